/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * That it is for real: who promised to do what with the result (seed: Move! advises to reassure people that it is; CoSIE
 * asks for formal and sincere support that leaves room to move).
 *
 * <pre>{@code
 * Mandate.builder()
 *         .addPromisedBy(StakeholderId.of("board"))
 *         .promise("Every proposal gets a reasoned answer; what stays under 10,000 is carried out.")
 *         .on(LocalDate.of(2026, 3, 1))
 *         .answerBy(LocalDate.of(2026, 9, 1))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Mandate {
    private static final ObjectCodec<Mandate> CODEC = Codecs.object("mandate", Mandate::builder, Builder::build)
            .many("promisedBy", StakeholderId.codec(), Mandate::promisedBy, Builder::addAllPromisedBy)
            .required("promise", Codecs.STRING, Mandate::promise, Builder::promise)
            .required("on", Codecs.LOCAL_DATE, Mandate::on, Builder::on)
            .optional("answerBy", Codecs.LOCAL_DATE, Mandate::answerBy, Builder::answerBy)
            .optional("limits", Codecs.STRING, Mandate::limits, Builder::limits)
            .optional("room", Codecs.STRING, Mandate::room, Builder::room)
            .codec();

    Mandate() {}

    /** {@return who gave the promise; at least one} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> promisedBy();

    /** {@return what will be done with the result} */
    public abstract String promise();

    /** {@return the day the promise was given} */
    public abstract LocalDate on();

    /** {@return the day by which it will be answered; not before {@link #on()}} */
    public abstract Optional<LocalDate> answerBy();

    /** {@return what is not open for decision, such as legal limits} */
    public abstract Optional<String> limits();

    /** {@return where the course may change without asking again} */
    public abstract Optional<String> room();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !promisedBy().isEmpty(),
                "people who promise",
                promisedBy(),
                "a mandate",
                "must be at least one",
                "name the sponsor, or leave the mandate out until somebody promises");
        Require.text("promise", promise(), "a mandate");
        limits().ifPresent(limits -> Require.text("limits", limits, "a mandate"));
        room().ifPresent(room -> Require.text("room", room, "a mandate"));
        answerBy()
                .ifPresent(day -> Require.that(
                        !day.isBefore(on()),
                        "day of the answer",
                        day,
                        "a mandate given on (" + on() + ")",
                        "must not be before it",
                        "swap the two days"));
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
    public static ObjectCodec<Mandate> codec() {
        return CODEC;
    }

    /** Builds a {@link Mandate}; {@code promisedBy}, {@code promise} and {@code on} are required. */
    public static final class Builder extends ImmutableMandate.Builder {
        Builder() {}
    }
}
