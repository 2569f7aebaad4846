/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import io.github.cocreation.core.check.Require;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The way from the root of a document to a value in it; shared by places, and made text only for a message.
 *
 * @param before the way to what holds the value; null at the root
 * @param step the name of a field, or the index of an element
 */
record JsonPath(@Nullable JsonPath before, Object step) {
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final int LONGEST_SHOWN = 60;

    /** The way as text, such as {@code $.stakeholders[3].sector}; null is the root. */
    static String text(@Nullable JsonPath path) {
        Deque<Object> steps = new ArrayDeque<>();
        for (JsonPath at = path; at != null; at = at.before) {
            steps.addFirst(at.step);
        }
        StringBuilder text = new StringBuilder("$");
        for (Object step : steps) {
            if (step instanceof Integer index) {
                text.append('[').append(index).append(']');
            } else {
                String name = Require.shown((String) step, LONGEST_SHOWN);
                if (PLAIN_NAME.matcher(name).matches()) {
                    text.append('.').append(name);
                } else {
                    text.append("['").append(name).append("']");
                }
            }
        }
        return text.toString();
    }
}
