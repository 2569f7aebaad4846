/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.composition.StepId;
import java.time.Instant;
import org.immutables.value.Value;

/** A session of a step was held. */
@Value.Immutable
public abstract non-sealed class StepHeld implements RunEvent {
    private static final ObjectCodec<StepHeld> CODEC = Codecs.object("session held", StepHeld::builder, Builder::build)
            .required("step", StepId.codec(), StepHeld::step, Builder::step)
            .required("at", Codecs.INSTANT, StepHeld::at, Builder::at)
            .required("minutes", Codecs.INT, StepHeld::minutes, Builder::minutes)
            .defaulted(
                    "progress",
                    Codecs.enumeration("progress", Progress.class),
                    StepHeld::progress,
                    Builder::progress,
                    Progress.DONE)
            .many("present", StakeholderId.codec(), StepHeld::present, Builder::addAllPresent)
            .codec();

    StepHeld() {}

    /** Whether the step is over with this session. */
    public enum Progress {
        /** More sessions of the step are to come. */
        GOES_ON,
        /** It was the last. */
        DONE
    }

    @Override
    public abstract StepId step();

    @Override
    public abstract Instant at();

    /** {@return how long it lasted} */
    public abstract int minutes();

    /** {@return whether the step is over with it; it is unless said otherwise} */
    @Value.Default
    public Progress progress() {
        return Progress.DONE;
    }

    /** {@return who was there, as far as it was written down} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<StakeholderId> present();

    /** Checks the minutes. */
    @Value.Check
    void check() {
        Require.atLeast("minutes", minutes(), 1, "a session of step (" + step() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how such events are read and written as JSON} */
    public static ObjectCodec<StepHeld> codec() {
        return CODEC;
    }

    /** Builds {@link StepHeld}; {@code step}, {@code at} and {@code minutes} are required. */
    public static final class Builder extends ImmutableStepHeld.Builder {
        Builder() {}
    }
}
