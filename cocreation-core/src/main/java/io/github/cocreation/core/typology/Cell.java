/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/** One type of a typology, and where it sits on the axes. */
@Value.Immutable
public abstract class Cell {
    private static final Codec<Phase> PHASE = Codecs.enumeration("phase", Phase.class);
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
            .optional("nameCertainty", Codecs.DOUBLE, Cell::nameCertainty, Builder::nameCertainty)
            .optional("band", Text.codec(), Cell::band, Builder::band)
            .optional("score", Codecs.INT, Cell::score, Builder::score)
            .many("phases", PHASE, Cell::phases, Builder::addAllPhases)
            .mapping(
                    "shares",
                    Codecs.sortedMap(Figure.codec(), "share", name -> name, name -> name),
                    Cell::shares,
                    Builder::putAllShares)
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

    /** {@return how certain its name in another language than English is, in [0, 1]; empty if its author gave it} */
    public abstract Optional<Double> nameCertainty();

    /** {@return the group of neighbouring types it belongs to, where its author groups them} */
    public abstract Optional<Text> band();

    /** {@return the number its author gives it, where types are scored, at least 0} */
    public abstract Optional<Integer> score();

    /** {@return the phases of a process that it covers; empty if it is not about phases} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Phase> phases();

    /**
     * {@return by name the shares, in [0, 1], that suit it: {@code initiators-decisions}, {@code others-promises}}
     *
     * <p>Measures hold what they read against them.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Figure> shares();

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
        nameCertainty().ifPresent(c -> Require.unitInterval("certainty of the name", c, where));
        score().ifPresent(score -> Require.atLeast("score", score, 0, where));
        shares().forEach((name, share) -> {
            Require.slug("share", name);
            Require.unitInterval("share (" + name + ")", share.value(), where);
        });
        Source.require(sources(), where);
    }

    /**
     * {@return what is said about it under a heading; empty if nothing is}
     *
     * @param about the heading, such as {@code risks}
     */
    public Optional<Note> note(String about) {
        return notes().stream().filter(n -> n.about().equals(about)).findFirst();
    }

    /** {@return the name with its gloss in parentheses, in English} */
    public String label() {
        return name() + gloss().map(gloss -> " (" + gloss + ")").orElse("");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
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
