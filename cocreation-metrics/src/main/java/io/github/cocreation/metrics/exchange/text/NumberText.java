/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import io.github.cocreation.core.check.Require;

/** Numbers as texts. */
public final class NumberText {
    private NumberText() {}

    /**
     * {@return whether a text is a finite number}
     *
     * @param text the text
     */
    public static boolean isNumber(String text) {
        Double number = Doubles.tryParse(text);
        return number != null && Double.isFinite(number);
    }

    /**
     * {@return the number a text says}
     *
     * @param what what it is, for the message
     * @param text the text
     * @param where what it belongs to
     * @throws IllegalArgumentException if it is not a finite number
     */
    public static double number(String what, String text, String where) {
        Double number = Doubles.tryParse(text);
        if (number == null || !Double.isFinite(number)) {
            throw Require.failure(what, text, where, "must be a finite number", "look for a comma as decimal point");
        }
        return number;
    }

    /**
     * {@return the whole number a text says}
     *
     * @param what what it is, for the message
     * @param text the text
     * @param where what it belongs to
     * @param least the smallest allowed
     * @param most the largest allowed
     * @throws IllegalArgumentException if it is none, or out of range
     */
    public static long whole(String what, String text, String where, long least, long most) {
        Long number = Longs.tryParse(text);
        if (number == null || number < least || number > most) {
            throw Require.failure(
                    what, text, where, "must be a whole number from " + least + " to " + most, "count anew");
        }
        return number;
    }

    /**
     * {@return a number as the shortest text that reads back to it, without fraction if it has none}
     *
     * @param number the number
     */
    public static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
