/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.methods.grouping.Ending;
import org.immutables.value.Value;

/** A rotation with what can be said about it: its quality, the bound, the gap between them, and whether it is proved best. */
@Value.Immutable
public abstract class RotationPlan {
    private static final ObjectCodec<RotationPlan> CODEC = Codecs.object(
                    "rotation plan", RotationPlan::builder, Builder::build)
            .required("instance", Codecs.STRING, RotationPlan::instance, Builder::instance)
            .required("rounds", Rotation.codec(), RotationPlan::rotation, Builder::rotation)
            .required("quality", RotationQuality.codec(), RotationPlan::quality, Builder::quality)
            .required("distinct_pairs_upper_bound", Codecs.INT, RotationPlan::upperBound, Builder::upperBound)
            .many(
                    "partners_upper_bounds",
                    Codecs.INT,
                    RotationPlan::partnersUpperBounds,
                    Builder::addAllPartnersUpperBounds)
            .required("gap", Codecs.INT, RotationPlan::gap, (builder, gap) -> {})
            .required("ending", Codecs.enumeration("ending", Ending.class), RotationPlan::ending, Builder::ending)
            .required("seed", Codecs.LONG, RotationPlan::seed, Builder::seed)
            .defaulted("broken_rules", Codecs.INT, RotationPlan::brokenRules, Builder::brokenRules, 0)
            .codec()
            .asDocument("cocreation/rotation-plan", 1);

    RotationPlan() {}

    /** {@return what the task is called} */
    public abstract String instance();

    /** {@return who sits where} */
    public abstract Rotation rotation();

    /** {@return how good it is} */
    public abstract RotationQuality quality();

    /** {@return the most pairs that can meet, see {@link RotationBound}} */
    public abstract int upperBound();

    /** {@return for each participant, in the task's order, the most others he or she can meet} */
    public abstract ImmutableList<Integer> partnersUpperBounds();

    /** {@return how many pairs more the bound would allow; 0 when no rotation lets more people meet} */
    public int gap() {
        return upperBound() - quality().distinctPairs();
    }

    /** {@return why the search ended; {@link Ending#PROVED} when the bound is reached and there is no second aim} */
    public abstract Ending ending();

    /** {@return the seed it was found with} */
    public abstract long seed();

    /**
     * {@return how many rules of the task it breaks; more than 0 only when the search found none that keeps all, see
     * {@link #check}}
     */
    @Value.Default
    public int brokenRules() {
        return 0;
    }

    /**
     * {@return the rules of the task that the rotation breaks, found independently of the search}
     *
     * @param task the task
     */
    public Violations check(RotationTask task) {
        return RotationCheck.of(task, rotation());
    }

    /** {@return how plans are read and written as JSON: documents of schema {@code cocreation/rotation-plan/1}} */
    public static Codec<RotationPlan> codec() {
        return CODEC;
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RotationPlan}. */
    static final class Builder extends ImmutableRotationPlan.Builder {
        Builder() {}
    }
}
