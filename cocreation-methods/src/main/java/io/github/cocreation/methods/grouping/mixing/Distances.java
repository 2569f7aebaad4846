/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far people are from each other, two and two, by their number in the task from 0. Immutable and symmetric.
 *
 * <p>Read from the text of the benchmark library of maximum diversity: a first line with the number of people, and then a line
 * {@code i j distance} for each pair; pairs left out are at distance 0.
 */
public final class Distances {
    private static final Splitter WORDS =
            Splitter.onPattern("\\s+").omitEmptyStrings().trimResults();

    private final int size;
    private final double[] all;

    private Distances(int size, double[] all) {
        this.size = size;
        this.all = all;
    }

    /**
     * {@return the distances in a text of the benchmark library}
     *
     * @param text the text
     * @param document what to call it in messages
     * @throws IllegalArgumentException if it is not such a text; the message names the line
     */
    public static Distances parse(String text, String document) {
        List<String> lines = text.lines().toList();
        Require.that(!lines.isEmpty(), "distances", document, "", "must not be empty", "check the file");
        int size = (int) number(WORDS.splitToList(lines.get(0)), 0, document, 1);
        Require.that(
                size >= 1 && size <= 20_000,
                "number of people",
                size,
                document,
                "must be in [1, 20000]",
                "check line 1");
        double[] all = new double[size * size];
        for (int i = 1; i < lines.size(); i++) {
            List<String> words = WORDS.splitToList(lines.get(i));
            if (words.isEmpty()) {
                continue;
            }
            int from = person(words, 0, size, document, i + 1);
            int to = person(words, 1, size, document, i + 1);
            double distance = number(words, 2, document, i + 1);
            all[from * size + to] = distance;
            all[to * size + from] = distance;
        }
        return new Distances(size, all);
    }

    /**
     * {@return the distances in the rows of a matrix}
     *
     * @param rows one row a person, with as many numbers as there are rows
     * @throws IllegalArgumentException if it is not square, not symmetric, or has a number that is not finite
     */
    public static Distances of(List<ImmutableList<Double>> rows) {
        int size = rows.size();
        double[] all = new double[size * size];
        for (int p = 0; p < size; p++) {
            Require.that(
                    rows.get(p).size() == size,
                    "row",
                    p + 1,
                    "the distances",
                    "must have " + size + " numbers",
                    "give a square matrix");
            for (int q = 0; q < size; q++) {
                double distance = rows.get(p).get(q);
                Require.that(
                        Double.isFinite(distance) && distance == rows.get(q).get(p),
                        "distance",
                        distance,
                        "people " + (p + 1) + " and " + (q + 1),
                        "must be finite and the same in both directions",
                        "take the mean of the two");
                all[p * size + q] = p == q ? 0 : distance;
            }
        }
        return new Distances(size, all);
    }

    private static int person(List<String> words, int at, int size, String document, int line) {
        double number = number(words, at, document, line);
        Require.that(
                number == Math.rint(number) && number >= 0 && number < size,
                "person",
                number,
                "line " + line + " in " + document,
                "must be a whole number in [0, " + (size - 1) + "]",
                "count people from 0");
        return (int) number;
    }

    private static double number(List<String> words, int at, String document, int line) {
        String word = at < words.size() ? words.get(at) : "";
        Require.that(
                word.matches("[-+]?[0-9]*[.]?[0-9]+([eE][-+]?[0-9]{1,3})?"),
                "number",
                word,
                "line " + line + " in " + document,
                "must be a number",
                "write a line as two people and their distance");
        return Double.parseDouble(word);
    }

    /** {@return how many people there are} */
    public int size() {
        return size;
    }

    /**
     * {@return the distance of two people}
     *
     * @param p one, counted from 0
     * @param q the other
     */
    public double between(int p, int q) {
        return all[p * size + q];
    }

    /** {@return whether the other thing is distances, too, and the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Distances distances && Arrays.equals(all, distances.all);
    }

    /** {@return a hash of the distances} */
    @Override
    public int hashCode() {
        return Arrays.hashCode(all);
    }

    /** {@return the number of people} */
    @Override
    public String toString() {
        return "distances of " + size + " people";
    }
}
