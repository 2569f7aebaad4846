/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.check.Require;
import java.util.Locale;

/**
 * What somebody should know who uses what was read or written: something was assumed, left out, or not understood.
 *
 * <pre>
 * assumed: votes.csv: 1 means agree, as the sums in comments.csv say for 33 of 54 comments
 * </pre>
 *
 * @param kind what happened
 * @param place the file it is about, with line and column or path where there is one
 * @param text what exactly, and why
 */
public record ExchangeNote(Kind kind, String place, String text) {
    /** What happened. */
    public enum Kind {
        /** The file leaves it open, or has no room for it as it is, and this was taken or written instead. */
        ASSUMED,
        /** It was understood, and was left out. */
        SKIPPED,
        /** It was not understood, and was left out. */
        UNKNOWN
    }

    /**
     * Checks the text.
     *
     * @param kind what happened
     * @param place the file it is about
     * @param text what exactly
     */
    public ExchangeNote {
        Require.text("text", text, "an exchange note");
    }

    /**
     * {@return a note that something was assumed}
     *
     * @param place where
     * @param text what, and why
     */
    public static ExchangeNote assumed(String place, String text) {
        return new ExchangeNote(Kind.ASSUMED, place, text);
    }

    /**
     * {@return a note that something was left out}
     *
     * @param place where
     * @param text what, and why
     */
    public static ExchangeNote skipped(String place, String text) {
        return new ExchangeNote(Kind.SKIPPED, place, text);
    }

    /**
     * {@return a note that something was not understood}
     *
     * @param place where
     * @param text what
     */
    public static ExchangeNote unknown(String place, String text) {
        return new ExchangeNote(Kind.UNKNOWN, place, text);
    }

    /** {@return the note as one line} */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ": " + place + ": " + text;
    }
}
