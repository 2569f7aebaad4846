/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide text is, without any font at hand: the widths of a wide sans-serif, so that what fits here fits with every usual one.
 * What the reader's machine draws is narrower by up to a fifth.
 */
final class TextWidth {
    private static final String SLIM = "ijl|!'.,:;\u00b7";
    private static final String LEAN = "frtI()[]{}-/\\ \u00a0\"";
    private static final String WIDE = "mwMW@%\u2014";

    /** The widest of the Greek and Cyrillic letters. */
    private static final String BROAD =
            "\u03a6\u03a8\u03a9\u03c9\u0409\u040a\u0416\u041c\u0424\u0428\u0429\u042b\u042e\u0436\u043c\u0444\u0448\u0449\u044b\u044e";

    private static final double BOLD = 1.1;
    private static final String CUT = "\u2026";

    private TextWidth() {}

    /** The width in units of the size. */
    static double of(String text, double size, boolean bold) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * size * (bold ? BOLD : 1);
    }

    private static double em(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (c < 0x250) {
            if (SLIM.indexOf(c) >= 0) {
                return 0.33;
            }
            if (LEAN.indexOf(c) >= 0) {
                return 0.41;
            }
            if (WIDE.indexOf(c) >= 0) {
                return 0.97;
            }
            return Character.isUpperCase(c) ? 0.72 : 0.63;
        }
        if (BROAD.indexOf(c) >= 0) {
            return 1.1;
        }
        return c < 0x1100 ? 0.75 : c < 0x2E80 ? 0.9 : 1.2;
    }

    /** The text, or its start with an ellipsis if it is too wide. */
    static String fit(String text, double width, double size, boolean bold) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (of(line, size, bold) <= width) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        double room = width - of(CUT, size, bold);
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            room -= em(c) * size * (bold ? BOLD : 1);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(c);
            i += Character.charCount(c);
        }
        return kept.toString().strip() + CUT;
    }

    /** The text in lines no wider than that, broken at blanks and, where a word is too long, within it; the rest is cut off. */
    static ImmutableList<String> wrap(String text, double width, double size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String longer = line.isEmpty() ? word : line + " " + word;
            if (of(longer, size, bold) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (lines.size() == most - 1) {
                lines.add(fit(
                        (line.isEmpty() ? "" : line + " ") + String.join(" ", words.subList(i, words.size())),
                        width,
                        size,
                        bold));
                return ImmutableList.copyOf(lines);
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String head = head(word, width, size, bold);
            if (head.length() < word.length()) {
                lines.add(head);
                words.set(i, word.substring(head.length()));
                i--;
            } else {
                line.append(word);
            }
            if (lines.size() == most) {
                return ImmutableList.copyOf(lines);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return ImmutableList.copyOf(lines);
    }

    /** As much of a word as fits, at least one character; up to a hyphen in it, if that leaves more than half. */
    private static String head(String word, double width, double size, boolean bold) {
        if (of(word, size, bold) <= width) {
            return word;
        }
        int end = 0;
        double room = width;
        while (end < word.length()) {
            int c = word.codePointAt(end);
            room -= em(c) * size * (bold ? BOLD : 1);
            if (room < 0 && end > 0) {
                break;
            }
            end += Character.charCount(c);
        }
        int hyphen = word.lastIndexOf('-', end - 1);
        return word.substring(0, hyphen > end / 2 ? hyphen + 1 : end);
    }
}
