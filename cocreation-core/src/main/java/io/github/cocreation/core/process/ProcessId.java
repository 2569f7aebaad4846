/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one co-creation process.
 *
 * @param value the process id as text
 */
public record ProcessId(String value) implements Comparable<ProcessId> {
    private static final Codec<ProcessId> CODEC = Codecs.STRING.map(ProcessId::of, ProcessId::value);

    /**
     * Checks the text.
     *
     * @param value the process id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public ProcessId {
        Require.id("process id", value);
    }

    /**
     * {@return the process id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static ProcessId of(String value) {
        return new ProcessId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<ProcessId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(ProcessId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
