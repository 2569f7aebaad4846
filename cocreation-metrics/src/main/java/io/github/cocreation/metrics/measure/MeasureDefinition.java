/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.source.Source;
import org.immutables.value.Value;

/** What a measure is, apart from any process: what it asks, how it is computed, how it may be read, who it is from. */
@Value.Immutable
public abstract class MeasureDefinition {
    MeasureDefinition() {}

    /** {@return what identifies it} */
    public abstract MeasureId id();

    /** {@return its name, such as {@code Inequality of participation}} */
    public abstract String name();

    /** {@return the question it answers} */
    public abstract String question();

    /** {@return its formula in plain text} */
    public abstract String formula();

    /** {@return the values it can take} */
    public abstract MeasureRange range();

    /** {@return which way it is good} */
    public abstract Direction direction();

    /** {@return what must be there before it has a value} */
    public abstract String minimumData();

    /** {@return how its values may be read} */
    public abstract Bands bands();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "measure (" + id() + ")";
        Require.text("name", name(), where);
        Require.text("question", question(), where);
        Require.text("formula", formula(), where);
        Require.text("minimum of data", minimumData(), where);
        Require.that(
                !sources().isEmpty(),
                "sources",
                sources(),
                where,
                "must not be empty",
                "name the work it comes from, or mark it as a heuristic");
        for (Band band : bands().all()) {
            band.atLeast()
                    .ifPresent(edge -> Require.that(
                            edge > range().low() && edge <= range().high(),
                            "edge",
                            edge,
                            where,
                            "must lie in the range " + range(),
                            "leave out the band that no value reaches"));
        }
    }

    /**
     * {@return a measurement with this value and its band, still to be given its parts}
     *
     * @param value the value
     * @param n how many units it rests on
     * @param sentence the result for people
     * @throws IllegalArgumentException if the value is outside the range
     */
    public Measurement.Builder measured(double value, int n, String sentence) {
        Require.that(
                range().contains(value),
                "value",
                value,
                "measure (" + id() + ")",
                "must lie in the range " + range(),
                "correct the formula or the range");
        Measurement.Builder builder = Measurement.builder();
        builder.measure(id())
                .name(name())
                .direction(direction())
                .value(value)
                .n(n)
                .sentence(sentence);
        bands().of(value).ifPresent(builder::band);
        return builder;
    }

    /**
     * {@return a measurement without value}
     *
     * @param reason the kind of reason
     * @param because the reason in a clause with its numbers, without full stop
     * @param n how many units there were
     */
    public Measurement.Builder undefined(UndefinedReason reason, String because, int n) {
        Undefined undefined = new Undefined(reason, because);
        Measurement.Builder builder = Measurement.builder();
        builder.measure(id())
                .name(name())
                .direction(direction())
                .undefined(undefined)
                .n(n)
                .sentence(name() + " is " + undefined + ".");
        return builder;
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MeasureDefinition}; everything is required. */
    public static final class Builder extends ImmutableMeasureDefinition.Builder {
        Builder() {}
    }
}
