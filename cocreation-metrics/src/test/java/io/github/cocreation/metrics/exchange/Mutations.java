/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.cocreation.core.exchange.FileFormatException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Damages texts, and sees that a reader survives them: it answers, or throws {@link FileFormatException}, and it does so soon.
 *
 * <p>How many texts each reader is given says the system property {@code cocreation.fuzz}, 1000 unless it is set. A long run is
 * {@code mvn -pl cocreation-metrics test -Dtest='*FuzzTest' -DargLine=-Dcocreation.fuzz=100000}.
 */
public final class Mutations {
    /** Far more than a text of this length needs on a busy machine, far less than a reader that loops or backtracks takes. */
    private static final long LONGEST_MILLIS = 20_000;

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
            "<!DOCTYPE x [",
            "<!--",
            "<![CDATA[",
            "<?x",
            "-1",
            "0",
            "1e999",
            "NaN",
            "99999999999999999999",
            "2147483648",
            "-2147483649",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\n",
            "\r",
            "\t",
            " ",
            ",",
            ";",
            ":",
            "=",
            "*",
            "*Vertices 999999999",
            "*Matrix",
            "dl n=9999999",
            "data:",
            "graph",
            "node",
            "null",
            "true",
            "[[[[[[[[[[[[[[[[",
            "{\"a\":{\"a\":{\"a\":",
            "9999-12-31",
            "+999999999-12-31",
            "2026-02-30");

    private Mutations() {}

    /** How many texts each reader is given. */
    public static int count() {
        return Integer.getInteger("cocreation.fuzz", 1_000);
    }

    /** Gives a reader many damaged copies of these texts. */
    public static void survive(List<String> texts, Consumer<Reader> reader) {
        survive(texts, count(), reader);
    }

    /** Gives a reader so many damaged copies of these texts. */
    public static void survive(List<String> texts, int count, Consumer<Reader> reader) {
        int answered = 0;
        for (int i = 0; i < count; i++) {
            SplittableRandom random = new SplittableRandom(i);
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
            long start = System.nanoTime();
            try {
                reader.accept(new StringReader(text));
                answered++;
            } catch (FileFormatException e) {
                assertThat(e.line()).as("line in: %s", e.getMessage()).isPositive();
                assertThat(e.column()).as("column in: %s", e.getMessage()).isNotNegative();
                assertThat(e.getMessage()).contains("\nMaybe ");
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                fail("Mutation " + i + " is not survived by " + e + ":\n" + visible(text), e);
            }
            assertThat((System.nanoTime() - start) / 1_000_000)
                    .as("milliseconds for mutation %d", i)
                    .isLessThan(LONGEST_MILLIS);
        }
        assertThat(answered).as("some mutations do no harm").isPositive();
    }

    /** The text in ASCII. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.chars().limit(3_000).forEach(c -> {
            if (c == '\n' || (c >= ' ' && c <= '~')) {
                visible.append((char) c);
            } else {
                visible.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        });
        return visible.toString();
    }

    /** A damaged copy of a text. */
    public static String mutated(String text, SplittableRandom random) {
        StringBuilder mutated = new StringBuilder(text);
        int times = 1 + random.nextInt(4);
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(1 + random.nextInt(40)));
            switch (random.nextInt(7)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> mutated.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                case 3 -> mutated.insert(random.nextInt(mutated.length() + 1), mutated.substring(at, end));
                case 4 -> mutated.setLength(at);
                case 5 -> mutated.insert(at, mutated.substring(at, end).repeat(1 + random.nextInt(200)));
                default -> mutated.insert(at, (char) random.nextInt(0x10000));
            }
        }
        return mutated.toString();
    }
}
