/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** That somebody agreed to something on a day, and perhaps took it back on a later one. */
@Value.Immutable
public abstract class Consent {
    private static final ObjectCodec<Consent> CODEC = Codecs.object("consent", Consent::builder, Builder::build)
            .required("scope", ConsentScope.codec(), Consent::scope, Builder::scope)
            .required("given", Codecs.LOCAL_DATE, Consent::given, Builder::given)
            .optional("withdrawn", Codecs.LOCAL_DATE, Consent::withdrawn, Builder::withdrawn)
            .codec();

    Consent() {}

    /** {@return what was agreed to} */
    public abstract ConsentScope scope();

    /** {@return the first day on which it holds} */
    public abstract LocalDate given();

    /** {@return the first day on which it no longer holds; empty if it was not taken back} */
    public abstract Optional<LocalDate> withdrawn();

    /** Checks the values. */
    @Value.Check
    void check() {
        withdrawn()
                .ifPresent(day -> Require.that(
                        !day.isBefore(given()),
                        "withdrawal",
                        day,
                        "a consent (" + scope() + ") given on (" + given() + ")",
                        "must not be before the consent",
                        "swap the two dates"));
    }

    /**
     * {@return whether it holds on a day}; one withdrawn on the day it was given never holds
     *
     * @param day the day
     */
    public boolean holds(LocalDate day) {
        return !day.isBefore(given()) && withdrawn().map(day::isBefore).orElse(true);
    }

    /**
     * {@return a consent that was not taken back}
     *
     * @param scope what was agreed to
     * @param given the first day on which it holds
     */
    public static Consent of(ConsentScope scope, LocalDate given) {
        return builder().scope(scope).given(given).build();
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
    public static ObjectCodec<Consent> codec() {
        return CODEC;
    }

    /** Builds a {@link Consent}; {@code scope} and {@code given} are required. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
