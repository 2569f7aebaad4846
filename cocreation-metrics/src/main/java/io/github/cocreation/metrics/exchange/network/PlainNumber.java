/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

/**
 * Reads numbers of few digits, as almost all in files are, without a pattern and without boxes; exactly as {@link Double#parseDouble}
 * would: a whole number and a power of ten that both have a double of their own make a quotient that is rounded once.
 */
final class PlainNumber {
    private static final int MOST_DIGITS = 15;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainNumber() {}

    /** The number; NaN if it is not plain, though it may be a number still. */
    static double of(String text) {
        boolean negative = text.startsWith("-");
        long digits = 0;
        int count = 0;
        int places = -1;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && places < 0) {
                places = 0;
            } else if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
                places += places < 0 ? 0 : 1;
            } else {
                return Double.NaN;
            }
        }
        double number = digits / TENS[Math.max(0, places)];
        return count == 0 ? Double.NaN : negative ? -number : number;
    }
}
