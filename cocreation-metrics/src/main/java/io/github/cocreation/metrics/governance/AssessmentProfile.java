/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.process.CoCreationProcess;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a process was rated by a framework, whichever it is: criterion by criterion, from each perspective, with agreement, the widest
 * gap of perception, and the weakest link; as of a day, so that profiles of two days can be compared.
 *
 * <p><b>Formula.</b> A rater's score of a criterion is the mean of the latest answers to its questions; the criterion's score is the
 * median over raters; a gap is the difference of the means of two perspectives; agreement is r_wg.
 *
 * <p><b>Worked example.</b> Users rate a criterion 1 and 2, management 4 and 4: median 3, means 1.5 and 4, so a gap of 2.5 with
 * management higher, which is large; the variance of 1, 2, 4, 4 is 2.25, more than chance (2), so agreement is 0.
 *
 * <p><b>Degenerate cases.</b> A criterion nobody rated has no score; it is no weakest link, and is listed by {@link #unrated()}.
 * <b>Cost.</b> Ratings times criteria. <b>Source.</b> The weakest link: seed CoSIE; James, Demaree and Wolf (1984) for agreement.
 *
 * @param framework the framework
 * @param criteria the criteria, in the framework's order
 */
public record AssessmentProfile(Framework framework, ImmutableList<CriterionProfile> criteria) {
    /**
     * {@return the profile by all ratings of a process}
     *
     * @param process the process
     * @param framework the framework
     */
    public static AssessmentProfile of(CoCreationProcess process, Framework framework) {
        return of(Ratings.of(process, framework), framework);
    }

    /**
     * {@return the profile as it was on a day: by the ratings made until its end}
     *
     * @param process the process
     * @param framework the framework
     * @param day the day
     */
    public static AssessmentProfile on(CoCreationProcess process, Framework framework, LocalDate day) {
        Assessment all = Ratings.of(process, framework);
        return of(
                new Assessment(
                        all.framework(),
                        all.ratings().stream()
                                .filter(rating -> !rating.on().isAfter(day))
                                .collect(ImmutableList.toImmutableList())),
                framework);
    }

    /**
     * {@return the profile of one assessment}
     *
     * @param assessment the assessment
     * @param framework its framework
     * @throws IllegalArgumentException if it is by another framework
     */
    public static AssessmentProfile of(Assessment assessment, Framework framework) {
        Require.that(
                assessment.framework().equals(framework.id()),
                "framework",
                framework.id(),
                "a profile",
                "must be that of the assessment (" + assessment.framework() + ")",
                "look it up by the assessment's framework id");
        return new AssessmentProfile(
                framework,
                framework.criteria().stream()
                        .map(criterion -> profile(assessment, criterion, framework))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static CriterionProfile profile(Assessment assessment, Criterion criterion, Framework framework) {
        double[] scores = scores(assessment, criterion);
        ImmutableSortedMap.Builder<Perspective, Double> means = ImmutableSortedMap.naturalOrder();
        ImmutableSortedMap.Builder<Perspective, Integer> raters = ImmutableSortedMap.naturalOrder();
        for (Perspective perspective : assessment.perspectivesOn(criterion)) {
            double[] theirs = scores(assessment.from(perspective), criterion);
            means.put(perspective, mean(theirs).orElseThrow());
            raters.put(perspective, theirs.length);
        }
        ImmutableSortedMap<Perspective, Double> byPerspective = means.build();
        OptionalDouble median = assessment.score(criterion);
        return CriterionProfile.builder()
                .criterion(criterion.id())
                .score(median.isPresent() ? Optional.of(median.getAsDouble()) : Optional.empty())
                .mean(mean(scores))
                .raters(scores.length)
                .byPerspective(byPerspective)
                .ratersByPerspective(raters.build())
                .agreement(framework
                        .scale()
                        .flatMap(scale -> WithinGroupAgreement.of(scale.highest() - scale.lowest() + 1, scores)))
                .widestGap(widest(byPerspective))
                .build();
    }

    private static double[] scores(Assessment assessment, Criterion criterion) {
        return assessment.scores(criterion).values().stream()
                .mapToDouble(score -> score)
                .toArray();
    }

    private static Optional<Double> mean(double[] scores) {
        return scores.length == 0
                ? Optional.empty()
                : Optional.of(Arrays.stream(scores).sum() / scores.length);
    }

    private static Optional<PerceptionGap> widest(ImmutableSortedMap<Perspective, Double> means) {
        Comparator<Map.Entry<Perspective, Double>> byMean = Comparator.comparingDouble(Map.Entry::getValue);
        return means.size() < 2
                ? Optional.empty()
                : means.entrySet().stream()
                        .max(byMean)
                        .flatMap(high -> means.entrySet().stream()
                                .filter(entry -> !entry.getKey().equals(high.getKey()))
                                .min(byMean)
                                .map(low -> new PerceptionGap(
                                        high.getKey(), low.getKey(), high.getValue() - low.getValue())));
    }

    /**
     * {@return how a criterion was rated}
     *
     * @param criterion one of the framework's criteria
     * @throws IllegalArgumentException if the framework does not have it
     */
    public CriterionProfile criterion(CriterionId criterion) {
        CriterionId known = framework.criterion(criterion).id();
        return criteria.stream()
                .filter(profile -> profile.criterion().equals(known))
                .findFirst()
                .orElseThrow();
    }

    /** {@return the criterion with the lowest score, the first in the framework's order among equals; empty if none is rated} */
    public Optional<CriterionProfile> weakest() {
        return criteria.stream()
                .filter(profile -> profile.score().isPresent())
                .min(Comparator.comparingDouble(profile -> profile.score().orElseThrow()));
    }

    /** {@return the criteria nobody rated} */
    public ImmutableList<CriterionId> unrated() {
        return criteria.stream()
                .filter(profile -> profile.score().isEmpty())
                .map(CriterionProfile::criterion)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the criteria on which two perspectives are far apart, the widest gap first} */
    public ImmutableList<CriterionProfile> contested() {
        return criteria.stream()
                .filter(profile ->
                        profile.widestGap().filter(PerceptionGap::isLarge).isPresent())
                .sorted(Comparator.comparingDouble(
                        profile -> -profile.widestGap().orElseThrow().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what changed since an earlier profile, by criterion: this score less the earlier one; only criteria with both}
     *
     * @param earlier the profile of an earlier day
     * @throws IllegalArgumentException if it is by another framework
     */
    public ImmutableSortedMap<CriterionId, Double> since(AssessmentProfile earlier) {
        Require.that(
                earlier.framework().id().equals(framework.id()),
                "framework",
                earlier.framework().id(),
                "an earlier profile",
                "must be the same (" + framework.id() + ")",
                "compare profiles by one framework");
        ImmutableSortedMap.Builder<CriterionId, Double> changes = ImmutableSortedMap.naturalOrder();
        for (CriterionProfile before : earlier.criteria()) {
            criteria.stream()
                    .filter(now -> now.criterion().equals(before.criterion()))
                    .filter(now -> now.score().isPresent() && before.score().isPresent())
                    .forEach(now -> changes.put(
                            now.criterion(),
                            now.score().orElseThrow() - before.score().orElseThrow()));
        }
        return changes.build();
    }
}
