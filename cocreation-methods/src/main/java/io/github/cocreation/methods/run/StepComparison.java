/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.composition.StepId;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** One step as it was planned and as it happened. */
@Value.Immutable
public abstract class StepComparison {
    private static final Codec<LocalDateTime> TIME = Codecs.STRING.map(LocalDateTime::parse, LocalDateTime::toString);
    private static final ObjectCodec<StepComparison> CODEC = Codecs.object(
                    "comparison of a step", StepComparison::builder, Builder::build)
            .required("step", StepId.codec(), StepComparison::step, Builder::step)
            .required("method", MethodId.codec(), StepComparison::method, Builder::method)
            .required("status", Codecs.enumeration("status", StepStatus.class), StepComparison::status, Builder::status)
            .optional("plannedStart", TIME, StepComparison::plannedStart, Builder::plannedStart)
            .optional("plannedEnd", TIME, StepComparison::plannedEnd, Builder::plannedEnd)
            .optional("plannedMinutes", Codecs.INT, StepComparison::plannedMinutes, Builder::plannedMinutes)
            .optional("start", TIME, StepComparison::start, Builder::start)
            .optional("minutes", Codecs.INT, StepComparison::minutes, Builder::minutes)
            .optional("because", Codecs.STRING, StepComparison::because, Builder::because)
            .codec();

    StepComparison() {}

    /** {@return the step} */
    public abstract StepId step();

    /** {@return its method} */
    public abstract MethodId method();

    /** {@return how far it is} */
    public abstract StepStatus status();

    /** {@return when it was to begin; empty if it was not in the agenda} */
    public abstract Optional<LocalDateTime> plannedStart();

    /** {@return when it was to end; empty if it was not in the agenda} */
    public abstract Optional<LocalDateTime> plannedEnd();

    /** {@return how many contact minutes one group was to have; empty if it was not in the agenda} */
    public abstract Optional<Integer> plannedMinutes();

    /** {@return when its first session began, in the agenda's time zone or UTC; empty if none was held} */
    public abstract Optional<LocalDateTime> start();

    /** {@return the contact minutes of its sessions so far; empty if none was held} */
    public abstract Optional<Integer> minutes();

    /** {@return why it was left out, if somebody said so} */
    public abstract Optional<String> because();

    /** {@return how many minutes later it began than planned; negative if earlier, undefined if it was not planned or not held} */
    public final OptionalLong delay() {
        return plannedStart().isPresent() && start().isPresent()
                ? OptionalLong.of(
                        Duration.between(plannedStart().get(), start().get()).toMinutes())
                : OptionalLong.empty();
    }

    /** {@return how many minutes more it took than planned; negative if fewer, undefined if it was not planned or not held} */
    public final OptionalInt overrun() {
        return plannedMinutes().isPresent() && minutes().isPresent()
                ? OptionalInt.of(minutes().get() - plannedMinutes().get())
                : OptionalInt.empty();
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how comparisons are read and written as JSON} */
    public static ObjectCodec<StepComparison> codec() {
        return CODEC;
    }

    /** Builds a {@link StepComparison}. */
    static final class Builder extends ImmutableStepComparison.Builder {
        Builder() {}
    }
}
