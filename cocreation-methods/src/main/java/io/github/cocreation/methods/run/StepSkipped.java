/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.methods.composition.StepId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step, or what was left of it, was left out. */
@Value.Immutable
public abstract non-sealed class StepSkipped implements RunEvent {
    private static final ObjectCodec<StepSkipped> CODEC = Codecs.object(
                    "step skipped", StepSkipped::builder, Builder::build)
            .required("step", StepId.codec(), StepSkipped::step, Builder::step)
            .required("at", Codecs.INSTANT, StepSkipped::at, Builder::at)
            .optional("because", Codecs.STRING, StepSkipped::because, Builder::because)
            .codec();

    StepSkipped() {}

    @Override
    public abstract StepId step();

    @Override
    public abstract Instant at();

    /** {@return why; only an optional step may be left out without a reason} */
    public abstract Optional<String> because();

    /** Checks the reason. */
    @Value.Check
    void check() {
        because().ifPresent(reason -> Require.text("reason", reason, "skipping step (" + step() + ")"));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how such events are read and written as JSON} */
    public static ObjectCodec<StepSkipped> codec() {
        return CODEC;
    }

    /** Builds {@link StepSkipped}; {@code step} and {@code at} are required. */
    public static final class Builder extends ImmutableStepSkipped.Builder {
        Builder() {}
    }
}
