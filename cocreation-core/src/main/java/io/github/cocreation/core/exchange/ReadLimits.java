/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.check.Require;

/**
 * How much a reader takes in before it refuses a file, so that a hostile or damaged one costs bounded time and memory. Immutable.
 *
 * <pre>{@code
 * ReadLimits upload = ReadLimits.withDefaults().withCharacters(5_000_000).withElements(100_000);
 * }</pre>
 */
public final class ReadLimits {
    private static final ReadLimits DEFAULTS = new ReadLimits(2_000_000_000, 2_000_000, 64);

    private final long characters;
    private final long elements;
    private final int depth;

    private ReadLimits(long characters, long elements, int depth) {
        this.characters = characters;
        this.elements = elements;
        this.depth = depth;
    }

    /** {@return at most 2 000 000 000 characters, 2 000 000 elements, 64 levels} */
    public static ReadLimits withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so many characters of a file}
     *
     * @param most how many, at least 1
     */
    public ReadLimits withCharacters(long most) {
        return new ReadLimits(positive("number of characters", most), elements, depth);
    }

    /**
     * {@return a copy that takes at most so many elements of a file: nodes and ties, rows, events}
     *
     * @param most how many, at least 1
     */
    public ReadLimits withElements(long most) {
        return new ReadLimits(characters, positive("number of elements", most), depth);
    }

    /**
     * {@return a copy that takes elements within elements at most so deep}
     *
     * @param most how many levels, at least 1
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(characters, elements, (int) positive("depth", most));
    }

    private static long positive(String what, long most) {
        Require.that(
                most >= 1, what, most, "a limit", "must be at least 1", "leave it out: the default takes large files");
        return most;
    }

    /** {@return the most characters of a file} */
    public long characters() {
        return characters;
    }

    /** {@return the most elements of a file} */
    public long elements() {
        return elements;
    }

    /** {@return the most levels of elements within elements} */
    public int depth() {
        return depth;
    }
}
