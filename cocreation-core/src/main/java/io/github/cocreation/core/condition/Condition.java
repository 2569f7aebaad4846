/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.condition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How a reading must be, or how it must go over several periods.
 *
 * <p>Worked examples. "At least 0.4" holds for 0.4 and does not for 0.39. "Rises, over 3 periods" holds for 0.2, 0.3, 0.5: it
 * rose two periods in a row; it does not for 0.2, 0.5, 0.5, and is undecided for 0.2, 0.3 alone. "At least 0.5, over 3
 * periods" looks at each of the last three.
 *
 * <p>Where too few readings are known the answer is empty, not "no"; of many only the last ones count.
 */
@Value.Immutable
public abstract class Condition {
    private static final ObjectCodec<Condition> CODEC = Codecs.object("condition", Condition::builder, Builder::build)
            .required("reading", Codecs.STRING, Condition::reading, Builder::reading)
            .optional("measure", Codecs.STRING, Condition::measure, Builder::measure)
            .required(
                    "comparison",
                    Codecs.enumeration("comparison", Comparison.class),
                    Condition::comparison,
                    Builder::comparison)
            .optional("threshold", Codecs.DOUBLE, Condition::threshold, Builder::threshold)
            .defaulted("periods", Codecs.INT, Condition::periods, Builder::periods, 1)
            .required("source", Source.codec(), Condition::source, Builder::source)
            .codec();

    Condition() {}

    /** {@return what is read, such as {@code organisational-maturity}} */
    public abstract String reading();

    /** {@return the id of the measure that reads it, such as {@code M17}; empty if a person judges it} */
    public abstract Optional<String> measure();

    /** {@return how it is compared} */
    public abstract Comparison comparison();

    /** {@return what it is compared with; empty exactly if the readings are compared with each other} */
    public abstract Optional<Double> threshold();

    /** {@return how many of the last readings are looked at: 1 or more, 2 or more for a course} */
    @Value.Default
    public int periods() {
        return 1;
    }

    /** {@return where the threshold and the number of periods come from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "the condition on (" + reading() + ")";
        Require.slug("reading", reading());
        measure().ifPresent(measure -> Require.text("measure", measure, where));
        boolean course = comparison().isCourse();
        Require.that(
                course == threshold().isEmpty(),
                "threshold",
                threshold().map(String::valueOf).orElse("none"),
                where,
                "must be there exactly if the comparison (" + Codecs.word(comparison()) + ") needs one",
                course ? "leave it out: readings are compared with each other" : "say how much is meant");
        threshold()
                .ifPresent(value -> Require.that(
                        Double.isFinite(value), "threshold", value, where, "must be finite", "say how much is meant"));
        Require.atLeast("number of periods", periods(), course ? 2 : 1, where);
    }

    /**
     * {@return whether it holds for the last readings; empty if there are fewer than it looks at}
     *
     * @param readings the readings by period, the latest last
     * @throws IllegalArgumentException if one is not finite
     */
    public Optional<Boolean> holds(List<Double> readings) {
        for (double reading : readings) {
            Require.that(
                    Double.isFinite(reading),
                    "reading",
                    reading,
                    "(" + reading() + ")",
                    "must be finite",
                    "leave out what is not known");
        }
        if (readings.size() < periods()) {
            return Optional.empty();
        }
        ImmutableList<Double> last =
                ImmutableList.copyOf(readings.subList(readings.size() - periods(), readings.size()));
        return Optional.of(threshold()
                .map(value -> last.stream().allMatch(reading -> comparison().holds(reading, value)))
                .orElseGet(() -> IntStream.range(1, last.size())
                        .allMatch(i -> comparison().holds(last.get(i), last.get(i - 1)))));
    }

    /**
     * {@return whether it holds for one reading; empty if it looks at more than one}
     *
     * @param reading the reading
     * @throws IllegalArgumentException if it is not finite
     */
    public Optional<Boolean> holds(double reading) {
        return holds(ImmutableList.of(reading));
    }

    /** {@return it in words, such as {@code maturity below 2.0 over 3 periods}} */
    @Override
    public String toString() {
        return reading()
                + " "
                + Codecs.word(comparison()).replace('-', ' ')
                + threshold().map(value -> " " + value).orElse("")
                + (periods() > 1 ? " over " + periods() + " periods" : "");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how conditions are read and written as JSON} */
    public static ObjectCodec<Condition> codec() {
        return CODEC;
    }

    /** Builds a {@link Condition}; {@code reading}, {@code comparison} and {@code source} are required. */
    public static final class Builder extends ImmutableCondition.Builder {
        Builder() {}
    }
}
