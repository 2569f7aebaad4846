/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How one recommendation differs from another: the one minus the other.
 *
 * <p>Worked example: 0.80, of which 0.48 for remedy and 0.32 for cornerstones, minus 0.32, all for cornerstones, is 0.48 in all,
 * 0.48 for remedy and 0 for cornerstones.
 *
 * @param method the method of the one
 * @param other the method of the other, often the same
 * @param score the difference of the scores
 * @param parts by facet the difference of what it adds; a facet that only one of them has counts 0 for the other
 * @param gained the codes of the needs that only the one answers
 * @param lost the codes of the needs that only the other answers
 */
public record RecommendationDiff(
        MethodId method,
        MethodId other,
        double score,
        ImmutableSortedMap<Facet, Double> parts,
        ImmutableSet<String> gained,
        ImmutableSet<String> lost) {

    static RecommendationDiff of(Recommendation one, Recommendation other) {
        Map<Facet, Double> parts = new EnumMap<>(Facet.class);
        for (Facet facet : Sets.union(one.parts().keySet(), other.parts().keySet())) {
            parts.put(
                    facet, one.parts().getOrDefault(facet, 0.0) - other.parts().getOrDefault(facet, 0.0));
        }
        return new RecommendationDiff(
                one.method(),
                other.method(),
                one.score() - other.score(),
                ImmutableSortedMap.copyOf(parts),
                Sets.difference(one.answers(), other.answers()).immutableCopy(),
                Sets.difference(other.answers(), one.answers()).immutableCopy());
    }

    /** {@return both methods, then each facet that differs on its own line; for reading, not for parsing} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%s to %s: %+.2f", other, method, score));
        parts.forEach((facet, part) -> {
            if (part != 0) {
                text.append(String.format(Locale.ROOT, "\n%s %+.2f", facet.word(), part));
            }
        });
        gained.forEach(need -> text.append("\n+ ").append(need));
        lost.forEach(need -> text.append("\n- ").append(need));
        return text.toString();
    }
}
