/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.time.LocalTime;

/**
 * A part of the day in which one can meet.
 *
 * @param from its beginning
 * @param to its end, after the beginning
 */
public record Window(LocalTime from, LocalTime to) {
    private static final Codec<LocalTime> TIME = Codecs.STRING.map(LocalTime::parse, LocalTime::toString);
    private static final Codec<Window> CODEC = Codecs.record(
            "window", Codecs.field("from", TIME, Window::from), Codecs.field("to", TIME, Window::to), Window::new);

    /**
     * Checks the order.
     *
     * @param from its beginning
     * @param to its end, after the beginning
     * @throws IllegalArgumentException if the end is not after the beginning
     */
    public Window {
        Require.that(
                to.isAfter(from), "end", to, "window from (" + from + ")", "must be after its beginning", "swap them");
    }

    /**
     * {@return a window}
     *
     * @param from its beginning, such as {@code 09:00}
     * @param to its end, such as {@code 12:30}
     */
    public static Window of(String from, String to) {
        return new Window(LocalTime.parse(from), LocalTime.parse(to));
    }

    int minutes() {
        return to.toSecondOfDay() / 60 - from.toSecondOfDay() / 60;
    }

    /** {@return how windows are read and written as JSON} */
    public static Codec<Window> codec() {
        return CODEC;
    }

    /** {@return beginning and end} */
    @Override
    public String toString() {
        return from + "-" + to;
    }
}
