/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.util.Optional;
import org.immutables.value.Value;

/** One tie of a two-mode layer: a stakeholder takes part in something, such as a session, an issue or a place. */
@Value.Immutable
public abstract class Affiliation {
    private static final Codec<Affiliation> CODEC = Codecs.row("affiliation", Affiliation::builder, Builder::build)
            .required("layer", LayerId.codec(), Affiliation::layer, Builder::layer)
            .required("stakeholder", StakeholderId.codec(), Affiliation::stakeholder, Builder::stakeholder)
            .required("focus", FocusId.codec(), Affiliation::focus, Builder::focus)
            .defaulted("weight", Codecs.DOUBLE, Affiliation::weight, Builder::weight, 1.0)
            .codecWithOptional("span", Span.textCodec(), Affiliation::span, Builder::span);

    Affiliation() {}

    /** {@return the layer the affiliation belongs to} */
    public abstract LayerId layer();

    /** {@return who takes part} */
    public abstract StakeholderId stakeholder();

    /** {@return what they take part in} */
    public abstract FocusId focus();

    /** {@return the weight: finite, not 0; 1 unless said otherwise} */
    @Value.Default
    public double weight() {
        return 1;
    }

    /** {@return the days on which the affiliation holds; empty if it is not dated and holds on every day} */
    public abstract Optional<Span> span();

    /** Checks the weight. */
    @Value.Check
    void check() {
        TieRule.requireWeight(weight(), layer(), stakeholder(), focus());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return how affiliations are read and written as JSON: {@code [layer, stakeholder, focus, weight, span]}, the last two
     * if need be}
     */
    public static Codec<Affiliation> codec() {
        return CODEC;
    }

    /** Builds an {@link Affiliation}; {@code layer}, {@code stakeholder} and {@code focus} are required. */
    public static final class Builder extends ImmutableAffiliation.Builder {
        Builder() {}
    }
}
