/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

/**
 * Finds the content terms of a text. {@link WordAnalyser} splits words and drops stop words; a host with stemming or a lexicon
 * of its own hands in another one. Its text form is told as a parameter of measures; equal ones may share what one found.
 */
@FunctionalInterface
public interface TextAnalyser {
    /**
     * {@return how often each content term is used in a text; the same text gives the same counts}
     *
     * @param text the text
     */
    TermCounts analyse(String text);
}
