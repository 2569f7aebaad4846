/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.Cell;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Suggestion;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.vocabulary.Purpose;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How much each of Ulrich's types counts for a situation, adding up to 1; empty if nothing is known.
 *
 * <p>By position: a type counts by the product over the axes of how near the position is to its end, {@code c} or {@code 1 - c}.
 * Worked example: coordinates 0.75 and 0.5 give the two types high on the first axis 0.375 each, the others 0.125 each. By type:
 * that type alone. Else by purposes: each type by its suitedness, after what the readings correct, summed over the purposes that
 * the typology speaks of (a heuristic).
 */
final class TypeWeights {
    private TypeWeights() {}

    static ImmutableSortedMap<CellId, Double> of(AdviceContext context) {
        Typology ulrich = Typologies.ulrich();
        if (context.position().isPresent()) {
            return byPosition(ulrich, context.position().get());
        }
        return context.type()
                .map(type -> ImmutableSortedMap.of(type, 1.0))
                .orElseGet(() -> byPurposes(ulrich, context));
    }

    private static ImmutableSortedMap<CellId, Double> byPosition(Typology ulrich, Position position) {
        ulrich.classify(position);
        ImmutableSortedMap.Builder<CellId, Double> weights = ImmutableSortedMap.naturalOrder();
        for (Cell cell : ulrich.cells()) {
            double weight = 1;
            for (Axis axis : ulrich.axes()) {
                double coordinate = position.coordinates().getOrDefault(axis.id(), 0.0);
                String end = cell.at().get(axis.id());
                weight *= end != null && axis.index(end) == 1 ? coordinate : 1 - coordinate;
            }
            weights.put(cell.id(), weight);
        }
        return weights.build();
    }

    private static ImmutableSortedMap<CellId, Double> byPurposes(Typology ulrich, AdviceContext context) {
        Set<Purpose> known =
                ulrich.suggestions().stream().map(Suggestion::purpose).collect(Collectors.toSet());
        Map<CellId, Integer> sums = new TreeMap<>();
        for (Purpose purpose : context.purposes()) {
            if (known.contains(purpose)) {
                ulrich.suited(purpose, context.readings())
                        .forEach((type, score) -> sums.merge(type, score, Integer::sum));
            }
        }
        double whole = sums.values().stream().mapToInt(score -> score).sum();
        return whole == 0
                ? ImmutableSortedMap.of()
                : sums.entrySet().stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                CellId::compareTo, Map.Entry::getKey, sum -> sum.getValue() / whole));
    }
}
