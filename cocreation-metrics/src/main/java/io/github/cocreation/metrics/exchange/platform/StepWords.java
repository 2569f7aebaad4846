/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.vocabulary.Phase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words in the titles of steps that tell which phase they are (heuristic): the first that is found in the order of the phases below. */
final class StepWords {
    private static final ImmutableMap<String, Phase> WORDS = ImmutableMap.<String, Phase>builder()
            .put("diagnos", Phase.UNDERSTAND)
            .put("information", Phase.UNDERSTAND)
            .put("understand", Phase.UNDERSTAND)
            .put("vision", Phase.ENVISION)
            .put("proposal", Phase.IDEATE)
            .put("propuesta", Phase.IDEATE)
            .put("proposta", Phase.IDEATE)
            .put("idea", Phase.IDEATE)
            .put("debate", Phase.IDEATE)
            .put("vot", Phase.DECIDE)
            .put("decision", Phase.DECIDE)
            .put("decisi\u00f3n", Phase.DECIDE)
            .put("prioriti", Phase.DECIDE)
            .put("pilot", Phase.EXPERIMENT)
            .put("experiment", Phase.EXPERIMENT)
            .put("implement", Phase.IMPLEMENT)
            .put("execution", Phase.IMPLEMENT)
            .put("ejecuci\u00f3n", Phase.IMPLEMENT)
            .put("evaluat", Phase.EVALUATE)
            .put("evaluaci\u00f3n", Phase.EVALUATE)
            .put("monitor", Phase.EVALUATE)
            .put("accountab", Phase.EVALUATE)
            .put("seguimiento", Phase.EVALUATE)
            .buildOrThrow();

    private StepWords() {}

    /** The phase that a title tells, if it does. */
    static Optional<Phase> phase(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(word -> lower.startsWith(word.getKey()) || lower.contains(" " + word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
