/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the known name somebody probably meant.
 *
 * <p>Distance is Damerau's with adjacent swaps (optimal string alignment), case ignored; a candidate must be within a third
 * of the longer name's length (rounded), at least one edit being always allowed. Ties go to the candidate that sorts first.
 *
 * <p>Worked example: among {@code power, interest, heads}, {@code pwoer} is one swap from {@code power} and {@code budget}
 * is close to none. Names of more than 200 characters, which no id has, are close to none.
 */
public final class DidYouMean {
    private static final int LONGEST = 200;
    private static final int LONGEST_SHOWN = 60;

    private DidYouMean() {}

    /**
     * {@return the known name closest to {@code name}, if one is close}
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static Optional<String> among(String name, Iterable<String> known) {
        record Candidate(String name, int distance) {}
        return ImmutableList.copyOf(known).stream()
                .filter(candidate -> Math.max(name.length(), candidate.length()) <= LONGEST)
                .map(candidate -> new Candidate(candidate, distance(name, candidate)))
                .filter(c -> c.distance <= Math.max(1, (Math.max(name.length(), c.name.length()) + 1) / 3))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /**
     * {@return the known name that one slip of the pen, or another case, would make of {@code name}, if there is one}
     *
     * @param name the name that is not known, of at least three letters
     * @param known the names that are
     */
    public static Optional<String> misspelt(String name, Iterable<String> known) {
        return among(name, known).filter(close -> name.length() > 2 && distance(name, close) <= 1);
    }

    /**
     * {@return a remedy for an unknown name: the close one, or the sorted list of what there is (its first twelve); that none is
     * needed where nothing is known}
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static String remedy(String name, Iterable<String> known) {
        return among(name, known).map(close -> "(" + close + ")").orElseGet(() -> list(known));
    }

    private static String list(Iterable<String> known) {
        ImmutableList<String> sorted = ImmutableList.sortedCopyOf(known);
        if (sorted.isEmpty()) {
            return "not needed, as there are none";
        }
        String first = sorted.stream()
                .limit(12)
                .map(name -> Require.shown(name, LONGEST_SHOWN))
                .collect(Collectors.joining(", "));
        return sorted.size() > 12
                ? "one of (" + first + " and " + (sorted.size() - 12) + " more)"
                : "one of (" + first + ")";
    }

    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                int substitution = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(substitution, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = best;
            }
        }
        return edits[a.length()][b.length()];
    }
}
