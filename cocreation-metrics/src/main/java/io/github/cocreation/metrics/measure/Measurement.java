/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a measure found: a value, or why there is none; the parts it is made of; what was read, what was missing; and a
 * sentence for people.
 *
 * <p>A measurement opens a conversation. Some of its parts may speak of few people or of one: {@link #heads()} says how many,
 * so that a report can keep those back.
 */
@Value.Immutable
public abstract class Measurement {
    private static final Codec<Optional<Double>> PART = Codecs.either(
            Codecs.STRING.map(Measurement::undefinedPart, part -> "undefined"),
            Codecs.DOUBLE.map(Optional::of, part -> part.orElse(Double.NaN)),
            Optional::isEmpty);

    private static final ObjectCodec<Measurement> CODEC = Codecs.object(
                    "measurement", Measurement::builder, Builder::build)
            .required("measure", MeasureId.codec(), Measurement::measure, Builder::measure)
            .required("name", Codecs.STRING, Measurement::name, Builder::name)
            .required(
                    "direction",
                    Codecs.enumeration("direction", Direction.class),
                    Measurement::direction,
                    Builder::direction)
            .optional("value", Codecs.DOUBLE, Measurement::value, Builder::value)
            .optional("undefined", Undefined.codec(), Measurement::undefined, Builder::undefined)
            .optional("band", Band.codec(), Measurement::band, Builder::band)
            .optional("interval", Interval.codec(), Measurement::interval, Builder::interval)
            .required("n", Codecs.INT, Measurement::n, Builder::n)
            .mapping(
                    "parts",
                    Codecs.sortedMap(PART, "part", part -> part, part -> part),
                    Measurement::parts,
                    Builder::putAllParts)
            .mapping(
                    "heads",
                    Codecs.sortedMap(Codecs.INT, "part", part -> part, part -> part),
                    Measurement::heads,
                    Builder::putAllHeads)
            .mapping(
                    "parameters",
                    Codecs.sortedMap(Codecs.STRING, "parameter", name -> name, name -> name),
                    Measurement::parameters,
                    Builder::putAllParameters)
            .many("inputs", Codecs.STRING, Measurement::inputs, Builder::addAllInputs)
            .many("missing", Codecs.STRING, Measurement::missing, Builder::addAllMissing)
            .many("told", Codecs.STRING, Measurement::told, Builder::addAllTold)
            .required("sentence", Codecs.STRING, Measurement::sentence, Builder::sentence)
            .codec();

    Measurement() {}

    /** {@return the measure's id} */
    public abstract MeasureId measure();

    /** {@return the measure's name} */
    public abstract String name();

    /** {@return which way the measure is good} */
    public abstract Direction direction();

    /** {@return the value; empty if it is {@linkplain #undefined() undefined}} */
    public abstract Optional<Double> value();

    /** {@return why there is no value; empty if there is one} */
    public abstract Optional<Undefined> undefined();

    /** {@return the band the value lies in; empty without value or bands} */
    public abstract Optional<Band> band();

    /** {@return how far the value hangs on single sessions; empty where that cannot be said} */
    public abstract Optional<Interval> interval();

    /** {@return how many units the value rests on: people, decisions, ties, ratings, as the inputs say} */
    public abstract int n();

    /** {@return the numbers the value is made of or that belong beside it; empty ones are undefined, not zero} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Optional<Double>> parts();

    /** {@return for each part that speaks of some people only: of how many} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Integer> heads();

    /** {@return the settings the value was computed with, as text} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> parameters();

    /** {@return what was read, such as {@code 48 contributions in 6 sessions}} */
    public abstract ImmutableList<String> inputs();

    /** {@return what was missing or left out} */
    public abstract ImmutableList<String> missing();

    /** {@return the parts that the value or the sentence gives away, so that they are kept back together} */
    public abstract ImmutableSet<String> told();

    /** {@return the result in a sentence that a facilitator understands, with its numbers} */
    public abstract String sentence();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "measurement (" + measure() + ")";
        Require.that(
                value().isPresent() != undefined().isPresent(),
                "value",
                value().map(Object::toString).orElse("none"),
                where,
                "must be there or else a reason why it is not",
                "give exactly one of value and undefined");
        value().ifPresent(value -> Require.that(
                Double.isFinite(value),
                "value",
                value,
                where,
                "must be finite",
                "give the reason why it is undefined"));
        Require.that(
                value().isPresent() || (band().isEmpty() && interval().isEmpty()),
                "band",
                band().map(Band::name).orElse("none"),
                where,
                "must be absent, with the interval, if there is no value",
                "leave both out");
        Require.atLeast("n", n(), 0, where);
        Require.text("sentence", sentence(), where);
        for (String part : told()) {
            Require.that(
                    parts().containsKey(part), "told part", part, where, "must be one of its parts", "add the part");
        }
        for (String part : heads().keySet()) {
            Require.that(
                    parts().containsKey(part), "part with heads", part, where, "must be one of its parts", "add it");
        }
    }

    /**
     * {@return a part; empty if it is undefined or there is no such part}
     *
     * @param name the part's name
     */
    public Optional<Double> part(String name) {
        return parts().getOrDefault(name, Optional.empty());
    }

    /** {@return whether its band rests on a judgement of this library or its host} */
    public boolean isHeuristic() {
        return band().filter(band -> band.source().isHeuristic()).isPresent();
    }

    /**
     * {@return what changed since an earlier measurement of the same measure: this minus earlier}
     *
     * @param earlier the earlier measurement
     * @throws IllegalArgumentException if it is of another measure
     */
    public MeasurementDifference diff(Measurement earlier) {
        return MeasurementDifference.between(earlier, this);
    }

    /** {@return one line for people; its form may change, do not parse it} */
    public String summary() {
        return measure() + " " + name() + ": "
                + value().map(Digits::two)
                        .orElseGet(() -> undefined().map(Undefined::toString).orElse(""))
                + band().map(band -> " (" + band.name() + ")").orElse("")
                + ", n = " + n();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how measurements are read and written as JSON} */
    public static ObjectCodec<Measurement> codec() {
        return CODEC;
    }

    private static Optional<Double> undefinedPart(String text) {
        Require.that(text.equals("undefined"), "part", text, "a measurement", "must be a number", "write (undefined)");
        return Optional.empty();
    }

    /**
     * Builds a {@link Measurement}; {@code measure}, {@code name}, {@code direction}, {@code n}, {@code sentence} and one of
     * {@code value} and {@code undefined} are required. {@link MeasureDefinition#measured} and
     * {@link MeasureDefinition#undefined} fill in what the definition knows.
     */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
