/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/**
 * What a journal comes to when it is walked once with one question, such as who contributed how much in which session. A journal
 * keeps what was made of it, so that many measures that ask the same walk it once.
 *
 * <pre>{@code
 * record DecisionCount() implements Digest<Integer> {
 *     public Integer of(Journal journal) {
 *         return journal.entries(Decision.class).size();
 *     }
 * }
 * int decisions = journal.digest(new DecisionCount());
 * }</pre>
 *
 * <p>Implementations are values, best records whose components are the settings: equal digests make equal results of a journal.
 * Results are immutable and thread-safe. Keep the settings few: a journal keeps the result of each.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Digest<T> {
    /**
     * {@return what it makes of a journal; ask {@link Journal#digest} instead, which remembers}
     *
     * @param journal the journal
     */
    T of(Journal journal);
}
