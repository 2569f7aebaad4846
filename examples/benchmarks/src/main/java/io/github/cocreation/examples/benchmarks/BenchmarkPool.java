/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.primitives.ImmutableIntArray;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.selection.Candidate;
import io.github.cocreation.methods.selection.HouseholdRule;
import io.github.cocreation.methods.selection.Quota;
import io.github.cocreation.methods.selection.SelectionTask;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Pools of volunteers to draw a panel from, made from a seed: 825 people for 75 seats with seven categories, unless said
 * otherwise. A hidden population says how many seats each feature should have, and a quota is the whole numbers around that;
 * the pool has more of some features than the population. With some chance an attribute follows what all the person's
 * attributes have in common.
 */
public enum BenchmarkPool {
    /** Attributes that have nothing to do with each other. */
    INDEPENDENT(25, 0, 0, 0.7, 2, 5, 4, 6, 3, 4, 2),
    /** Attributes that go together a little. */
    CORRELATED(11, 0.2, 0, 0.7, 2, 5, 4, 6, 3, 4, 2),
    /** Attributes that go together much, and a pool unlike the population. */
    SKEWED(13, 0.5, 1, 1, 3, 5, 4, 6, 3, 4, 2),
    /** Few features, so that many are alike. */
    COARSE(14, 0.3, 0, 0.4, 2, 4, 3, 5, 3, 3, 2),
    /** Many features, a pool quite unlike the population. */
    UNLIKE(15, 0.3, 1, 1.3, 2, 6, 5, 8, 4, 5, 3),
    /** Many features and quotas without room, so that hardly two people are alike and panels are hard to find. */
    TIGHT(16, 0.1, 0, 0.6, 3, 9, 6, 7, 4, 5, 3),
    /** Some features are rare. */
    RARE(21, 0.3, 0, 0.5, 3, 8, 10, 5, 6, 8, 2),
    /** Three intersections of two categories have quotas too. */
    CROSSED(28, 0.3, 0, 0.8, 2, 5, 4, 6, 3, 4, 2),
    /** Four in ten live with the one before them, and at most one of a home has a seat. */
    HOMES(8, 0.2, 0, 0.5, 2, 5, 4, 6, 3, 4, 2),
    /** Both of these, and many features. */
    CROSSED_HOMES(12, 0.3, 1, 0.8, 2, 6, 5, 8, 4, 5, 3),
    /** 150 people for 22 seats with five categories. */
    SMALL(21, 0.2, 0, 0.7, 2, 4, 3, 4, 3),
    /** 2 000 people of three profiles for 200 seats. */
    THREE_PROFILES(5, 0, 10, 0, 3);

    private static final double LIVE_TOGETHER = 0.4;
    private static final int CROSSINGS = 3;

    private final long seed;
    private final double common;
    private final int room;
    private final double skew;
    private final ImmutableIntArray features;

    BenchmarkPool(long seed, double common, int room, double skew, int... features) {
        this.seed = seed;
        this.common = common;
        this.room = room;
        this.skew = skew;
        this.features = ImmutableIntArray.copyOf(features);
    }

    private int people() {
        return this == THREE_PROFILES ? 2_000 : this == SMALL ? 150 : 825;
    }

    private int seats() {
        return this == THREE_PROFILES ? 200 : this == SMALL ? 22 : 75;
    }

    /** {@return the pool, the seats and the quotas} */
    public SelectionTask task() {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] wanted = new double[features.length()][];
        double[][] shares = new double[features.length()][];
        for (int c = 0; c < features.length(); c++) {
            double rare = this == RARE ? 3 : 1;
            wanted[c] = normalised(random.doubles(features.get(c))
                    .map(share -> StrictMath.pow(this == RARE ? 0.05 + share : 0.3 + share, rare))
                    .toArray());
            double[] changed = wanted[c].clone();
            for (int f = 0; f < changed.length; f++) {
                changed[f] *= StrictMath.exp(skew * (2 * random.nextDouble() - 1));
            }
            shares[c] = normalised(changed);
        }
        SelectionTask.Builder task = SelectionTask.builder().id(name()).seats(seats());
        int[][] counts = new int[features.length()][];
        int[][] crossed = new int[features.get(0)][features.length() > 1 ? features.get(1) : 1];
        for (int c = 0; c < features.length(); c++) {
            counts[c] = new int[features.get(c)];
        }
        people(task, random, shares, counts, crossed);
        for (int c = 0; c < features.length(); c++) {
            for (int f = 0; f < features.get(c); f++) {
                double share = wanted[c][f] * seats();
                int least = Math.max(0, Math.min((int) Math.floor(share) - room, counts[c][f]));
                task.addQuota(Quota.of(category(c), feature(f), least, (int) Math.ceil(share) + room));
            }
        }
        for (int i = 0; i < CROSSINGS && name().startsWith("CROSSED"); i++) {
            int first = i % features.get(0);
            int second = i % features.get(1);
            double share = wanted[0][first] * wanted[1][second] * seats();
            task.addQuota(Quota.builder()
                    .putFeature(category(0), feature(first))
                    .putFeature(category(1), feature(second))
                    .min(Math.min((int) Math.floor(share), crossed[first][second]))
                    .max((int) Math.ceil(share) + 1)
                    .build());
        }
        return task.household(name().endsWith("HOMES") ? HouseholdRule.ONE_SEAT : HouseholdRule.ANY)
                .build();
    }

    private void people(
            SelectionTask.Builder task, SplittableRandom random, double[][] shares, int[][] counts, int[][] crossed) {
        @Nullable String home = null;
        for (int p = 0; p < people(); p++) {
            Candidate.Builder candidate = Candidate.builder().id(StakeholderId.of("p" + p));
            double place = random.nextDouble();
            int[] own = new int[features.length()];
            for (int c = 0; c < features.length(); c++) {
                double at = random.nextDouble() < common ? place : random.nextDouble();
                double upTo = shares[c][0];
                while (at > upTo && own[c] < features.get(c) - 1) {
                    own[c]++;
                    upTo += shares[c][own[c]];
                }
                counts[c][own[c]]++;
                candidate.putAttribute(category(c), feature(own[c]));
            }
            crossed[own[0]][own.length > 1 ? own[1] : 0]++;
            if (home == null || random.nextDouble() > LIVE_TOGETHER) {
                home = "home" + p;
            }
            task.addPool(candidate.household(home).build());
        }
    }

    private static String category(int category) {
        return "c" + category;
    }

    private static String feature(int feature) {
        return "f" + feature;
    }

    private static double[] normalised(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double[] normalised = values.clone();
        for (int i = 0; i < normalised.length; i++) {
            normalised[i] /= sum;
        }
        return normalised;
    }
}
