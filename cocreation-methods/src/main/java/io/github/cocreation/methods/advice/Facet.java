/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import java.util.Arrays;

/** What a method is judged by. Each facet but the last is worth between 0 and 1 and has a weight. */
public enum Facet {
    /** A need names the method as a remedy: 1 for the first one named, going down to just above one half for the last. */
    REMEDY(0.30),
    /** The share of the cornerstones a need asks for that the method strengthens. */
    CORNERSTONES(0.20),
    /** The share of the purposes a need asks for that the method serves. */
    PURPOSES(0.10),
    /** Whether the method belongs in a phase that is open. */
    PHASE(0.15),
    /**
     * How well the method fits the type of co-creation: its fit of 0 to 3, divided by 3; between types, or where only the purposes
     * say which type would suit, the mean of its fits by how much each type counts.
     */
    TYPE(0.15),
    /** The share of the surroundings in which the method is used. */
    CONTEXT(0.05),
    /** The share of the tokens the method requires that are there. */
    READINESS(0.05),
    /** The share of what the process is for, its purposes and motives, that the method serves. */
    AIMS(0.05),
    /** The share of the roles the method needs for which there are enough holders. */
    STAFFING(0.05),
    /** What is taken off because the method was used before; has no weight of its own. */
    REPETITION(0);

    private final double defaultWeight;

    Facet(double defaultWeight) {
        this.defaultWeight = defaultWeight;
    }

    /** {@return its weight where no other is set; a heuristic of this library} */
    public double defaultWeight() {
        return defaultWeight;
    }

    String word() {
        return Codecs.word(this);
    }

    static Facet named(String word) {
        return Arrays.stream(values())
                .filter(facet -> facet.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "facet",
                        word,
                        "a recommendation",
                        "is unknown",
                        DidYouMean.remedy(
                                word, Arrays.stream(values()).map(Facet::word).toList())));
    }
}
