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

/** One cell of a {@link MatrixChart}. */
@Value.Immutable
public abstract class MatrixCell {
    private static final ObjectCodec<MatrixCell> CODEC = Codecs.object(
                    "matrix cell", MatrixCell::builder, Builder::build)
            .required("text", Codecs.STRING, MatrixCell::text, Builder::text)
            .optional("strength", Codecs.DOUBLE, MatrixCell::strength, Builder::strength)
            .defaulted("tone", Codecs.enumeration("tone", Tone.class), MatrixCell::tone, Builder::tone, Tone.PLAIN)
            .codec();

    MatrixCell() {}

    /** {@return what stands in it; may be empty} */
    public abstract String text();

    /** {@return how strongly it is coloured, in [0, 1]; empty if there is nothing to show} */
    public abstract Optional<Double> strength();

    /** {@return how it is to be taken} */
    @Value.Default
    public Tone tone() {
        return Tone.PLAIN;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        strength().ifPresent(value -> Require.unitInterval("strength", value, "a cell"));
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
    public static ObjectCodec<MatrixCell> codec() {
        return CODEC;
    }

    /** Builds a {@link MatrixCell}; {@code text} is required. */
    public static final class Builder extends ImmutableMatrixCell.Builder {
        Builder() {}
    }
}
