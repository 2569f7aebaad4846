/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import org.immutables.value.Value;

/** Where one type of a typology is found in others. */
@Value.Immutable
public abstract class CrosswalkRow {
    private static final Codec<ImmutableSortedMap<TypologyId, CellId>> CELLS =
            Codecs.sortedMap(CellId.codec(), "typology id", TypologyId::of, TypologyId::value);
    private static final ObjectCodec<CrosswalkRow> CODEC = Codecs.object(
                    "crosswalk row", CrosswalkRow::builder, Builder::build)
            .required("cell", CellId.codec(), CrosswalkRow::cell, Builder::cell)
            .mapping(
                    "counterparts",
                    Codecs.sortedMap(CellId.codec().list(), "typology id", TypologyId::of, TypologyId::value),
                    CrosswalkRow::counterparts,
                    Builder::putAllCounterparts)
            .mapping("least", CELLS, CrosswalkRow::least, Builder::putAllLeast)
            .mapping("aims", CELLS, CrosswalkRow::aims, Builder::putAllAims)
            .many("notes", Note.codec(), CrosswalkRow::notes, Builder::addAllNotes)
            .many("sources", Source.codec(), CrosswalkRow::sources, Builder::addAllSources)
            .codec();

    CrosswalkRow() {}

    /** {@return the type} */
    public abstract CellId cell();

    /** {@return by other typology the types it may be there} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TypologyId, ImmutableList<CellId>> counterparts();

    /** {@return by other typology, a ladder, the lowest step at which it still is this type} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TypologyId, CellId> least();

    /** {@return by other typology the type to aim at from there} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<TypologyId, CellId> aims();

    /** {@return what the counterparts alone do not say, by heading} */
    public abstract ImmutableList<Note> notes();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Source.require(sources(), "crosswalk row (" + cell() + ")");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how rows are read and written as JSON} */
    public static ObjectCodec<CrosswalkRow> codec() {
        return CODEC;
    }

    /** Builds a {@link CrosswalkRow}; {@code cell} and a source are required. */
    public static final class Builder extends ImmutableCrosswalkRow.Builder {
        Builder() {}
    }
}
