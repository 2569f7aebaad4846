/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something a stakeholder can bring into the process.
 *
 * <pre>{@code
 * Offer.of(OfferKind.LIVED_EXPERIENCE, "three years on the waiting list");
 * Offer.builder().kind(OfferKind.TIME).description("evenings").amount(Amount.of(4, "hours a week")).build();
 * }</pre>
 */
@Value.Immutable
public abstract class Offer {
    private static final ObjectCodec<Offer> CODEC = Codecs.object("offer", Offer::builder, Builder::build)
            .required("kind", OfferKind.codec(), Offer::kind, Builder::kind)
            .required("description", Codecs.STRING, Offer::description, Builder::description)
            .optional("amount", Amount.codec(), Offer::amount, Builder::amount)
            .codec();

    Offer() {}

    /** {@return what sort of thing it is} */
    public abstract OfferKind kind();

    /** {@return what it is} */
    public abstract String description();

    /** {@return how much of it; empty if it was not said or cannot be counted} */
    public abstract Optional<Amount> amount();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.text("description", description(), "an offer");
    }

    /**
     * {@return an offer without amount}
     *
     * @param kind what sort of thing it is
     * @param description what it is, not blank
     * @throws IllegalArgumentException if the description is blank
     */
    public static Offer of(OfferKind kind, String description) {
        return builder().kind(kind).description(description).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Offer> codec() {
        return CODEC;
    }

    /** Builds an {@link Offer}; {@code kind} and {@code description} are required. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}
    }
}
