/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Question;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.judgement.Suitability;
import io.github.cocreation.core.process.CoCreationProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What those who rated a process said against co-creation: situations in which something else serves better, and whether the
 * task suits. Each question counts by the mean of all answers to it; above one half "yes" prevails (a heuristic).
 */
final class Doubts {
    private static final FrameworkId WHEN_NOT = FrameworkId.of("when-not");
    private static final double HALF = 0.5;

    private final CoCreationProcess process;
    private final AdviceWords words;

    private Doubts(CoCreationProcess process, AdviceWords words) {
        this.process = process;
        this.words = words;
    }

    static ImmutableList<Doubt> of(CoCreationProcess process, AdviceWords words) {
        Doubts doubts = new Doubts(process, words);
        return ImmutableList.<Doubt>builder()
                .addAll(doubts.situations())
                .addAll(doubts.unsuited())
                .build();
    }

    private List<Doubt> situations() {
        Framework framework = Frameworks.builtIn().framework(WHEN_NOT);
        List<Doubt> found = new ArrayList<>();
        means(framework).forEach((id, mean) -> {
            Criterion criterion = framework.criterion(id);
            if (mean > HALF) {
                found.add(new Doubt(
                        new Reason(criterion.statement().in(words.locale()), criterion.sources()),
                        criterion
                                .note("advice")
                                .flatMap(note -> note.texts().stream().findFirst())
                                .map(text -> text.in(words.locale()))
                                .orElse(words.text("doubt.instead"))));
            }
        });
        return found;
    }

    private List<Doubt> unsuited() {
        Suitability suitability = Suitability.builtIn();
        Framework framework = Frameworks.builtIn().framework(suitability.framework());
        return suitability
                .suggestsGo(framework, means(framework))
                .filter(go -> !go)
                .map(no -> new Doubt(
                        new Reason(
                                words.text(
                                        "doubt.unsuited",
                                        "each",
                                        whole(suitability.leastEach()),
                                        "sum",
                                        whole(suitability.leastSum())),
                                suitability.source()),
                        words.text("doubt.unsuited.instead")))
                .stream()
                .toList();
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** By criterion the mean of the means of its questions, in the order of ids; what nobody rated is left out. */
    private ImmutableSortedMap<CriterionId, Double> means(Framework framework) {
        Map<QuestionId, List<Double>> answers = new TreeMap<>();
        process.assessments().stream()
                .filter(assessment -> assessment.framework().equals(framework.id()))
                .flatMap(assessment -> assessment.ratings().stream())
                .forEach(rating -> answers.computeIfAbsent(rating.question(), q -> new ArrayList<>())
                        .add(rating.value()));
        process.journal().entries(Rated.class).stream()
                .filter(rated -> rated.framework().equals(framework.id()))
                .forEach(rated -> answers.computeIfAbsent(rated.question(), q -> new ArrayList<>())
                        .add(rated.value()));
        ImmutableSortedMap.Builder<CriterionId, Double> means = ImmutableSortedMap.naturalOrder();
        for (Criterion criterion : framework.criteria()) {
            OptionalDouble mean = criterion.questions().stream()
                    .map(Question::id)
                    .filter(answers::containsKey)
                    .mapToDouble(question -> answers.getOrDefault(question, List.of()).stream()
                            .mapToDouble(value -> value)
                            .average()
                            .orElse(0))
                    .average();
            mean.ifPresent(value -> means.put(criterion.id(), value));
        }
        return means.build();
    }
}
