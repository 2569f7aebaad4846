/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places in braces that are filled by name. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private Template() {}

    /** The text with every place filled; empty if one has no value. */
    static Optional<String> filled(String text, Function<String, Optional<String>> values) {
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Optional<String> value = values.apply(place.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(value.get()));
        }
        place.appendTail(filled);
        return Optional.of(filled.toString());
    }
}
