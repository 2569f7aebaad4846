/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The reference values of the measures, read from {@code vectors.json} beside this class: objects, lists, numbers, text. */
public final class Vectors {
    private final String text;
    private int place;

    private Vectors(String text) {
        this.text = text;
    }

    /** The cases under a name: a list of objects, or one object as a list of one. */
    public static List<Map<String, Object>> cases(String name) {
        Object found = all().get(name);
        return found instanceof List<?> list
                ? list.stream().map(Vectors::object).toList()
                : List.of(object(found));
    }

    /** The names of all reference values. */
    public static Set<String> names() {
        return all().keySet();
    }

    @SuppressWarnings("unchecked") // objects of JSON have names as keys
    public static Map<String, Object> object(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    public static double[] numbers(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    }

    public static Optional<Double> number(@Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(((Number) value).doubleValue());
    }

    public static Map<String, Integer> counts(@Nullable Object value) {
        Map<String, Integer> counts = new TreeMap<>();
        object(value).forEach((term, n) -> counts.put(term, ((Number) n).intValue()));
        return counts;
    }

    public static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }

    private static Map<String, Object> all() {
        try (InputStream in = Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors.json"))) {
            return object(new Vectors(new String(in.readAllBytes(), StandardCharsets.UTF_8)).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Object value() {
        return switch (next()) {
            case '{' -> objectValue();
            case '[' -> listValue();
            case '"' -> textValue();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> numberValue();
        };
    }

    private Map<String, @Nullable Object> objectValue() {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        place++;
        while (next() != '}') {
            String name = textValue();
            next();
            place++;
            object.put(name, value());
            place += next() == ',' ? 1 : 0;
        }
        place++;
        return object;
    }

    private List<@Nullable Object> listValue() {
        List<@Nullable Object> list = new ArrayList<>();
        place++;
        while (next() != ']') {
            list.add(value());
            place += next() == ',' ? 1 : 0;
        }
        place++;
        return list;
    }

    private String textValue() {
        int end = text.indexOf('"', place + 1);
        String value = text.substring(place + 1, end);
        place = end + 1;
        return value;
    }

    private @Nullable Object word(String word, @Nullable Object meaning) {
        place += word.length();
        return meaning;
    }

    private double numberValue() {
        int start = place;
        while ("+-.0123456789eE".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return Double.parseDouble(text.substring(start, place));
    }

    private char next() {
        while (Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return text.charAt(place);
    }
}
