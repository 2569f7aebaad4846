/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Collection;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A set of criteria that co-creation is judged by, as data: dimensions, criteria, questions, a scale, each with its source.
 * A host corrects a line of it, replaces it, or adds its own.
 *
 * <pre>{@code
 * Framework cornerstones = Frameworks.cornerstones();
 * Criterion language = cornerstones.criterion(CriterionId.of("common-language"));
 * language.primary();                                               // cultural
 * cornerstones.weight(language, DimensionId.of("processual"));      // 0.3
 * cornerstones.criterionOf(QuestionId.of("q7.1"));                  // common-language
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Framework {
    private static final ObjectCodec<Framework> CODEC = Codecs.object("framework", Framework::builder, Builder::build)
            .required("id", FrameworkId.codec(), Framework::id, Builder::id)
            .required("version", Codecs.INT, Framework::version, Builder::version)
            .required("name", Text.codec(), Framework::name, Builder::name)
            .required("summary", Text.codec(), Framework::summary, Builder::summary)
            .optional("scale", Scale.codec(), Framework::scale, Builder::scale)
            .optional("weighting", Weighting.codec(), Framework::weighting, Builder::weighting)
            .many("dimensions", Dimension.codec(), Framework::dimensions, Builder::addAllDimensions)
            .many("criteria", Criterion.codec(), Framework::criteria, Builder::addAllCriteria)
            .mapping(
                    "targets",
                    Codecs.sortedMap(Figure.codec(), "criterion id", CriterionId::of, CriterionId::value),
                    Framework::targets,
                    Builder::putAllTargets)
            .many("minimums", Minimum.codec(), Framework::minimums, Builder::addAllMinimums)
            .many("notes", Note.codec(), Framework::notes, Builder::addAllNotes)
            .many("sources", Source.codec(), Framework::sources, Builder::addAllSources)
            .codec()
            .asDocument("cocreation/framework", 1);

    Framework() {}

    /** {@return the framework's id} */
    public abstract FrameworkId id();

    /** {@return its version, from 1; another version may have other questions} */
    public abstract int version();

    /** {@return what it is called} */
    public abstract Text name();

    /** {@return what it judges} */
    public abstract Text summary();

    /** {@return the values of answers; empty if it is a list to reflect on, not to rate} */
    public abstract Optional<Scale> scale();

    /** {@return how much a criterion counts in its dimensions; there if there are dimensions} */
    public abstract Optional<Weighting> weighting();

    /** {@return what its criteria are sorted by; empty if they are not} */
    public abstract ImmutableList<Dimension> dimensions();

    /** {@return its criteria, at least one, in the order of their author} */
    public abstract ImmutableList<Criterion> criteria();

    /**
     * {@return by criterion the score to reach, for a profile in which more is not always better; a built-in card has none,
     * since where to go is for those who lead to say}
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CriterionId, Figure> targets();

    /** {@return what types of co-creation ask for at least, one for each type known} */
    public abstract ImmutableList<Minimum> minimums();

    /** {@return what is said about it as a whole, by heading} */
    public abstract ImmutableList<Note> notes();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        FrameworkRules.check(this);
    }

    /** {@return all questions of all criteria, in order} */
    public ImmutableList<Question> questions() {
        return criteria().stream().flatMap(c -> c.questions().stream()).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the criterion of this id}
     *
     * @param criterion the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Criterion criterion(CriterionId criterion) {
        return criteria().stream()
                .filter(c -> c.id().equals(criterion))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "criterion",
                        criterion.value(),
                        criteria().stream().map(c -> c.id().value()).toList()));
    }

    /**
     * {@return the dimension of this id}
     *
     * @param dimension the id
     * @throws IllegalArgumentException if there is none; the message names a close one
     */
    public Dimension dimension(DimensionId dimension) {
        return dimensions().stream()
                .filter(d -> d.id().equals(dimension))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "dimension",
                        dimension.value(),
                        dimensions().stream().map(d -> d.id().value()).toList()));
    }

    /**
     * {@return the criterion that a question asks about; empty if the framework has no such question}
     *
     * @param question the question's id
     */
    public Optional<Criterion> criterionOf(QuestionId question) {
        return criteria().stream()
                .filter(c -> c.questions().stream().anyMatch(q -> q.id().equals(question)))
                .findFirst();
    }

    /**
     * {@return how much a criterion counts in a dimension: 0 if it belongs to neither its primary nor its secondary one}
     *
     * @param criterion a criterion of this framework
     * @param dimension a dimension of this framework
     */
    public double weight(Criterion criterion, DimensionId dimension) {
        return weighting()
                .map(w -> criterion.primary().filter(dimension::equals).isPresent()
                        ? w.primary()
                        : criterion.secondary().filter(dimension::equals).isPresent() ? w.secondary() : 0.0)
                .orElse(0.0);
    }

    /**
     * {@return what a type of co-creation asks for at least; empty if the framework says nothing about it}
     *
     * @param type the type
     */
    public Optional<Minimum> minimum(CellId type) {
        return minimums().stream().filter(m -> m.type().equals(type)).findFirst();
    }

    /** {@return every method that some criterion names as remedy, in the order of first mention} */
    public ImmutableSet<MethodId> remedies() {
        return criteria().stream().flatMap(c -> c.remedies().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private IllegalArgumentException unknown(String what, String value, Collection<String> known) {
        return Require.failure(what, value, "framework (" + id() + ")", "is unknown", DidYouMean.remedy(value, known));
    }

    /**
     * {@return this framework, with one criterion put in the place of the one of the same id}
     *
     * <p>The version stays; raise it with {@link #toBuilder()} if the questions differ.
     *
     * @param criterion a criterion with an id that is taken
     * @throws IllegalArgumentException if there is none to replace, or the criterion does not fit the framework
     */
    public Framework replacing(Criterion criterion) {
        Criterion replaced = criterion(criterion.id());
        return toBuilder()
                .criteria(criteria().stream()
                        .map(c -> c.equals(replaced) ? criterion : c)
                        .toList())
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

    /** {@return how frameworks are read and written as JSON: documents of schema {@code cocreation/framework/1}} */
    public static ObjectCodec<Framework> codec() {
        return CODEC;
    }

    /**
     * Builds a {@link Framework}; {@code id}, {@code version}, {@code name}, {@code summary}, a criterion and a source are
     * required.
     */
    public static final class Builder extends ImmutableFramework.Builder {
        Builder() {}
    }
}
