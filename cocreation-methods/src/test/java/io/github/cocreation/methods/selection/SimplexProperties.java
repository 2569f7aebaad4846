/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SimplexProperties {
    /** Rows around a hidden solution, some of them alike and some moved away from it. */
    private static final class Problem {
        private final double[] cost;
        private final double[] low;
        private final double[] high;
        private final List<double[]> rows = new ArrayList<>();

        Problem(SplittableRandom random, int kind) {
            int variables = 1 + random.nextInt(10);
            int count = 1 + random.nextInt(8);
            cost = new double[variables];
            low = new double[variables + count];
            high = new double[variables + count];
            double[] hidden = new double[variables];
            for (int j = 0; j < variables; j++) {
                low[j] = -random.nextInt(3);
                high[j] = low[j] + random.nextInt(4);
                hidden[j] = low[j] + random.nextInt((int) (high[j] - low[j]) + 1);
                cost[j] = kind == 0 ? random.nextInt(3) - 1 : random.nextDouble() - 0.5;
            }
            for (int i = 0; i < count; i++) {
                double[] row = new double[variables];
                for (int j = 0; j < variables && random.nextInt(6) > 0; j++) {
                    row[j] = kind == 2 ? random.nextInt(9) * 0.125 : random.nextInt(3) - 1;
                }
                rows.add(i > 0 && random.nextInt(4) == 0 ? rows.get(random.nextInt(i)) : row);
                double value = SimplexTable.dot(rows.get(i), hidden) + (random.nextInt(12) == 0 ? 1 : 0);
                low[variables + i] = value - random.nextInt(2) * 0.5;
                high[variables + i] = value + random.nextInt(2);
            }
        }

        CheckedSimplex quick() {
            CheckedSimplex simplex =
                    new CheckedSimplex(Arrays.copyOf(low, cost.length), Arrays.copyOf(high, cost.length));
            for (int i = 0; i < rows.size(); i++) {
                simplex.addRow(rows.get(i), low[cost.length + i], high[cost.length + i]);
            }
            simplex.objective(cost);
            return simplex;
        }

        ExactSimplex exact() {
            return new ExactSimplex(rows, cost, low, high, 100_000);
        }

        void narrow(CheckedSimplex simplex, SplittableRandom random) {
            int j = random.nextInt(cost.length);
            if (random.nextBoolean()) {
                low[j] = Math.min(high[j], low[j] + 1);
            } else {
                high[j] = Math.max(low[j], high[j] - 1);
            }
            simplex.interval(j, low[j], high[j]);
        }
    }

    @Property(tries = 200)
    void the_quick_search_and_the_exact_one_agree_also_after_intervals_were_narrowed(
            @ForAll long seed, @ForAll @IntRange(max = 2) int kind) {
        SplittableRandom random = new SplittableRandom(seed);
        Problem problem = new Problem(random, kind);
        CheckedSimplex quick = problem.quick();
        for (int step = 0; step < 5; step++) {
            ExactSimplex exact = problem.exact();
            BoxedSimplex.Outcome outcome = quick.maximise();
            assertThat(outcome).isEqualTo(exact.maximise());
            if (outcome == BoxedSimplex.Outcome.OPTIMAL) {
                assertThat(SimplexTable.dot(problem.cost, quick.values()))
                        .isCloseTo(SimplexTable.dot(problem.cost, exact.values()), within(1e-8));
            }
            problem.narrow(quick, random);
        }
    }

    @Test
    void rows_that_differ_by_hardly_more_than_rounding_are_decided_without_rounding() {
        double little = 0x1p-27;
        CheckedSimplex simplex = new CheckedSimplex(new double[2], new double[] {1, 1});
        simplex.addRow(new double[] {1, 1}, 1, 1);
        simplex.addRow(new double[] {1, 1 + little}, 1 + little, 1 + little);
        simplex.objective(new double[] {1, 0});
        // with rounding (1, 0) seems to keep both rows; only (0, 1) does
        assertThat(simplex.maximise()).isEqualTo(BoxedSimplex.Outcome.OPTIMAL);
        assertThat(simplex.doubts()).isEqualTo(1);
        assertThat(simplex.values()).containsExactly(0, 1);
    }

    @Test
    void weights_that_contradict_the_intervals_are_told() {
        ExactSimplex exact = new ExactSimplex(
                List.of(new double[] {1, 1}, new double[] {0.25, 0.25}),
                new double[2],
                new double[] {0, 0, 1, 0.5},
                new double[] {1, 1, 1, 1},
                100);
        assertThat(exact.maximise()).isEqualTo(BoxedSimplex.Outcome.INFEASIBLE);
        // x + y = 1 says x/4 + y/4 = 1/4, and it is to be 1/2
        assertThat(exact.contradiction()).containsExactly(0.25, -1);
    }

    @Test
    void one_row_and_two_variables_give_the_price_of_the_row() {
        ExactSimplex exact = new ExactSimplex(
                List.of(new double[] {2, 1}),
                new double[] {3, 1},
                new double[] {0, 0, 0},
                new double[] {1, 1, 1.5},
                100);
        assertThat(exact.maximise()).isEqualTo(BoxedSimplex.Outcome.OPTIMAL);
        assertThat(exact.values()).containsExactly(0.75, 0);
        assertThat(exact.prices()).containsExactly(1.5);
    }
}
