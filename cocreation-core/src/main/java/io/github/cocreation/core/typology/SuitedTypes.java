/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Scores the types of a typology for a purpose: its suggestion, then each correction that applies, in order. */
final class SuitedTypes {
    private final Typology typology;

    SuitedTypes(Typology typology) {
        this.typology = typology;
    }

    ImmutableSortedMap<CellId, Integer> scores(Purpose purpose, Map<String, Double> readings) {
        String where = "typology (" + typology.id() + ")";
        ImmutableSortedSet<String> known = typology.corrections().stream()
                .map(correction -> correction.when().reading())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        for (String reading : ImmutableSortedSet.copyOf(readings.keySet())) {
            if (!known.contains(reading)) {
                throw Require.failure("reading", reading, where, "is unknown", DidYouMean.remedy(reading, known));
            }
        }
        List<String> purposes =
                typology.suggestions().stream().map(s -> s.purpose().value()).toList();
        Suggestion suggestion = typology.suggestions().stream()
                .filter(s -> s.purpose().equals(purpose))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "purpose", purpose, where, "is unknown", DidYouMean.remedy(purpose.value(), purposes)));
        SortedMap<CellId, Integer> scores = new TreeMap<>(suggestion.scores());
        for (Correction correction : typology.corrections()) {
            Double reading = readings.get(correction.when().reading());
            if (reading != null && correction.when().holds(reading).orElse(false)) {
                apply(correction, scores);
            }
        }
        return ImmutableSortedMap.copyOf(scores);
    }

    private static void apply(Correction correction, SortedMap<CellId, Integer> scores) {
        correction
                .subtract()
                .forEach((cell, points) -> scores.computeIfPresent(cell, (type, score) -> Math.max(0, score - points)));
        if (!correction.leaves().isEmpty()) {
            scores.keySet().retainAll(correction.leaves());
        }
    }
}
