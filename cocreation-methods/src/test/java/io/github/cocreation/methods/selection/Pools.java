/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Pools to test with; each made around a hidden panel that fills its quotas. */
final class Pools {
    private static final String[][] FEATURES = {
        {"f", "m", "x"}, {"young", "middle", "old"}, {"north", "south", "east", "west"}, {"yes", "no"}
    };

    private Pools() {}

    /** Every other one with a rule of one seat a household. */
    static SelectionTask around(long seed, int people, int seats) {
        return around(seed, people, seats, seed % 2 == 0 ? HouseholdRule.ANY : HouseholdRule.ONE_SEAT);
    }

    static SelectionTask around(long seed, int people, int seats, HouseholdRule rule) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Candidate> pool = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            Candidate.Builder candidate = Candidate.builder().id(StakeholderId.of("p" + p));
            for (int c = 0; c < FEATURES.length; c++) {
                double skewed = Math.pow(random.nextDouble(), 1.6);
                candidate.putAttribute("c" + c, FEATURES[c][(int) (skewed * FEATURES[c].length)]);
            }
            // members of the hidden panel, the first of the pool, never share a home with each other
            if (p >= seats && random.nextInt(3) == 0) {
                candidate.household("h" + (p % seats));
            } else if (p < seats) {
                candidate.household("h" + p);
            }
            pool.add(candidate.build());
        }
        SelectionTask.Builder task = SelectionTask.builder()
                .id("pool-" + seed)
                .seats(seats)
                .household(rule)
                .addAllPool(pool);
        for (int c = 0; c < FEATURES.length; c++) {
            TreeMap<String, Integer> counts = new TreeMap<>();
            for (String feature : FEATURES[c]) {
                counts.put(feature, 0);
            }
            for (Candidate member : pool.subList(0, seats)) {
                counts.merge(member.attributes().getOrDefault("c" + c, ""), 1, Integer::sum);
            }
            String category = "c" + c;
            counts.forEach((feature, count) -> task.addQuota(
                    Quota.of(category, feature, Math.max(0, count - random.nextInt(2)), count + random.nextInt(2))));
        }
        return task.build();
    }
}
