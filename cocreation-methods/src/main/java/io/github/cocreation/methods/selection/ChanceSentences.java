/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.math.IntMath;

/**
 * Why the worst-off cannot have a better chance, in plain sentences, where single quotas explain it: if all volunteers with a
 * feature compete for at most so many seats, none of them all can have more than seats by volunteers. Empty where it takes
 * several quotas together; the certificate proves it then.
 *
 * <p>Worked example: 22 of 150 volunteers are from the islands, and at most 2 seats are theirs: nobody can be given more than
 * 1 in 11, if everybody is to have as much.
 */
public final class ChanceSentences {
    private static final double CLOSE = 1e-6;

    private ChanceSentences() {}

    /**
     * {@return the sentences}
     *
     * @param certificate the lottery
     */
    public static ImmutableList<String> of(Certificate certificate) {
        SelectionTask task = certificate.task();
        ImmutableList<Candidate> pool = task.pool().stream()
                .filter(c -> !task.exclude().contains(c.id()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        double smallest = certificate.smallestChance();
        if (certificate.ending() != Certificate.Ending.PROVED) {
            return sentences.build();
        }
        for (Quota quota : task.quotas()) {
            int count = (int) pool.stream().filter(quota::counts).count();
            int most = most(task, quota);
            if (explains(most, count, smallest)) {
                sentences.add(sentence(most, count, "with " + quota.name(), "compete for at most"));
            }
            int others = pool.size() - count;
            int left = task.seats() - quota.min();
            if (explains(left, others, smallest)) {
                sentences.add(sentence(left, others, "without " + quota.name(), "compete for the remaining"));
            }
        }
        if (explains(task.seats(), pool.size(), smallest)) {
            sentences.add(sentence(task.seats(), pool.size(), "in all", "compete for"));
        }
        return sentences.build();
    }

    /** How many seats those of a quota can get: as many as it allows, and as others of the same category leave them. */
    private static int most(SelectionTask task, Quota quota) {
        if (quota.features().size() > 1) {
            return quota.max();
        }
        int promised = task.quotas().stream()
                .filter(other ->
                        other.features().keySet().equals(quota.features().keySet())
                                && !other.features().equals(quota.features()))
                .mapToInt(Quota::min)
                .sum();
        return Math.min(quota.max(), task.seats() - promised);
    }

    private static boolean explains(int seats, int people, double chance) {
        return people > 0 && seats >= 0 && seats < people && Math.abs((double) seats / people - chance) <= CLOSE;
    }

    private static String sentence(int seats, int people, String who, String how) {
        int common = IntMath.gcd(seats, people);
        return "Nobody can be given more than %d in %d: %d volunteers %s %s %d seat%s."
                .formatted(seats / common, people / common, people, who, how, seats, seats == 1 ? "" : "s");
    }
}
