/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * Checks one value and says what is wrong with it.
 *
 * <p>Every message has the same shape: what, the value in parentheses, where, the rule; then a line starting with {@code
 * Maybe}. What is thrown is an {@link InvalidValueException}, which also gives these parts one by one. Of a value that is longer than anybody would read, or has characters that cannot be seen, the message shows what can be.
 *
 * <pre>{@code
 * Require.unitInterval("power", 1.5, "stakeholder (tenants)");
 * // The power (1.5) of stakeholder (tenants) must be in [0, 1].
 * // Maybe divide by the largest value of your scale first.
 * }</pre>
 */
public final class Require {
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_LINE = 1_500;
    private static final String REMEDY = "\nMaybe ";

    private Require() {}

    /**
     * {@return an exception whose message has the house form}
     *
     * @param what the thing that is wrong, such as {@code "power"}
     * @param value its value, shown in parentheses
     * @param where what it belongs to, such as {@code "stakeholder (tenants)"}; empty when it belongs to nothing
     * @param rule what must hold, such as {@code "must be in [0, 1]"}
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     */
    public static InvalidValueException failure(String what, Object value, String where, String rule, String remedy) {
        return new InvalidValueException(what, value, where, rule, remedy);
    }

    /**
     * {@return a message in the house form}
     *
     * @param what the thing that is wrong, such as {@code "power"}
     * @param value its value, shown in parentheses
     * @param where what it belongs to, such as {@code "stakeholder (tenants)"}; empty when it belongs to nothing
     * @param rule what must hold, such as {@code "must be in [0, 1]"}
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     */
    public static String message(String what, Object value, String where, String rule, String remedy) {
        return String.format(
                Locale.ROOT,
                "The %s (%s)%s %s.\nMaybe %s.",
                what,
                shown(String.valueOf(value)),
                where.isEmpty() ? "" : " of " + shown(where, 2 * LONGEST_VALUE),
                rule,
                remedy);
    }

    /**
     * {@return a text as messages show it: a control character as a question mark, and what is longer cut off}
     *
     * @param text the text
     * @param longest how many characters of it to show
     */
    public static String shown(String text, int longest) {
        return CONTROL.replaceFrom(text.length() > longest ? text.substring(0, longest) + "..." : text, '?');
    }

    /** A value as messages show it. */
    static String shown(String value) {
        return shown(value, LONGEST_VALUE);
    }

    /**
     * {@return a message of which each line is no longer than anybody would read}
     *
     * @param message a message in the house form, which may show a value of any length
     */
    public static String readable(String message) {
        if (message.length() <= LONGEST_LINE) {
            return message;
        }
        int remedy = message.lastIndexOf(REMEDY);
        return remedy < 0
                ? shown(message, LONGEST_LINE)
                : shown(message.substring(0, remedy), LONGEST_LINE)
                        + REMEDY
                        + shown(message.substring(remedy + REMEDY.length()), LONGEST_LINE);
    }

    /**
     * Checks that a condition holds.
     *
     * @param condition what must be true
     * @param what the thing checked
     * @param value its value
     * @param where what it belongs to; empty when it belongs to nothing
     * @param rule what must hold
     * @param remedy what to try, completing a sentence that starts with "Maybe"
     * @throws InvalidValueException if {@code condition} is false
     */
    public static void that(boolean condition, String what, Object value, String where, String rule, String remedy) {
        if (!condition) {
            throw failure(what, value, where, rule, remedy);
        }
    }

    /**
     * {@return {@code value}, which has at least one visible character}
     *
     * @param what the thing checked
     * @param value its value
     * @param where what it belongs to; empty when it belongs to nothing
     * @throws IllegalArgumentException if {@code value} is blank
     */
    public static String text(String what, String value, String where) {
        that(!value.isBlank(), what, value, where, "must not be blank", "leave it out, or say what is meant");
        return value;
    }

    /**
     * {@return {@code value}, an id any text can be: not blank, no control characters, no white space at its ends, at most
     * 200 characters}
     *
     * @param what the kind of id, such as {@code "stakeholder id"}
     * @param value the id
     * @throws IllegalArgumentException if {@code value} is not such an id
     */
    public static String id(String what, String value) {
        that(!value.isBlank(), what, value, "", "must not be blank", "use the name of what it identifies");
        that(
                CONTROL.matchesNoneOf(value) && value.equals(value.strip()),
                what,
                CONTROL.replaceFrom(value, '?'),
                "",
                "must have no control characters and no white space at its ends",
                "strip it when reading it in");
        that(
                value.length() <= LONGEST_ID,
                what,
                value.substring(0, Math.min(20, value.length())) + "...",
                "",
                "must have at most " + LONGEST_ID + " characters",
                "use a short id and put the text into the name");
        return value;
    }

    /**
     * {@return {@code value}, a word of a vocabulary: lower-case letters and digits, parts joined by a hyphen or a dot}
     *
     * @param what the kind of word, such as {@code "sector"}
     * @param value the word
     * @throws IllegalArgumentException if {@code value} is not such a word
     */
    public static String slug(String what, String value) {
        if (value.length() > LONGEST_ID || !isSlug(value)) {
            throw failure(
                    what,
                    value,
                    "",
                    "must be lower-case letters and digits joined by hyphens or dots",
                    "write (" + suggestion(value) + ")");
        }
        return value;
    }

    /**
     * {@return {@code value}, which is in [0, 1]}
     *
     * @param what the thing checked
     * @param value its value
     * @param where what it belongs to; empty when it belongs to nothing
     * @throws IllegalArgumentException if {@code value} is outside [0, 1] or NaN
     */
    public static double unitInterval(String what, double value, String where) {
        that(
                value >= 0 && value <= 1,
                what,
                value,
                where,
                "must be in [0, 1]",
                "divide by the largest value of your scale first");
        return value;
    }

    /**
     * {@return {@code value}, which is at least {@code least}}
     *
     * @param what the thing checked
     * @param value its value
     * @param least the smallest value allowed
     * @param where what it belongs to; empty when it belongs to nothing
     * @throws IllegalArgumentException if {@code value} is smaller
     */
    public static int atLeast(String what, int value, int least, String where) {
        if (value < least) {
            throw failure(what, value, where, "must be at least " + least, "check the sign and the unit");
        }
        return value;
    }

    /**
     * {@return {@code value}, which is finite and not negative}
     *
     * @param what the thing checked
     * @param value its value
     * @param where what it belongs to; empty when it belongs to nothing
     * @throws IllegalArgumentException if {@code value} is negative, infinite or NaN
     */
    public static double notNegative(String what, double value, String where) {
        that(
                value >= 0 && value < Double.POSITIVE_INFINITY,
                what,
                value,
                where,
                "must be a finite number of at least 0",
                "leave it out if it is not known");
        return value;
    }

    /** Not a regular expression, because catalogues check thousands of ids while they load. */
    private static boolean isSlug(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                inWord = true;
            } else if (inWord && (c == '-' || c == '.')) {
                inWord = false;
            } else {
                return false;
            }
        }
        return inWord;
    }

    private static String suggestion(String value) {
        String slug = CharMatcher.inRange('a', 'z')
                .or(CharMatcher.inRange('0', '9'))
                .negate()
                .trimAndCollapseFrom(value.toLowerCase(Locale.ROOT), '-');
        return slug.isEmpty() || slug.length() > LONGEST_ID ? "other" : slug;
    }
}
