/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Damages texts as disks, editors, tools and attackers do: characters, words, numbers, lines and sections are lost, repeated, moved and
 * exchanged, things are nested without end, files are cut off or in another encoding, and entities are declared that grow or look elsewhere.
 */
final class Mutations {
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "&x;",
            "<!--",
            "<![CDATA[",
            "<?x",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\uDFFF",
            "\u202E",
            "\n",
            "\r",
            "\r\n",
            "\t",
            " ",
            ",",
            ";",
            ":",
            "=",
            "*",
            "\\",
            "\\u",
            "*Vertices 999999999",
            "*Matrix",
            "dl n=9999999",
            "data:",
            "graph",
            "node",
            "null",
            "true",
            "\"\"",
            "{}",
            "[]",
            "%",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "2026-03-01T25:00:00Z",
            "10000-01-01T00:00:00Z");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1e999",
            "-1e999",
            "1e-999",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x10",
            "1_000",
            "1,5",
            "007",
            "+1",
            ".5",
            "5.",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999",
            "1000000",
            "0.1e1",
            "1E400000000",
            "1".repeat(101),
            "9".repeat(5_000));

    private static final List<String> ENTITIES = List.of(
            "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50) + "\"><!ENTITY b \"" + "&a;".repeat(50) + "\"><!ENTITY c \""
                    + "&b;".repeat(50) + "\"><!ENTITY d \"" + "&c;".repeat(50) + "\"><!ENTITY x \"" + "&d;".repeat(50)
                    + "\">]>",
            "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]>",
            "<!DOCTYPE x [<!ENTITY x \"&x;\">]>",
            "<!DOCTYPE x [");

    private static final List<String> OPENINGS = List.of(
            "[",
            "{\"a\":",
            "[[{\"a\":",
            "<a>",
            "<node id=\"x\"><graph>",
            "{",
            "subgraph {",
            "graph [ ",
            "(",
            "\"",
            "<!--");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");

    private Mutations() {}

    /** A text with one to four things wrong with it. */
    static Damaged mutated(String text, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(text);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            mutate(mutated, random);
        }
        return random.nextInt(8) == 0 ? bytes(mutated.toString(), random) : Damaged.of(mutated.toString());
    }

    private static void mutate(StringBuilder text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(1 + random.nextInt(40)));
        switch (random.nextInt(20)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, one(PIECES, random));
            case 2 -> text.replace(at, end, one(PIECES, random));
            case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 4 -> text.setLength(at);
            case 5 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(200)));
            case 6 -> text.insert(at, (char) random.nextInt(0x10000));
            case 7, 8 -> exchange(text, NUMBER, one(NUMBERS, random), random);
            case 9 -> exchange(text, WORD, one(PIECES, random), random);
            case 10 -> exchange(text, WORD, another(text, WORD, random), random);
            case 11 -> exchange(text, NUMBER, another(text, NUMBER, random), random);
            case 12, 13 -> repeatLines(text, random);
            case 14 -> moveLine(text, random);
            case 15 ->
                text.insert(
                        at, one(OPENINGS, random).repeat(1 + random.nextInt(random.nextInt(10) == 0 ? 3_000 : 100)));
            case 16 ->
                text.insert(at, one(PIECES, random).repeat(1 + random.nextInt(random.nextInt(50) == 0 ? 20_000 : 500)));
            case 17 -> text.insert(Math.max(0, text.indexOf("\n")), one(ENTITIES, random));
            case 18 -> lineEnds(text, random);
            default -> text.insert(0, random.nextBoolean() ? "\uFEFF" : "\n");
        }
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Exchanges one of what looks so, the same everywhere every fourth time. */
    private static void exchange(StringBuilder text, Pattern what, String by, SplittableRandom random) {
        Matcher found = any(text, what, random);
        if (found == null) {
            return;
        }
        if (random.nextInt(4) > 0) {
            text.replace(found.start(), found.end(), by);
        } else {
            String everywhere = text.toString().replace(found.group(), by.length() > 20 ? by.substring(0, 20) : by);
            text.setLength(0);
            text.append(everywhere);
        }
    }

    private static String another(StringBuilder text, Pattern what, SplittableRandom random) {
        Matcher found = any(text, what, random);
        return found == null ? "" : found.group();
    }

    /** The next of what looks so from anywhere on; null if there is none. */
    private static @Nullable Matcher any(StringBuilder text, Pattern what, SplittableRandom random) {
        Matcher matcher = what.matcher(text);
        return matcher.find(random.nextInt(text.length() + 1)) || matcher.find(0) ? matcher : null;
    }

    /** Repeats a section of whole lines, there or elsewhere. */
    private static void repeatLines(StringBuilder text, SplittableRandom random) {
        int begin = text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1;
        int end = begin;
        for (int lines = 1 + random.nextInt(1 + random.nextInt(12)); lines > 0 && end < text.length(); lines--) {
            int next = text.indexOf("\n", end);
            end = next < 0 ? text.length() : next + 1;
        }
        String section = text.substring(begin, end);
        text.insert(
                random.nextBoolean() ? end : text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1, section);
    }

    private static void moveLine(StringBuilder text, SplittableRandom random) {
        int begin = text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1;
        int next = text.indexOf("\n", begin);
        String line = text.substring(begin, next < 0 ? text.length() : next + 1);
        text.delete(begin, begin + line.length());
        text.insert(text.lastIndexOf("\n", random.nextInt(text.length() + 1)) + 1, line);
    }

    private static void lineEnds(StringBuilder text, SplittableRandom random) {
        String changed = text.toString().replace("\n", one(List.of("\r\n", "\r", "\n\n", "", "\u2028"), random));
        text.setLength(0);
        text.append(changed);
    }

    /** The same in another encoding, or with bytes lost, changed or cut off. */
    private static Damaged bytes(String text, SplittableRandom random) {
        byte[] bytes = switch (random.nextInt(6)) {
            case 0 -> text.getBytes(StandardCharsets.UTF_16);
            case 1 -> text.getBytes(StandardCharsets.UTF_16LE);
            case 2 -> (text + "\u00e6\u00f8\u00e5").getBytes(StandardCharsets.ISO_8859_1);
            default -> text.getBytes(StandardCharsets.UTF_8);
        };
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return Damaged.of(bytes);
    }
}
