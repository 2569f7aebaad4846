/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import org.jspecify.annotations.Nullable;

/**
 * Short texts met lately in one document, so that equal ones share memory: in a journal the same people, sessions and terms come
 * again and again. What it does not remember is only a copy more.
 */
final class SharedTexts {
    private static final int LONGEST = 64;
    private static final int SLOTS = 1 << 12;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable String[] slots = new String[SLOTS];

    /** The text, or an equal one met before. */
    String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int slot = (text.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(SLOTS) + 1);
        String before = slots[slot];
        if (text.equals(before)) {
            return before;
        }
        slots[slot] = text;
        return text;
    }
}
