/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.condition.Condition;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** What a circumstance, such as low maturity or a law, takes from the scores that types have for a purpose. */
@Value.Immutable
public abstract class Correction {
    private static final ObjectCodec<Correction> CODEC = Codecs.object(
                    "correction", Correction::builder, Builder::build)
            .required("statement", Text.codec(), Correction::statement, Builder::statement)
            .required("when", Condition.codec(), Correction::when, Builder::when)
            .mapping(
                    "subtract",
                    Codecs.sortedMap(Codecs.INT, "cell id", CellId::of, CellId::value),
                    Correction::subtract,
                    Builder::putAllSubtract)
            .many("leaves", CellId.codec(), Correction::leaves, Builder::addAllLeaves)
            .required("source", Source.codec(), Correction::source, Builder::source)
            .codec();

    Correction() {}

    /** {@return what it says} */
    public abstract Text statement();

    /** {@return when it applies; where the reading is not known it does not} */
    public abstract Condition when();

    /** {@return by type what is taken from its score, at least 1; a score never falls below 0} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CellId, Integer> subtract();

    /** {@return the only types that remain; empty if all do} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CellId> leaves();

    /** {@return where it comes from} */
    public abstract Source source();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "the correction when " + when();
        subtract().forEach((cell, points) -> Require.atLeast("points from (" + cell + ")", points, 1, where));
        Require.that(
                !subtract().isEmpty() || !leaves().isEmpty(),
                "effect",
                "none",
                where,
                "must take points or leave only some types",
                "leave the correction out");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how corrections are read and written as JSON} */
    public static ObjectCodec<Correction> codec() {
        return CODEC;
    }

    /** Builds a {@link Correction}; {@code statement}, {@code when}, an effect and {@code source} are required. */
    public static final class Builder extends ImmutableCorrection.Builder {
        Builder() {}
    }
}
