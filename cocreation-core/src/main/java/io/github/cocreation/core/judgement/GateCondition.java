/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import org.immutables.value.Value;

/** One condition of a gate, and what a process is called that misses it. */
@Value.Immutable
public abstract class GateCondition {
    private static final ObjectCodec<GateCondition> CODEC = Codecs.object(
                    "condition", GateCondition::builder, Builder::build)
            .required("id", CriterionId.codec(), GateCondition::id, Builder::id)
            .required("statement", Text.codec(), GateCondition::statement, Builder::statement)
            .required("otherwise", Text.codec(), GateCondition::otherwise, Builder::otherwise)
            .required(
                    "partial",
                    Codecs.enumeration("reading of a condition met in part", PartialReading.class),
                    GateCondition::partial,
                    Builder::partial)
            .mapping(
                    "lenient",
                    Codecs.sortedMap(Text.codec(), "type of co-creation", CellId::of, CellId::value),
                    GateCondition::lenient,
                    Builder::putAllLenient)
            .many("sources", Source.codec(), GateCondition::sources, Builder::addAllSources)
            .codec();

    GateCondition() {}

    /** {@return its id, unique within the gate, such as {@code g2}} */
    public abstract CriterionId id();

    /** {@return what must be so} */
    public abstract Text statement();

    /** {@return what a process is called for which it is not so} */
    public abstract Text otherwise();

    /** {@return what it means that it is so only in part} */
    public abstract PartialReading partial();

    /**
     * {@return by declared type of the gate's typology, such as {@code guided}, the warning that takes the place of a refusal: for that
     * type a condition not met counts as met in part}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CellId, Text> lenient();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "condition (" + id() + ")";
        Source.require(sources(), where);
        Require.that(
                lenient().isEmpty() || partial() == PartialReading.WARNS,
                "lenient types",
                lenient().keySet(),
                where,
                "must be none unless a condition met in part warns",
                "let it warn, or leave them out");
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
    public static ObjectCodec<GateCondition> codec() {
        return CODEC;
    }

    /**
     * Builds a {@link GateCondition}; {@code id}, {@code statement}, {@code otherwise}, {@code partial} and a source are
     * required.
     */
    public static final class Builder extends ImmutableGateCondition.Builder {
        Builder() {}
    }
}
