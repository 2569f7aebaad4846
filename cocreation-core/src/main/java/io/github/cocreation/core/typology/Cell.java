/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Optional;
import org.immutables.value.Value;

/** One type of a typology, and where it sits on the axes. */
@Value.Immutable
public abstract class Cell {
    private static final ObjectCodec<Cell> CODEC = Codecs.object("cell", Cell::builder, Builder::build)
            .required("id", CellId.codec(), Cell::id, Builder::id)
            .required("name", Text.codec(), Cell::name, Builder::name)
            .optional("gloss", Text.codec(), Cell::gloss, Builder::gloss)
            .optional("definition", Text.codec(), Cell::definition, Builder::definition)
            .mapping(
                    "at",
                    Codecs.sortedMap(Codecs.STRING, "axis id", AxisId::of, AxisId::value),
                    Cell::at,
                    Builder::putAllAt)
            .many("attributes", Codecs.STRING, Cell::attributes, Builder::addAllAttributes)
            .optional("certainty", Codecs.DOUBLE, Cell::certainty, Builder::certainty)
            .many("notes", Note.codec(), Cell::notes, Builder::addAllNotes)
            .many("methods", MethodId.codec(), Cell::methods, Builder::addAllMethods)
            .many("sources", Source.codec(), Cell::sources, Builder::addAllSources)
            .codec();

    Cell() {}

    /** {@return the type's id} */
    public abstract CellId id();

    /** {@return its name; in the language of its author too, where that differs} */
    public abstract Text name();

    /** {@return what the name means where a translation misleads; to be shown wherever the name is} */
    public abstract Optional<Text> gloss();

    /** {@return what it is} */
    public abstract Optional<Text> definition();

    /** {@return by axis the value at which the type sits; for a plane every axis is there} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AxisId, String> at();

    /** {@return the attributes it has, where types are sets of attributes} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> attributes();

    /** {@return how certain its place is, in [0, 1]; empty if it is stated by its author} */
    public abstract Optional<Double> certainty();

    /** {@return what is said about it, by heading} */
    public abstract ImmutableList<Note> notes();

    /** {@return methods that fit it, names only; a judgement} */
    public abstract ImmutableList<MethodId> methods();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "cell (" + id() + ")";
        certainty().ifPresent(c -> Require.unitInterval("certainty", c, where));
        Source.require(sources(), where);
    }

    /** {@return the name with its gloss in parentheses, in English} */
    public String label() {
        return name() + gloss().map(gloss -> " (" + gloss + ")").orElse("");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how cells are read and written as JSON} */
    public static ObjectCodec<Cell> codec() {
        return CODEC;
    }

    /** Builds a {@link Cell}; {@code id}, {@code name} and a source are required. */
    public static final class Builder extends ImmutableCell.Builder {
        Builder() {}
    }
}
