/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.CellId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How several raters judged a process by one framework. The spread is kept: nothing here averages over raters unless it says
 * so, and what nobody answered is empty, not zero.
 *
 * <p>Worked example. For criterion c with questions q1, q2: Ann answers 3 and 1, Bo answers 4 and nothing. Ann's score is
 * (3 + 1) / 2 = 2, Bo's is 4 (of what Bo answered), the score of the criterion is their median 3, and the question q2 of Bo
 * is reported as missing.
 *
 * <p>If somebody answered a question more than once, the answer of the latest day counts; of one day the last one in the
 * list. Two assessments are equal if their frameworks are, and their ratings in the same order; the order has no other
 * meaning.
 *
 * @param framework the framework judged by
 * @param ratings the answers
 */
public record Assessment(FrameworkId framework, ImmutableList<Rating> ratings) {
    private static final Codec<Assessment> CODEC = Codecs.record(
            "assessment",
            Codecs.field("framework", FrameworkId.codec(), Assessment::framework),
            Codecs.field("ratings", Rating.codec().list(), Assessment::ratings),
            Assessment::new);

    /** {@return everybody who answered something} */
    public ImmutableSortedSet<StakeholderId> raters() {
        return ratings.stream()
                .map(Rating::rater)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return every perspective from which something was answered} */
    public ImmutableSortedSet<Perspective> perspectives() {
        return ratings.stream()
                .map(Rating::perspective)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the part of this assessment that was answered from one perspective}
     *
     * @param perspective the perspective
     */
    public Assessment from(Perspective perspective) {
        return new Assessment(
                framework,
                ratings.stream()
                        .filter(r -> r.perspective().equals(perspective))
                        .collect(ImmutableList.toImmutableList()));
    }

    /**
     * {@return the perspectives from which at least one question of a criterion was answered}
     *
     * @param criterion the criterion
     */
    public ImmutableSortedSet<Perspective> perspectivesOn(Criterion criterion) {
        return ratings.stream()
                .filter(r -> asks(criterion, r.question()))
                .map(Rating::perspective)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return by rater the mean of the rater's answers to a criterion's questions; only raters who answered one}
     *
     * @param criterion the criterion
     */
    public ImmutableSortedMap<StakeholderId, Double> scores(Criterion criterion) {
        TreeMap<StakeholderId, TreeMap<QuestionId, Rating>> latest = new TreeMap<>();
        for (Rating rating : ratings) {
            if (asks(criterion, rating.question())) {
                latest.computeIfAbsent(rating.rater(), rater -> new TreeMap<>())
                        .merge(rating.question(), rating, (a, b) -> b.on().isBefore(a.on()) ? a : b);
            }
        }
        ImmutableSortedMap.Builder<StakeholderId, Double> scores = ImmutableSortedMap.naturalOrder();
        latest.forEach((rater, answers) -> scores.put(
                rater,
                answers.values().stream().mapToDouble(Rating::value).average().orElseThrow()));
        return scores.build();
    }

    /**
     * {@return the median over raters of their scores for a criterion; empty if nobody answered}
     *
     * @param criterion the criterion
     */
    public OptionalDouble score(Criterion criterion) {
        double[] scores = scores(criterion).values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int n = scores.length;
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(n % 2 == 1 ? scores[n / 2] : (scores[n / 2 - 1] + scores[n / 2]) / 2);
    }

    /**
     * {@return the largest score of a criterion less its smallest; empty if fewer than two raters answered}
     *
     * @param criterion the criterion
     */
    public OptionalDouble spread(Criterion criterion) {
        var scores = scores(criterion).values().stream()
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return scores.getCount() < 2 ? OptionalDouble.empty() : OptionalDouble.of(scores.getMax() - scores.getMin());
    }

    /**
     * {@return the mean score from one perspective less that from another; empty if nobody answered from one of them}
     *
     * <p>A gap of 1.5 or more between users and management is a finding in itself, to be told before any mean (a heuristic).
     *
     * @param criterion the criterion
     * @param one a perspective
     * @param other another
     */
    public OptionalDouble gap(Criterion criterion, Perspective one, Perspective other) {
        Optional<Double> first = from(one).mean(criterion);
        Optional<Double> second = from(other).mean(criterion);
        return first.isPresent() && second.isPresent()
                ? OptionalDouble.of(first.get() - second.get())
                : OptionalDouble.empty();
    }

    private Optional<Double> mean(Criterion criterion) {
        OptionalDouble mean = scores(criterion).values().stream()
                .mapToDouble(Double::doubleValue)
                .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /**
     * {@return by criterion how far its score is below what a type of co-creation asks for; only criteria that are below}
     *
     * <p>Worked example: a type asks for 3 in roles and 2 in strategic choice; with a score of 1.5 in roles, and nobody
     * asked about the other, roles are 1.5 short. What nobody answered is not a shortfall.
     *
     * @param by the framework of this assessment
     * @param type the type; if the framework says nothing about it there is no shortfall
     */
    public ImmutableSortedMap<CriterionId, Double> shortfalls(Framework by, CellId type) {
        ImmutableSortedMap.Builder<CriterionId, Double> shortfalls = ImmutableSortedMap.naturalOrder();
        by.minimum(type)
                .ifPresent(minimum -> minimum.least().forEach((criterion, least) -> {
                    OptionalDouble score = score(by.criterion(criterion));
                    if (score.isPresent() && score.getAsDouble() < least) {
                        shortfalls.put(criterion, least - score.getAsDouble());
                    }
                }));
        return shortfalls.build();
    }

    /**
     * {@return by criterion its score less its target, 0 where it is reached; only criteria with both}
     *
     * <p>Worked example: with a target of 3 and a score of 1 a line of a profile is at -2; with a score of 4 it is at 1, which
     * is too far as well.
     *
     * @param by the framework of this assessment
     */
    public ImmutableSortedMap<CriterionId, Double> fromTargets(Framework by) {
        ImmutableSortedMap.Builder<CriterionId, Double> distances = ImmutableSortedMap.naturalOrder();
        by.targets().forEach((criterion, target) -> {
            OptionalDouble score = score(by.criterion(criterion));
            if (score.isPresent()) {
                distances.put(criterion, score.getAsDouble() - target.value());
            }
        });
        return distances.build();
    }

    /**
     * {@return by rater the questions of a framework that the rater left unanswered; only raters who left some}
     *
     * @param by the framework of this assessment
     */
    public ImmutableSortedMap<StakeholderId, ImmutableSortedSet<QuestionId>> missing(Framework by) {
        ImmutableSortedMap.Builder<StakeholderId, ImmutableSortedSet<QuestionId>> missing =
                ImmutableSortedMap.naturalOrder();
        for (StakeholderId rater : raters()) {
            ImmutableSortedSet<QuestionId> unanswered = by.questions().stream()
                    .map(Question::id)
                    .filter(q -> ratings.stream()
                            .noneMatch(
                                    r -> r.rater().equals(rater) && r.question().equals(q)))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            if (!unanswered.isEmpty()) {
                missing.put(rater, unanswered);
            }
        }
        return missing.build();
    }

    /**
     * {@return everything that does not fit a framework: questions it does not have, answers outside its scale, answers given
     * twice on one day}
     *
     * @param by the framework of this assessment
     */
    public Violations check(Framework by) {
        return AssessmentCheck.of(this, by);
    }

    private static boolean asks(Criterion criterion, QuestionId question) {
        return criterion.questions().stream().anyMatch(q -> q.id().equals(question));
    }

    /** {@return how assessments are read and written as JSON} */
    public static Codec<Assessment> codec() {
        return CODEC;
    }
}
