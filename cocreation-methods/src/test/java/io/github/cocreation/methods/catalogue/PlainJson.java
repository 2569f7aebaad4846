/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads trusted JSON into maps and lists, so that a test does not judge our reader by our reader. */
final class PlainJson {
    private static final Pattern LEXEME =
            Pattern.compile("\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9.eE+-]+|true|false|null|[\\[\\]{}:,])");

    private final Matcher lexemes;
    private String current = "";

    private PlainJson(String text) {
        lexemes = LEXEME.matcher(text);
        advance();
    }

    static Object read(String text) {
        return new PlainJson(text).value();
    }

    private void advance() {
        current = lexemes.find() ? lexemes.group(1) : "";
    }

    private boolean passes(String punctuation) {
        if (current.equals(punctuation)) {
            advance();
            return true;
        }
        return false;
    }

    private Object value() {
        if (passes("{")) {
            Map<String, Object> object = new LinkedHashMap<>();
            while (!passes("}")) {
                String name = (String) scalar();
                passes(":");
                object.put(name, value());
                passes(",");
            }
            return object;
        }
        if (passes("[")) {
            List<Object> list = new ArrayList<>();
            while (!passes("]")) {
                list.add(value());
                passes(",");
            }
            return list;
        }
        return scalar();
    }

    private Object scalar() {
        String lexeme = current;
        advance();
        return switch (lexeme.charAt(0)) {
            case '"' -> lexeme.substring(1, lexeme.length() - 1).translateEscapes();
            case 'n' -> null;
            case 't', 'f' -> Boolean.valueOf(lexeme);
            default -> lexeme.contains(".") ? (Object) Double.valueOf(lexeme) : Integer.valueOf(lexeme);
        };
    }
}
