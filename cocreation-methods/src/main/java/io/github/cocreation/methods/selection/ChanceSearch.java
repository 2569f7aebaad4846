/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Panels that fill the quotas, put together by chance; alone, or to begin a search for one whose members differ much. */
final class ChanceSearch {
    private static final int QUICK = 200;

    private final SeatTypes types;
    private final PanelSearch search;
    private final ImmutableList<int[]> known;
    private final Effort effort;
    private final SplittableRandom random;

    /** Takes one of the known panels where rounding keeps a search from finding one. */
    ChanceSearch(SeatTypes types, PanelSearch search, ImmutableList<int[]> known, Effort effort, long seed) {
        this.types = types;
        this.search = search;
        this.known = known;
        this.effort = effort;
        this.random = new SplittableRandom(seed);
    }

    TypeLottery lottery(int tickets, SelectionProgress progress) {
        ImmutableList.Builder<int[]> panels = ImmutableList.builder();
        int count = 0;
        while (count < tickets && (count == 0 || effort.goOn())) {
            panels.add(panel());
            progress.at(++count, tickets);
        }
        double[] probabilities = new double[count];
        Arrays.fill(probabilities, 1.0 / count);
        return TypeLottery.exactly(panels.build(), probabilities, ImmutableList.of());
    }

    /** The most diverse panel of some put together by chance and then improved by exchanging one seat at a time. */
    TypeLottery diverse(int starts, SelectionProgress progress) {
        int[] best = panel();
        double most = climb(best);
        for (int start = 1; start < starts && effort.goOn(); start++) {
            int[] panel = panel();
            double diversity = climb(panel);
            if (diversity > most) {
                most = diversity;
                best = panel;
            }
            progress.at(start + 1, starts);
        }
        return TypeLottery.exactly(ImmutableList.of(best), new double[] {1}, ImmutableList.of());
    }

    /** A panel for weights drawn at random; one of those known, by chance, if the search cannot find any. */
    private int[] panel() {
        double[] worth = new double[types.size()];
        for (int t = 0; t < worth.length; t++) {
            worth[t] = random.nextDouble();
        }
        PanelSearch.Found found = search.above(worth, Double.NEGATIVE_INFINITY, 1, QUICK);
        if (found.seats().isEmpty()) {
            found = search.above(worth, Double.NEGATIVE_INFINITY, 1, Long.MAX_VALUE);
        }
        return found.seats()
                .orElseGet(() -> known.get(random.nextInt(known.size())).clone());
    }

    private double climb(int[] seats) {
        double diversity = diversity(seats);
        for (boolean better = true; better && effort.goOn(); ) {
            better = false;
            for (int out = 0; out < seats.length; out++) {
                for (int in = 0; in < seats.length && seats[out] > 0; in++) {
                    if (in != out && seats[in] < types.rows().high()[in]) {
                        seats[out]--;
                        seats[in]++;
                        double changed = types.rows().allows(seats) ? diversity(seats) : -1;
                        if (changed > diversity + 1e-12) {
                            diversity = changed;
                            better = true;
                        } else {
                            seats[out]++;
                            seats[in]--;
                        }
                    }
                }
            }
        }
        return diversity;
    }

    /** How likely two seats drawn at random differ, on average over quotas' features and pairs of them. */
    private double diversity(int[] seats) {
        Map<String, Integer> kinds = new TreeMap<>();
        double alike = 0;
        int[] counts = new int[types.task().quotas().size()];
        for (int t = 0; t < seats.length; t++) {
            if (seats[t] > 0) {
                kinds.merge(types.types().get(t).sign(), seats[t], Integer::sum);
                for (int q = 0; q < counts.length; q++) {
                    counts[q] += types.types().get(t).sign().charAt(q) == '1' ? seats[t] : 0;
                }
            }
        }
        for (int count : counts) {
            alike += (double) count * count;
        }
        for (int count : kinds.values()) {
            alike += (double) count * count * counts.length;
        }
        double all = 2.0 * counts.length * types.task().seats() * types.task().seats();
        return all == 0 ? 0 : 1 - alike / all;
    }
}
