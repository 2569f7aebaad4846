/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.SplittableRandom;

/** Pools of people with seven attributes that go together a little, and quotas of whole seats around the shares wanted. */
final class BigPools {
    private static final int[] FEATURES = {2, 5, 4, 6, 3, 4, 2};

    private BigPools() {}

    static SelectionTask of(long seed, int people, int seats) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] wanted = new double[FEATURES.length][];
        double[][] shares = new double[FEATURES.length][];
        for (int c = 0; c < FEATURES.length; c++) {
            wanted[c] = new double[FEATURES[c]];
            shares[c] = new double[FEATURES[c]];
            for (int f = 0; f < FEATURES[c]; f++) {
                wanted[c][f] = 0.3 + random.nextDouble();
                shares[c][f] = wanted[c][f] * (0.6 + random.nextDouble());
            }
            normalise(wanted[c]);
            normalise(shares[c]);
        }
        SelectionTask.Builder task = SelectionTask.builder().id("big-" + seed).seats(seats);
        for (int p = 0; p < people; p++) {
            Candidate.Builder candidate = Candidate.builder().id(StakeholderId.of("p" + p));
            double common = random.nextDouble();
            for (int c = 0; c < FEATURES.length; c++) {
                double place = random.nextInt(4) == 0 ? common : random.nextDouble();
                int feature = 0;
                for (double upTo = shares[c][0];
                        place > upTo && feature < FEATURES[c] - 1;
                        upTo += shares[c][feature]) {
                    feature++;
                }
                candidate.putAttribute("c" + c, "f" + feature);
            }
            task.addPool(candidate.build());
        }
        for (int c = 0; c < FEATURES.length; c++) {
            for (int f = 0; f < FEATURES[c]; f++) {
                double share = wanted[c][f] * seats;
                task.addQuota(Quota.of("c" + c, "f" + f, (int) Math.floor(share), (int) Math.ceil(share)));
            }
        }
        return task.build();
    }

    private static void normalise(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
    }
}
