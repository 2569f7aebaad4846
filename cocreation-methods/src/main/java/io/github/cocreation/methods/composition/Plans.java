/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.methods.grouping.Ending;
import org.immutables.value.Value;

/** The best programmes that a planner found, or why there is none. */
@Value.Immutable
public abstract class Plans {
    private static final ObjectCodec<Plans> CODEC = Codecs.object("plans", Plans::builder, Builder::build)
            .required("unneeded", Codecs.BOOLEAN, Plans::unneeded, Builder::unneeded)
            .defaulted(
                    "ending", Codecs.enumeration("ending", Ending.class), Plans::ending, Builder::ending, Ending.PROVED)
            .defaulted("proven", Codecs.BOOLEAN, Plans::proven, Builder::proven, true)
            .many("plans", Plan.codec(), Plans::best, Builder::addAllBest)
            .many(
                    "obstacles",
                    Codecs.violation(),
                    plans -> plans.obstacles().all(),
                    (builder, obstacles) -> builder.obstacles(Violations.of(obstacles)))
            .codec();

    Plans() {}

    /** {@return whether everything wanted is there from the start, so that nothing has to be done} */
    public abstract boolean unneeded();

    /** {@return the programmes, the best first; none contains all methods of a better one} */
    public abstract ImmutableList<Plan> best();

    /** {@return how the search ended: with all it was asked for, or before} */
    @Value.Default
    public Ending ending() {
        return Ending.PROVED;
    }

    /**
     * {@return whether the first programme is proven to be the best there is, or, if there is none, that there is none; each further
     * one then is the best of those that lack a method of each better one}
     */
    @Value.Default
    public boolean proven() {
        return true;
    }

    /** {@return why there is no programme, with what would make one possible, or why there are fewer than asked for; else empty} */
    @Value.Default
    public Violations obstacles() {
        return Violations.none();
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how plans are read and written as JSON} */
    public static ObjectCodec<Plans> codec() {
        return CODEC;
    }

    /** Builds {@link Plans}. */
    static final class Builder extends ImmutablePlans.Builder {
        Builder() {}
    }
}
