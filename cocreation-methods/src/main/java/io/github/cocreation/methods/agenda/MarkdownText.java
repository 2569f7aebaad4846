/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.base.CharMatcher;

/** Text in Markdown that nothing in it can break out of. */
final class MarkdownText {
    private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\`*_{}[]()<>#+-.!|~&:");
    private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

    private MarkdownText() {}

    static String escaped(String text) {
        String line = CONTROL.replaceFrom(text, ' ').strip();
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (SPECIAL.matches(c)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
