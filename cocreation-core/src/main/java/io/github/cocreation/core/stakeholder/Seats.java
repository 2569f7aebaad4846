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
 * How many seats a group of those concerned should have at least, and how much it counts when the coverage of all groups is
 * summed up.
 */
@Value.Immutable
public abstract class Seats {
    /** The seats a group should have if nothing else is said: 2, so that nobody stands alone; a heuristic. */
    public static final int DEFAULT_MINIMUM = 2;

    private static final ObjectCodec<Seats> CODEC = Codecs.object("seats", Seats::builder, Builder::build)
            .required("group", GroupId.codec(), Seats::group, Builder::group)
            .defaulted("minimum", Codecs.INT, Seats::minimum, Builder::minimum, DEFAULT_MINIMUM)
            .defaulted("weight", Codecs.INT, Seats::weight, Builder::weight, 1)
            .optional("salienceClass", SalienceClass.codec(), Seats::salienceClass, Builder::salienceClass)
            .codec();

    Seats() {}

    /** {@return the group} */
    public abstract GroupId group();

    /** {@return the fewest people of the group who should take part; {@value #DEFAULT_MINIMUM} unless said otherwise} */
    @Value.Default
    public int minimum() {
        return DEFAULT_MINIMUM;
    }

    /** {@return how much the group counts, 1 to 3; 1 unless said otherwise} */
    @Value.Default
    public int weight() {
        return 1;
    }

    /** {@return how salient the group as a whole is; empty if nobody judged it} */
    public abstract Optional<SalienceClass> salienceClass();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "seats of group (" + group() + ")";
        Require.atLeast("minimum", minimum(), 1, where);
        Require.that(
                weight() >= 1 && weight() <= 3,
                "weight",
                weight(),
                where,
                "must be 1, 2 or 3",
                "use the score of its salience class");
    }

    /**
     * {@return whether the process is unsound without them}: their class is {@link SalienceClass#DEFINITIVE} or
     * {@link SalienceClass#DEPENDENT}
     */
    public boolean required() {
        return salienceClass()
                .filter(c -> c == SalienceClass.DEFINITIVE || c == SalienceClass.DEPENDENT)
                .isPresent();
    }

    /**
     * {@return how far the minimum is reached, in [0, 1]}: {@code min(1, heads / minimum)}
     *
     * @param heads how many people of the group take part, at least 0
     * @throws IllegalArgumentException if {@code heads} is negative
     */
    public double filled(int heads) {
        Require.atLeast("heads", heads, 0, "seats of group (" + group() + ")");
        return Math.min(1, (double) heads / minimum());
    }

    /**
     * {@return {@value #DEFAULT_MINIMUM} seats of weight 1}
     *
     * @param group the group
     */
    public static Seats of(GroupId group) {
        return builder().group(group).build();
    }

    /**
     * {@return {@value #DEFAULT_MINIMUM} seats that weigh as much as the class scores, at least 1}
     *
     * @param group the group
     * @param salienceClass how salient the group as a whole is
     */
    public static Seats of(GroupId group, SalienceClass salienceClass) {
        return builder()
                .group(group)
                .salienceClass(salienceClass)
                .weight(Math.max(1, salienceClass.score()))
                .build();
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
    public static ObjectCodec<Seats> codec() {
        return CODEC;
    }

    /** Builds {@link Seats}; {@code group} is required. */
    public static final class Builder extends ImmutableSeats.Builder {
        Builder() {}
    }
}
