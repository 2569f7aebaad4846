/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import io.github.cocreation.metrics.measure.Measurement;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the places of a measure's sentence: {@code value}, {@code n} and the names of parts, as they are or, with {@code %} in
 * front, in per cent or, with {@code #}, whole. <code>{&lt;parity: *}</code> is the group with the least of such a part, and
 * <code>{&gt;parity: *}</code> the one with the most; another place says {@code @} for it.
 */
record ToldMeasurement(Wording wording, Measurement measurement) {
    private static final Pattern NAMED = Pattern.compile("\\{([<>])([^{}*]*)\\*([^{}]*)}");

    /** The text with every place filled; empty if one has no value. */
    Optional<String> filled(String text) {
        Matcher named = NAMED.matcher(text);
        return named.find()
                ? name(named.group(1), named.group(2), named.group(3)).flatMap(name -> filled(text, name))
                : Template.filled(text, this::number);
    }

    private Optional<String> filled(String text, String name) {
        return Template.filled(
                text,
                place -> place.startsWith("<") || place.startsWith(">")
                        ? Optional.of(wording.group(name))
                        : number(place.replace("@", name)));
    }

    /** Whom the measure itself speaks of, since that is what discretion looks at; else who has the least or the most. */
    private Optional<String> name(String which, String prefix, String suffix) {
        return measurement.told().stream()
                .filter(part -> matches(part, prefix, suffix))
                .findFirst()
                .or(() -> extreme(which, prefix, suffix))
                .map(part -> part.substring(prefix.length(), part.length() - suffix.length()));
    }

    private Optional<String> extreme(String which, String prefix, String suffix) {
        Comparator<Map.Entry<String, Optional<Double>>> byValue =
                Comparator.comparingDouble(part -> part.getValue().orElse(Double.NaN));
        return measurement.parts().entrySet().stream()
                .filter(part -> matches(part.getKey(), prefix, suffix)
                        && part.getValue().isPresent())
                .min(which.equals("<") ? byValue : byValue.reversed())
                .map(Map.Entry::getKey);
    }

    private static boolean matches(String part, String prefix, String suffix) {
        return part.length() > prefix.length() + suffix.length() && part.startsWith(prefix) && part.endsWith(suffix);
    }

    private Optional<String> number(String place) {
        char form = place.charAt(0);
        String what = form == '%' || form == '#' ? place.substring(1) : place;
        Optional<Double> number = what.equals("n")
                ? Optional.of((double) measurement.n())
                : what.equals("value") ? measurement.value() : measurement.part(what);
        return number.map(value -> wording.number(what.equals("n") ? '#' : form, value));
    }
}
