/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;
import org.immutables.value.Value;

/** One number a finding rests on: the value of a measure, or one of its parts. */
@Value.Immutable
public abstract class Evidence {
    private static final ObjectCodec<Evidence> CODEC = Codecs.object("evidence", Evidence::builder, Builder::build)
            .required("measure", MeasureId.codec(), Evidence::measure, Builder::measure)
            .optional("part", Codecs.STRING, Evidence::part, Builder::part)
            .optional("value", Codecs.DOUBLE, Evidence::value, Builder::value)
            .optional("heads", Codecs.INT, Evidence::heads, Builder::heads)
            .codec();

    Evidence() {}

    /** {@return the measure; for a number that a rule computed itself, the rule's id, such as {@code R02}} */
    public abstract MeasureId measure();

    /** {@return the part; empty for the value itself} */
    public abstract Optional<String> part();

    /** {@return the number; empty if it is undefined} */
    public abstract Optional<Double> value();

    /** {@return of how many people it speaks, if of some only} */
    public abstract Optional<Integer> heads();

    /**
     * {@return the value of a measurement; if it gives away parts that speak of few people, of how many}
     *
     * @param measurement the measurement
     */
    public static Evidence value(Measurement measurement) {
        return builder()
                .measure(measurement.measure())
                .value(measurement.value())
                .heads(measurement.told().stream()
                        .map(part -> Optional.ofNullable(measurement.heads().get(part)))
                        .flatMap(Optional::stream)
                        .min(Integer::compare))
                .build();
    }

    /**
     * {@return a part of a measurement}
     *
     * @param measurement the measurement
     * @param part the part's name
     */
    public static Evidence part(Measurement measurement, String part) {
        return builder()
                .measure(measurement.measure())
                .part(part)
                .value(measurement.part(part))
                .heads(Optional.ofNullable(measurement.heads().get(part)))
                .build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Evidence> codec() {
        return CODEC;
    }

    /** {@return measure, part and number, such as {@code M06 hard coverage = 0.50}} */
    @Override
    public final String toString() {
        return measure() + part().map(p -> " " + p).orElse("") + " = "
                + value().map(Digits::two).orElse("not defined");
    }

    /** Builds {@link Evidence}; {@code measure} is required. */
    public static final class Builder extends ImmutableEvidence.Builder {
        Builder() {}
    }
}
