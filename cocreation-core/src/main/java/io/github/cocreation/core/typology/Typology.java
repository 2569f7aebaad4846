/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A way to tell kinds of co-creation (or of stakeholders, or of participation) apart, as data: a host can correct a line of
 * it, replace it, or add its own.
 *
 * <p>Worked example, Ulrich's four types, axes central actor (0 public, 1 external) and outcome (0 controlled, 1 open), with
 * a hybrid band [0.45, 0.55]: (0.6, 0.75) is facilitating, 0.1 from the line; (0.55, 0.65) is hybrid of equal and
 * facilitating; (0.35, 0.3) is guided.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Typology {
    private static final double MIDDLE = 0.5;
    private static final ObjectCodec<Typology> CODEC = Codecs.object("typology", Typology::builder, Builder::build)
            .required("id", TypologyId.codec(), Typology::id, Builder::id)
            .required("name", Text.codec(), Typology::name, Builder::name)
            .required("citation", Codecs.STRING, Typology::citation, Builder::citation)
            .required("form", Codecs.enumeration("form", TypologyForm.class), Typology::form, Builder::form)
            .optional("summary", Text.codec(), Typology::summary, Builder::summary)
            .many("axes", Axis.codec(), Typology::axes, Builder::addAllAxes)
            .many("cells", Cell.codec(), Typology::cells, Builder::addAllCells)
            .optional("hybridBand", HybridBand.codec(), Typology::hybridBand, Builder::hybridBand)
            .optional("coCreationFloor", CellId.codec(), Typology::coCreationFloor, Builder::coCreationFloor)
            .optional("certainty", Codecs.DOUBLE, Typology::certainty, Builder::certainty)
            .many("suggestions", Suggestion.codec(), Typology::suggestions, Builder::addAllSuggestions)
            .many("corrections", Correction.codec(), Typology::corrections, Builder::addAllCorrections)
            .many("notes", Note.codec(), Typology::notes, Builder::addAllNotes)
            .many("sources", Source.codec(), Typology::sources, Builder::addAllSources)
            .codec()
            .asDocument("cocreation/typology", 1);

    Typology() {}

    /** {@return the typology's id} */
    public abstract TypologyId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return the work it comes from} */
    public abstract String citation();

    /** {@return how its types relate to its axes} */
    public abstract TypologyForm form();

    /** {@return what it orders} */
    public abstract Optional<Text> summary();

    /** {@return its axes; empty for a ladder, sets or a list of types} */
    public abstract ImmutableList<Axis> axes();

    /** {@return its types; of a ladder from the lowest step to the highest; empty for a list of dimensions} */
    public abstract ImmutableList<Cell> cells();

    /** {@return where two neighbours are both named; only for a plane} */
    public abstract Optional<HybridBand> hybridBand();

    /** {@return the lowest step of a ladder that this library calls co-creation} */
    public abstract Optional<CellId> coCreationFloor();

    /** {@return how certain it is that this is what the work says, in [0, 1]; empty if it was looked up} */
    public abstract Optional<Double> certainty();

    /** {@return how well its types suit purposes, one for each purpose known} */
    public abstract ImmutableList<Suggestion> suggestions();

    /** {@return what circumstances take from these scores, applied in this order} */
    public abstract ImmutableList<Correction> corrections();

    /** {@return what is said about it as a whole, by heading} */
    public abstract ImmutableList<Note> notes();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        TypologyRules.check(this);
    }

    /**
     * {@return the type of this id}
     *
     * @param cell the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Cell cell(CellId cell) {
        return cells().stream()
                .filter(c -> c.id().equals(cell))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "cell",
                        cell.value(),
                        cells().stream().map(c -> c.id().value()).toList()));
    }

    /**
     * {@return the axis of this id}
     *
     * @param axis the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Axis axis(AxisId axis) {
        return axes().stream()
                .filter(a -> a.id().equals(axis))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "axis",
                        axis.value(),
                        axes().stream().map(a -> a.id().value()).toList()));
    }

    /**
     * {@return the step of a type on a ladder, from 1; empty for other forms}
     *
     * @param cell the type
     * @throws IllegalArgumentException if there is no such type
     */
    public OptionalInt step(CellId cell) {
        int index = cells().indexOf(cell(cell));
        return form() == TypologyForm.LADDER ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }

    /**
     * {@return the type that is this set of attributes; empty if none is}
     *
     * @param attributes the attributes that are there
     */
    public Optional<Cell> withAttributes(Set<String> attributes) {
        return cells().stream()
                .filter(c -> form() == TypologyForm.SETS && c.attributes().equals(attributes))
                .findFirst();
    }

    /**
     * {@return by type how well it suits a purpose, from 0 to {@link Suggestion#BEST}; types that a correction rules out are
     * missing}
     *
     * <p>Worked example, Ulrich's four types: democracy gives guided 0, empowering 1, equal 3, facilitating 3; with an
     * organisational maturity of 1 (of 4) equal and facilitating fall to 2; where the law fixes the outcome only guided and
     * empowering are left.
     *
     * @param purpose the purpose
     * @param readings by name what is known of the circumstances that its corrections ask for, such as {@code
     *     organisational-maturity}; a correction whose reading is missing is not applied
     * @throws IllegalArgumentException if it says nothing about the purpose, or no correction asks for a reading
     */
    public ImmutableSortedMap<CellId, Integer> suited(Purpose purpose, Map<String, Double> readings) {
        return new SuitedTypes(this).scores(purpose, readings);
    }

    /**
     * {@return the type a position belongs to, or all its neighbours if it lies in the hybrid band of an axis}
     *
     * @param position a position in this typology, with a coordinate on every axis
     * @throws IllegalArgumentException if the typology is no plane, the position is of another typology, or lacks a
     *     coordinate
     */
    public Classification classify(Position position) {
        Require.that(
                form() == TypologyForm.PLANE,
                "form",
                Codecs.word(form()),
                "typology (" + id() + ")",
                "must be plane to classify a position",
                "look the type up by cell(...)");
        checkAxes(position);
        for (Axis axis : axes()) {
            Require.that(
                    position.coordinates().containsKey(axis.id()),
                    "coordinates",
                    position.coordinates().keySet(),
                    "a position in (" + id() + ")",
                    "must contain (" + axis.id() + ")",
                    "estimate it, or do not classify yet");
        }
        double distance = position.coordinates().values().stream()
                .mapToDouble(c -> Math.abs(c - MIDDLE))
                .min()
                .orElse(MIDDLE);
        ImmutableList<Cell> candidates = cells().stream()
                .filter(cell -> axes().stream().allMatch(axis -> mayBe(cell, axis, position)))
                .collect(ImmutableList.toImmutableList());
        return Classification.of(position, candidates, distance);
    }

    /** Checks that a position is of this typology and names only its axes. */
    void checkAxes(Position position) {
        Require.that(
                position.typology().equals(id()),
                "typology",
                position.typology(),
                "a position",
                "must be (" + id() + ")",
                "take the typology that the position names");
        position.coordinates().keySet().forEach(this::axis);
    }

    private boolean mayBe(Cell cell, Axis axis, Position position) {
        double coordinate = position.coordinates().getOrDefault(axis.id(), MIDDLE);
        String value = cell.at().get(axis.id());
        boolean high = value != null && axis.index(value) == 1;
        return hybridBand().map(band -> band.contains(coordinate)).orElse(false) || high == coordinate >= MIDDLE;
    }

    /** {@return the ids of all types} */
    public ImmutableSortedSet<CellId> cellIds() {
        return cells().stream()
                .map(Cell::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private IllegalArgumentException unknown(String what, String value, Collection<String> known) {
        return Require.failure(what, value, "typology (" + id() + ")", "is unknown", DidYouMean.remedy(value, known));
    }

    /**
     * {@return this typology, with one type put in the place of the one of the same id}
     *
     * @param cell a type with an id that is taken
     * @throws IllegalArgumentException if there is none to replace, or the type does not fit the typology
     */
    public Typology replacing(Cell cell) {
        Cell replaced = cell(cell.id());
        return toBuilder()
                .cells(cells().stream().map(c -> c.equals(replaced) ? cell : c).toList())
                .build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how typologies are read and written as JSON: documents of schema {@code cocreation/typology/1}} */
    public static ObjectCodec<Typology> codec() {
        return CODEC;
    }

    /** Builds a {@link Typology}; {@code id}, {@code name}, {@code citation}, {@code form} and a source are required. */
    public static final class Builder extends ImmutableTypology.Builder {
        Builder() {}
    }
}
