/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far people are from each other, two and two, by their number in the task from 0. Immutable and symmetric.
 *
 * <p>Read from the text of the benchmark library of maximum diversity: a first line with the number of people, and then a line
 * {@code i j distance} for each two people, in either order. What is kept in memory is no larger than the text calls for.
 */
public final class Distances {
    private static final Splitter WORDS =
            Splitter.onPattern("\\s+").omitEmptyStrings().trimResults();

    /** Of how many people {@link #parse(String, String)} reads distances at most: 5000. */
    public static final int MOST_PEOPLE = 5_000;

    private final int size;
    private final double[] all;

    private Distances(int size, double[] all) {
        this.size = size;
        this.all = all;
    }

    /**
     * {@return the distances in a text of the benchmark library, of at most {@link #MOST_PEOPLE} people}
     *
     * @param text the text
     * @param document what to call it in messages
     * @throws IllegalArgumentException if it is not such a text, or two people are without a distance; the message names the
     *     line
     */
    public static Distances parse(String text, String document) {
        return parse(text, document, MOST_PEOPLE);
    }

    /**
     * {@return the distances in a text of the benchmark library}
     *
     * @param text the text
     * @param document what to call it in messages
     * @param most how many people there may be at most; each two take 16 bytes
     * @throws IllegalArgumentException if it is not such a text, there are more people, or two people are without a distance;
     *     the message names the line
     */
    public static Distances parse(String text, String document, int most) {
        List<String> lines = text.lines().toList();
        Require.that(!lines.isEmpty(), "distances", document, "", "must not be empty", "check the file");
        double people = number(WORDS.splitToList(lines.get(0)), 0, document, 1);
        int size = (int) people;
        Require.that(
                people == size && size >= 1 && size <= most,
                "number of people",
                words(people),
                "line 1 in " + document,
                "must be a whole number in [1, " + most + "]",
                "form groups of a part of the people at a time, or read with a higher limit");
        // before the matrix is made, since a header can promise anything
        if (lines.size() - 1 < pairs(size)) {
            throw missing(lines, size, document);
        }
        double[] all = new double[size * size];
        Arrays.fill(all, Double.NaN);
        long known = 0;
        for (int i = 1; i < lines.size(); i++) {
            List<String> words = WORDS.splitToList(lines.get(i));
            if (words.isEmpty()) {
                continue;
            }
            int from = person(words, 0, size, document, i + 1);
            int to = person(words, 1, size, document, i + 1);
            double distance = number(words, 2, document, i + 1);
            double before = all[from * size + to];
            Require.that(
                    Double.isNaN(before) || before == distance,
                    "distance",
                    words(distance),
                    "line " + (i + 1) + " in " + document,
                    "must be the one given before (" + words(before) + ") for people " + from + " and " + to,
                    "remove one of the two lines");
            known += from != to && Double.isNaN(before) ? 1 : 0;
            all[from * size + to] = distance;
            all[to * size + from] = distance;
        }
        if (known < pairs(size)) {
            throw missing(lines, size, document);
        }
        for (int p = 0; p < size; p++) {
            all[p * size + p] = 0;
        }
        return new Distances(size, all);
    }

    private static long pairs(int size) {
        return (long) size * (size - 1) / 2;
    }

    private static String words(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** The first two people without a distance, and the line after which it should stand. */
    private static IllegalArgumentException missing(List<String> lines, int size, String document) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> words = WORDS.splitToList(lines.get(i));
            if (!words.isEmpty()) {
                long from = person(words, 0, size, document, i + 1);
                long to = person(words, 1, size, document, i + 1);
                if (from != to) {
                    places.put(Math.min(from, to) * size + Math.max(from, to), i + 1);
                }
            }
        }
        int line = 1;
        long from = 0;
        long to = 1;
        for (Integer place = places.get(to); place != null; place = places.get(from * size + to)) {
            line = place;
            from += to == size - 1 ? 1 : 0;
            to = to == size - 1 ? from + 1 : to + 1;
        }
        return Require.failure(
                "distance",
                from + " " + to,
                document,
                "is missing after line %d: each two of %d people must have one, and %d of %d do"
                        .formatted(line, size, places.size(), pairs(size)),
                "write a line with both and their distance, or check the number of people in line 1");
    }

    /**
     * {@return the distances in the rows of a matrix}
     *
     * @param rows one row a person, with as many numbers as there are rows
     * @throws IllegalArgumentException if it is not square, not symmetric, or has a number that is not finite
     */
    public static Distances of(List<ImmutableList<Double>> rows) {
        int size = rows.size();
        for (int p = 0; p < size; p++) {
            Require.that(
                    rows.get(p).size() == size,
                    "row",
                    p + 1,
                    "the distances",
                    "must have " + size + " numbers",
                    "give a square matrix");
        }
        double[] all = new double[size * size];
        for (int p = 0; p < size; p++) {
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
