/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RelaxedSearchProperties {
    /** A pool solved over split seats, if that leads anywhere, and what a search over panels starts from. */
    private record Solved(SeatTypes types, Optional<TypeLottery> relaxed) {
        static Solved of(int seed, int seats, Objective objective) {
            SeatTypes types = SeatTypes.of(Pools.around(seed, 4 * seats, seats));
            return new Solved(
                    types, new RelaxedSearch(types, Effort.UNLIMITED, SelectionProgress.SILENT).run(objective));
        }

        PanelSearch search() {
            return new PanelSearch(types.rows(), Effort.UNLIMITED);
        }

        FirstPanels first(PanelSearch search) {
            return FirstPanels.of(types, search, Effort.UNLIMITED, List.of());
        }

        double[] chances(TypeLottery lottery) {
            return TypeLottery.chances(types, lottery.panels(), lottery.probabilities());
        }
    }

    @Property(tries = 60)
    void chances_of_split_seats_and_levels_over_panels_lead_to_the_same_chances(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 12) int seats) {
        Solved solved = Solved.of(seed, seats, Objective.LEXIMIN);
        if (solved.relaxed().isPresent()) {
            PanelSearch search = solved.search();
            TypeLottery levels = new LevelSearch(solved.types(), search, Effort.UNLIMITED, SelectionProgress.SILENT)
                    .run(solved.first(search), Integer.MAX_VALUE);
            double[] one = solved.chances(solved.relaxed().get());
            double[] other = solved.chances(levels);
            for (int t = 0; t < one.length; t++) {
                assertThat(Math.abs(one[t] - other[t])).isLessThan(1e-6);
            }
        }
    }

    @Property(tries = 60)
    void the_product_of_chances_is_no_smaller_than_any_search_over_panels_finds(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 9) int seats) {
        Solved solved = Solved.of(seed, seats, Objective.NASH);
        if (solved.relaxed().isPresent()) {
            PanelSearch search = solved.search();
            TypeLottery other =
                    new NashSearch(solved.types(), search, Effort.UNLIMITED, 0.05).run(solved.first(search));
            assertThat(logs(solved, solved.relaxed().get())).isGreaterThan(logs(solved, other) - 1e-6);
        }
    }

    private static double logs(Solved solved, TypeLottery lottery) {
        double[] chances = solved.chances(lottery);
        double sum = 0;
        for (int t = 0; t < chances.length; t++) {
            sum += chances[t] > 1e-12 ? solved.types().people(t) * StrictMath.log(chances[t]) : 0;
        }
        return sum;
    }

    @Property(tries = 100)
    void a_mixture_meets_every_mean_of_its_panels(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 30) int count) {
        SplittableRandom random = new SplittableRandom(seed);
        int size = 1 + random.nextInt(20);
        List<int[]> panels = new ArrayList<>();
        double[] mean = new double[size];
        for (int p = 0; p < count; p++) {
            int[] panel = random.ints(size, 0, 3).toArray();
            panels.add(panel);
            for (int t = 0; t < size; t++) {
                mean[t] += (double) panel[t] / count;
            }
        }
        double[] scale = new double[size];
        Arrays.setAll(scale, t -> 0.5 + random.nextDouble());
        PanelMixture mixture = new PanelMixture(mean, scale);
        boolean helps = true;
        while (helps && mixture.distance() > 1e-12) {
            double most = mixture.least() + 1e-13;
            int[] best = null;
            for (int[] panel : panels) {
                double worth = 0;
                for (int t = 0; t < size; t++) {
                    worth += mixture.worth()[t] * panel[t];
                }
                if (worth > most) {
                    most = worth;
                    best = panel;
                }
            }
            helps = best != null && mixture.add(best);
        }
        double[] met = new double[size];
        double sum = 0;
        for (int p = 0; p < mixture.panels().size(); p++) {
            assertThat(mixture.shares()[p]).isPositive();
            sum += mixture.shares()[p];
            for (int t = 0; t < size; t++) {
                met[t] += mixture.shares()[p] * mixture.panels().get(p)[t];
            }
        }
        for (int t = 0; t < size; t++) {
            assertThat(Math.abs(met[t] / sum - mean[t])).isLessThan(1e-9);
        }
    }
}
