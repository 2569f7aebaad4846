/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that takes time on a {@link TimelineChart}. */
@Value.Immutable
public abstract class TimelineBlock {
    private static final ObjectCodec<TimelineBlock> CODEC = Codecs.object(
                    "timeline block", TimelineBlock::builder, Builder::build)
            .required("lane", Codecs.INT, TimelineBlock::lane, Builder::lane)
            .required("start", Codecs.DOUBLE, TimelineBlock::start, Builder::start)
            .required("end", Codecs.DOUBLE, TimelineBlock::end, Builder::end)
            .required("label", Codecs.STRING, TimelineBlock::label, Builder::label)
            .optional("detail", Codecs.STRING, TimelineBlock::detail, Builder::detail)
            .required("times", Codecs.STRING, TimelineBlock::times, Builder::times)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), TimelineBlock::tone, Builder::tone, Tone.PLAIN)
            .codec();

    TimelineBlock() {}

    /** {@return in which lane it lies, from 0} */
    public abstract int lane();

    /** {@return when it starts, on the chart's scale} */
    public abstract double start();

    /** {@return when it ends} */
    public abstract double end();

    /** {@return what it is} */
    public abstract String label();

    /** {@return what else there is to know} */
    public abstract Optional<String> detail();

    /** {@return from when to when, in words} */
    public abstract String times();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.PLAIN;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                start() < end(), "start", start(), "block (" + label() + ")", "must be before its end", "swap them");
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
    public static ObjectCodec<TimelineBlock> codec() {
        return CODEC;
    }

    /** Builds a {@link TimelineBlock}; {@code lane}, {@code start}, {@code end}, {@code label} and {@code times} are required. */
    public static final class Builder extends ImmutableTimelineBlock.Builder {
        Builder() {}
    }
}
