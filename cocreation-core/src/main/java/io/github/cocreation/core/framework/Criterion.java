/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing co-creation is judged by: what it says, how to ask about it, how its failure looks, and what helps.
 *
 * <p>It belongs to one dimension first and may serve a second one; how much each counts, the framework's {@link Weighting}
 * says.
 */
@Value.Immutable
public abstract class Criterion {
    private static final Codec<Phase> PHASE = Codecs.enumeration("phase", Phase.class);
    private static final ObjectCodec<Criterion> CODEC = Codecs.object("criterion", Criterion::builder, Builder::build)
            .required("id", CriterionId.codec(), Criterion::id, Builder::id)
            .required("name", Text.codec(), Criterion::name, Builder::name)
            .required("statement", Text.codec(), Criterion::statement, Builder::statement)
            .optional("primary", DimensionId.codec(), Criterion::primary, Builder::primary)
            .optional("secondary", DimensionId.codec(), Criterion::secondary, Builder::secondary)
            .optional("placement", Source.codec(), Criterion::placement, Builder::placement)
            .many("phases", PHASE, Criterion::phases, Builder::addAllPhases)
            .many("questions", Question.codec(), Criterion::questions, Builder::addAllQuestions)
            .optional("stopAt", Figure.codec(), Criterion::stopAt, Builder::stopAt)
            .optional("guard", Figure.codec(), Criterion::guard, Builder::guard)
            .optional("deadlineDays", Figure.codec(), Criterion::deadlineDays, Builder::deadlineDays)
            .many("notes", Note.codec(), Criterion::notes, Builder::addAllNotes)
            .many("remedies", MethodId.codec(), Criterion::remedies, Builder::addAllRemedies)
            .many("remedyRoles", RoleId.codec(), Criterion::remedyRoles, Builder::addAllRemedyRoles)
            .many("sources", Source.codec(), Criterion::sources, Builder::addAllSources)
            .codec();

    Criterion() {}

    /** {@return the criterion's id} */
    public abstract CriterionId id();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return what it says} */
    public abstract Text statement();

    /** {@return the dimension it belongs to first; empty if the framework has no dimensions} */
    public abstract Optional<DimensionId> primary();

    /** {@return another dimension it serves} */
    public abstract Optional<DimensionId> secondary();

    /** {@return who placed it in these dimensions; there if a dimension is} */
    public abstract Optional<Source> placement();

    /** {@return the phases of a process in which it counts; empty if in all} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Phase> phases();

    /** {@return how to ask about it} */
    public abstract ImmutableList<Question> questions();

    /** {@return the score at or below which the process has to stop until it is mended; empty if no score stops it} */
    public abstract Optional<Figure> stopAt();

    /** {@return the score that it keeps and is never moved from, by no target either; empty if it may move} */
    public abstract Optional<Figure> guard();

    /** {@return within how many days an answer is due, a whole number from 1; empty if it is not about answering} */
    public abstract Optional<Figure> deadlineDays();

    /** {@return what else is said about it, by heading: {@code indicators}, {@code failure-sign}, {@code evidence} …} */
    public abstract ImmutableList<Note> notes();

    /** {@return methods that strengthen it, best first; names only} */
    public abstract ImmutableList<MethodId> remedies();

    /** {@return roles that strengthen it} */
    public abstract ImmutableList<RoleId> remedyRoles();

    /** {@return where its statement comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "criterion (" + id() + ")";
        Source.require(sources(), where);
        deadlineDays()
                .map(Figure::value)
                .ifPresent(days -> Require.that(
                        days >= 1 && days == Math.rint(days),
                        "deadline in days",
                        days,
                        where,
                        "must be a whole number from 1",
                        "leave it out if there is none"));
        Require.that(
                primary().isPresent() || secondary().isEmpty(),
                "secondary dimension",
                secondary().map(DimensionId::value).orElse(""),
                where,
                "must come with a primary one",
                "make it the primary dimension");
        Require.that(
                primary().isEmpty() || !primary().equals(secondary()),
                "secondary dimension",
                secondary().map(DimensionId::value).orElse(""),
                where,
                "must differ from the primary one",
                "leave it out");
        Require.that(
                primary().isPresent() == placement().isPresent(),
                "placement",
                placement().map(Source::toString).orElse("none"),
                where,
                "must be there exactly if a dimension is",
                "say who placed the criterion in its dimension");
    }

    /**
     * {@return what is said about it under a heading; empty if nothing is}
     *
     * @param about the heading, such as {@code failure-sign}
     */
    public Optional<Note> note(String about) {
        return notes().stream().filter(n -> n.about().equals(about)).findFirst();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how criteria are read and written as JSON} */
    public static ObjectCodec<Criterion> codec() {
        return CODEC;
    }

    /** Builds a {@link Criterion}; {@code id}, {@code name}, {@code statement} and a source are required. */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
