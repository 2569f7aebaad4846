/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/**
 * A number of a method that a host may set, such as the minutes of a round: what it means, which values work, and the one taken
 * if nobody says.
 */
@Value.Immutable
public abstract class Parameter {
    Parameter() {}

    /** {@return its id} */
    public abstract ParameterId id();

    /** {@return what it is, with its unit} */
    public abstract Text name();

    /** {@return the values that work; the typical one is the default} */
    public abstract Estimate range();

    /** {@return the value taken if nobody says} */
    public final int defaultValue() {
        return range().typical();
    }

    /**
     * {@return a value, which is in the range}
     *
     * @param value the value
     * @param method whose parameter it is
     * @throws IllegalArgumentException if it is not in the range
     */
    int checked(int value, MethodDefinition method) {
        Require.that(
                range().contains(value),
                "value",
                value,
                "parameter (" + id() + ") of method (" + method.id() + ")",
                "must be in [" + range().min() + ", " + range().max() + "]",
                "take its default, (" + defaultValue() + ")");
        return value;
    }

    /**
     * {@return a parameter}
     *
     * @param id its id
     * @param name what it is, with its unit
     * @param range the values that work; the typical one is the default
     */
    public static Parameter of(ParameterId id, Text name, Estimate range) {
        return builder().id(id).name(name).range(range).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how parameters are read and written as JSON} */
    public static ObjectCodec<Parameter> codec() {
        return Json.CODEC;
    }

    /** Builds a {@link Parameter}; everything is required. */
    public static final class Builder extends ImmutableParameter.Builder {
        Builder() {}
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<Parameter> CODEC = Codecs.object("parameter", Parameter::builder, Builder::build)
                .required("id", ParameterId.codec(), Parameter::id, Builder::id)
                .required("name", Text.codec(), Parameter::name, Builder::name)
                .required("range", Estimate.codec(), Parameter::range, Builder::range)
                .codec();
    }
}
