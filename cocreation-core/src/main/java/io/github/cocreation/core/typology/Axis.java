/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import java.util.Optional;
import org.immutables.value.Value;

/** One axis of a typology: what it asks, and its values from low to high. */
@Value.Immutable
public abstract class Axis {
    private static final ObjectCodec<Axis> CODEC = Codecs.object("axis", Axis::builder, Builder::build)
            .required("id", AxisId.codec(), Axis::id, Builder::id)
            .required("name", Text.codec(), Axis::name, Builder::name)
            .optional("question", Text.codec(), Axis::question, Builder::question)
            .many("values", AxisValue.codec(), Axis::values, Builder::addAllValues)
            .many("indicators", Indicator.codec(), Axis::indicators, Builder::addAllIndicators)
            .many("sources", Source.codec(), Axis::sources, Builder::addAllSources)
            .codec();

    Axis() {}

    /** {@return the axis' id} */
    public abstract AxisId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return what it asks} */
    public abstract Optional<Text> question();

    /** {@return its values from low to high, at least two; of a continuous axis the two ends} */
    public abstract ImmutableList<AxisValue> values();

    /** {@return what tells where on it a process stands, with weights that add up to 1; empty if nobody said} */
    public abstract ImmutableList<Indicator> indicators();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "axis (" + id() + ")";
        Require.that(
                values().size() >= 2
                        && values().stream().map(AxisValue::id).distinct().count() == values().size(),
                "values",
                values().stream().map(AxisValue::id).toList(),
                where,
                "must be at least two different ones",
                "name both ends");
        Source.require(sources(), where);
        ImmutableList<String> names = indicators().stream().map(Indicator::id).collect(ImmutableList.toImmutableList());
        Require.that(
                names.stream().distinct().count() == names.size(),
                "indicators",
                names,
                where,
                "must differ from each other",
                "rename the repeated one");
        double sum = indicators().stream().mapToDouble(Indicator::weight).sum();
        Require.that(
                names.isEmpty() || Math.abs(sum - 1) < 1e-9,
                "sum of weights",
                sum,
                where,
                "must be 1",
                "divide each by the sum");
    }

    /**
     * {@return the place of a value among the axis' values, from 0}
     *
     * @param value the value's id
     * @throws IllegalArgumentException if the axis has no such value
     */
    public int index(String value) {
        ImmutableList<String> ids = values().stream().map(AxisValue::id).collect(ImmutableList.toImmutableList());
        int index = ids.indexOf(value);
        if (index < 0) {
            throw Require.failure("value", value, "axis (" + id() + ")", "is unknown", DidYouMean.remedy(value, ids));
        }
        return index;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how axes are read and written as JSON} */
    public static ObjectCodec<Axis> codec() {
        return CODEC;
    }

    /** Builds an {@link Axis}; {@code id}, {@code name}, two values and a source are required. */
    public static final class Builder extends ImmutableAxis.Builder {
        Builder() {}
    }
}
