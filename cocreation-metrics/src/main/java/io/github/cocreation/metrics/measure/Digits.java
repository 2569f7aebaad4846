/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import java.util.Locale;

/**
 * Numbers as text with a fixed count of digits after the point, the same on every machine: no grouping, a point, no minus
 * before a zero. Halves are rounded away from zero.
 */
public final class Digits {
    private Digits() {}

    /**
     * {@return the number with two digits, such as {@code 0.33}}
     *
     * @param value the number
     */
    public static String two(double value) {
        return fixed(value, 2);
    }

    /**
     * {@return the number with three digits, such as {@code 0.333}}
     *
     * @param value the number
     */
    public static String three(double value) {
        return fixed(value, 3);
    }

    /**
     * {@return the share in whole per cent, such as {@code 33%}}
     *
     * @param share the share, 1 for all
     */
    public static String percent(double share) {
        return fixed(100 * share, 0) + "%";
    }

    /**
     * {@return how many there are, such as {@code 1 lesson} and {@code 2 lessons}}
     *
     * @param n how many
     * @param one what one of them is called, whose plural ends in s
     */
    public static String count(int n, String one) {
        return n + " " + one + (n == 1 ? "" : "s");
    }

    private static String fixed(double value, int digits) {
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text.substring(1) : text;
    }
}
