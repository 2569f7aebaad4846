/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static io.github.cocreation.metrics.network.TextbookProperties.NEAR;
import static io.github.cocreation.metrics.network.TextbookProperties.TRIES;
import static io.github.cocreation.metrics.network.TextbookProperties.assertScores;
import static io.github.cocreation.metrics.network.TextbookProperties.drawn;
import static io.github.cocreation.metrics.network.TextbookProperties.either;
import static io.github.cocreation.metrics.network.TextbookProperties.matrix;
import static io.github.cocreation.metrics.network.TextbookProperties.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.EndpointPair;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.centrality.Eigenvector;
import io.github.cocreation.metrics.network.centrality.EigenvectorScores;
import io.github.cocreation.metrics.network.centrality.Katz;
import io.github.cocreation.metrics.network.cohesion.Components;
import io.github.cocreation.metrics.network.cohesion.CutPoints;
import io.github.cocreation.metrics.network.cohesion.DirectedTransitivity;
import io.github.cocreation.metrics.network.equivalence.CorePeriphery;
import io.github.cocreation.metrics.network.equivalence.PairScores;
import io.github.cocreation.metrics.network.equivalence.Reading;
import io.github.cocreation.metrics.network.equivalence.RegularEquivalence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Measures of positions, against what their definitions say of a matrix, computed in the plainest way. */
class TextbookPositionsProperties {
    private static double[][] ones(double[][] x) {
        double[][] ties = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                ties[i][j] = x[i][j] == 0 ? 0 : 1;
            }
        }
        return ties;
    }

    /** Whether there is a path, of no step if need be. */
    private static boolean[][] paths(double[][] x) {
        boolean[][] path = new boolean[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                path[i][j] = i == j || x[i][j] != 0;
            }
        }
        for (int k = 0; k < x.length; k++) {
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    path[i][j] |= path[i][k] && path[k][j];
                }
            }
        }
        return path;
    }

    /** How many parts there are in which everybody has a path to everybody. */
    private static long parts(double[][] x) {
        boolean[][] path = paths(x);
        int parts = 0;
        for (int i = 0; i < x.length; i++) {
            boolean first = true;
            for (int j = 0; j < i; j++) {
                first &= !(path[i][j] && path[j][i]);
            }
            parts += first ? 1 : 0;
        }
        return parts;
    }

    /** Solves a system of equations by elimination, the largest of a column first. */
    private static double[] solved(double[][] a, double[] b) {
        int n = b.length;
        for (int c = 0; c < n; c++) {
            int largest = c;
            for (int r = c; r < n; r++) {
                largest = Math.abs(a[r][c]) > Math.abs(a[largest][c]) ? r : largest;
            }
            double[] row = a[c];
            a[c] = a[largest];
            a[largest] = row;
            double value = b[c];
            b[c] = b[largest];
            b[largest] = value;
            for (int r = 0; r < n; r++) {
                double factor = r == c ? 0 : a[r][c] / a[c][c];
                for (int k = c; k < n; k++) {
                    a[r][k] -= factor * a[c][k];
                }
                b[r] -= factor * b[c];
            }
        }
        double[] x = new double[n];
        Arrays.setAll(x, i -> b[i] / a[i][i]);
        return x;
    }

    @Property(tries = TRIES)
    void katz_solves_its_equations(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = ones(matrix(view));
        double mostTies = Arrays.stream(x)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .max()
                .orElse(0);
        double alpha = 0.8 / (1 + mostTies); // below 1 / spectral radius, which is at most the largest sum
        double[][] a = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                a[j][i] = (i == j ? 1 : 0) - alpha * x[i][j];
            }
        }
        double[] one = new double[x.length];
        Arrays.fill(one, 1);
        assertScores(new Katz(alpha).of(view), solved(a, one));
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** A matrix with ones on its diagonal to the power of 2^24, scaled, by squaring; and the largest eigenvalue that its trace tells. */
    private static final class Power {
        private static final int SQUARINGS = 24;

        private double[][] matrix;
        private double logarithm;

        Power(double[][] x) {
            matrix = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    matrix[i][j] = x[i][j] + (i == j ? 1 : 0);
                }
            }
            for (int squaring = 0; squaring < SQUARINGS; squaring++) {
                double largest = Arrays.stream(matrix)
                        .flatMapToDouble(Arrays::stream)
                        .max()
                        .orElse(1);
                for (double[] row : matrix) {
                    Arrays.setAll(row, j -> row[j] / largest);
                }
                logarithm += Math.log(largest) / Math.pow(2, squaring);
                matrix = product(matrix, matrix);
            }
        }

        double spectralRadius() {
            double trace = 0;
            for (int i = 0; i < matrix.length; i++) {
                trace += matrix[i][i];
            }
            return Math.exp(logarithm + Math.log(trace) / (1 << SQUARINGS)) - 1;
        }

        /** What it makes of ones, the largest being 1. */
        double[] ofOnes() {
            double[] sums = Arrays.stream(matrix)
                    .mapToDouble(row -> Arrays.stream(row).sum())
                    .toArray();
            double largest = Arrays.stream(sums).max().orElse(1);
            return Arrays.stream(sums).map(sum -> sum / largest).toArray();
        }
    }

    @Property(tries = TRIES)
    void eigenvectors_are_what_walks_without_end_make_of_ones(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = ones(matrix(view));
        Power power = new Power(x);
        EigenvectorScores found = Eigenvector.withDefaults().of(view);
        assertThat(found.spectralRadius()).isCloseTo(power.spectralRadius(), within(1e-6));
        if (found.spectralRadius() == 0) {
            assertThat(found.stakeholders().at(0)).isEmpty();
            return;
        }
        double[] scores = new double[x.length];
        Arrays.setAll(scores, v -> found.stakeholders().at(v).orElseThrow());
        assertThat(Arrays.stream(scores).max()).hasValue(1);
        for (int j = 0; j < x.length; j++) {
            double received = 0;
            for (int i = 0; i < x.length; i++) {
                received += scores[i] * x[i][j];
            }
            assertThat(scores[j]).isNotNegative();
            assertThat(received).isCloseTo(found.spectralRadius() * scores[j], within(1e-8));
        }
        if (direction == Direction.UNDIRECTED) {
            double[] expected = power.ofOnes();
            for (int v = 0; v < x.length; v++) {
                assertThat(scores[v]).isCloseTo(expected[v], within(1e-6));
            }
        }
    }

    @Property(tries = TRIES)
    void components_by_who_has_a_path_to_whom(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        assertComponents(Components.weak(view), either(x));
        assertComponents(Components.strong(view), x);
    }

    private static void assertComponents(Components found, double[][] x) {
        boolean[][] path = paths(x);
        assertThat((long) found.count()).isEqualTo(parts(x));
        long pairs = 0;
        for (int i = 0; i < x.length; i++) {
            int members = 0;
            for (int j = 0; j < x.length; j++) {
                boolean together = path[i][j] && path[j][i];
                assertThat(found.component(i) == found.component(j)).isEqualTo(together);
                members += together ? 1 : 0;
            }
            assertThat(found.size(found.component(i))).isEqualTo(members);
            pairs += members - 1;
        }
        assertThat(found.orderedPairs()).isEqualTo(pairs);
    }

    @Property(tries = TRIES)
    void cut_points_and_bridges_leave_more_parts(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = either(matrix(view));
        long parts = parts(x);
        Set<StakeholderId> cut = new HashSet<>();
        Set<EndpointPair<StakeholderId>> bridges = new HashSet<>();
        CutPoints found = CutPoints.of(view);
        for (int i = 0; i < x.length; i++) {
            double[][] left = without(x, i);
            if (parts(left) - 1 > parts) {
                cut.add(view.stakeholder(i));
            }
            boolean[][] path = paths(left);
            long pairs = 0;
            for (int j = 0; j < x.length; j++) {
                for (int k = 0; k < x.length; k++) {
                    pairs += j != k && path[j][k] ? 1 : 0;
                }
                if (i < j && x[i][j] != 0) {
                    double[][] untied = without(x, -1);
                    untied[i][j] = 0;
                    untied[j][i] = 0;
                    if (parts(untied) > parts) {
                        bridges.add(EndpointPair.unordered(view.stakeholder(i), view.stakeholder(j)));
                    }
                }
            }
            assertThat(found.pairsWithout(i)).isEqualTo(pairs);
        }
        assertThat(found.stakeholders()).containsExactlyInAnyOrderElementsOf(cut);
        assertThat(found.bridges()).containsExactlyInAnyOrderElementsOf(bridges);
    }

    @Property(tries = TRIES)
    void directed_transitivity_by_every_three(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        double all = 0;
        double closed = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                for (int k = 0; k < x.length; k++) {
                    boolean path = i != k && x[i][j] != 0 && x[j][k] != 0;
                    all += path ? 1 : 0;
                    closed += path && x[i][k] != 0 ? 1 : 0;
                }
            }
        }
        assertThat(DirectedTransitivity.of(view))
                .isEqualTo(all == 0 ? OptionalDouble.empty() : OptionalDouble.of(closed / all));
    }

    /** How two ties fit that each lead to somebody and back. */
    private record Fit(double fit, double most) {}

    private static Fit best(double[][] x, double[][] alike, int i, int k, int j) {
        Fit best = new Fit(0, x[i][k] + x[k][i]);
        for (int m = 0; m < x.length; m++) {
            double there = Math.min(x[i][k], x[j][m]);
            double back = Math.min(x[k][i], x[m][j]);
            double most = Math.max(x[i][k], x[j][m]) + Math.max(x[k][i], x[m][j]);
            Fit fit = new Fit(alike[k][m] * (there + back), most);
            if (fit.fit > best.fit || (fit.fit > 0 && fit.fit == best.fit && fit.most < best.most)) {
                best = fit;
            }
        }
        return best;
    }

    /** Sums are made in the order of the definition, as which of two ties fits best may hang on the last digit. */
    private static double likeness(double[][] x, double[][] alike, int i, int j) {
        double fit = 0;
        double most = 0;
        for (int[] pair : new int[][] {{i, j}, {j, i}}) {
            for (int k = 0; k < x.length; k++) {
                if (x[pair[0]][k] + x[k][pair[0]] > 0) {
                    Fit best = best(x, alike, pair[0], k, pair[1]);
                    fit += best.fit;
                    most += best.most;
                }
            }
        }
        return most == 0 ? 1 : fit / most;
    }

    @Property(tries = TRIES)
    void regular_equivalence_by_the_best_match_of_every_tie(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        for (Reading reading : Reading.values()) {
            double[][] x = reading == Reading.WEIGHTS ? matrix(view) : ones(matrix(view));
            double[][] alike = new double[x.length][x.length];
            Arrays.stream(alike).forEach(row -> Arrays.fill(row, 1));
            for (int round = 0; round < 3; round++) {
                double[][] before = alike;
                alike = new double[x.length][x.length];
                for (int i = 0; i < x.length; i++) {
                    for (int j = 0; j < x.length; j++) {
                        alike[i][j] = i == j ? 1 : likeness(x, before, Math.min(i, j), Math.max(i, j));
                    }
                }
            }
            PairScores found =
                    RegularEquivalence.withDefaults().withReading(reading).between(view);
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    assertThat(found.between(view.stakeholder(i), view.stakeholder(j)))
                            .isCloseTo(alike[i][j], within(NEAR));
                }
            }
        }
    }

    /** The correlation of ties with those that there would be if some were the core; NaN if there is none. */
    private static double fit(NetworkView view, double[][] x, int core) {
        List<double[]> cells = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (i < j || (i > j && view.direction() == Direction.DIRECTED)) {
                    boolean ideal = ((core >> i | core >> j) & 1) == 1;
                    cells.add(new double[] {x[i][j], ideal ? 1 : 0});
                }
            }
        }
        double n = cells.size();
        double a = cells.stream().mapToDouble(cell -> cell[0]).sum() / n;
        double b = cells.stream().mapToDouble(cell -> cell[1]).sum() / n;
        double ab = cells.stream()
                .mapToDouble(cell -> (cell[0] - a) * (cell[1] - b))
                .sum();
        double aa = cells.stream()
                .mapToDouble(cell -> (cell[0] - a) * (cell[0] - a))
                .sum();
        double bb = cells.stream()
                .mapToDouble(cell -> (cell[1] - b) * (cell[1] - b))
                .sum();
        return aa < 1e-12 || bb < 1e-12 ? Double.NaN : ab / Math.sqrt(aa * bb);
    }

    private static int number(NetworkView view, ImmutableSortedSet<StakeholderId> core) {
        return core.stream().mapToInt(member -> 1 << view.node(member)).sum();
    }

    @Property(tries = TRIES)
    void the_core_is_the_smallest_of_all_that_fit_best(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = ones(matrix(view));
        double best = Double.NaN;
        for (int core = 1; core < 1 << x.length; core++) {
            double fit = fit(view, x, core);
            best = Double.isNaN(best) || fit > best ? fit : best;
        }
        Optional<CorePeriphery.Core> found = CorePeriphery.withDefaults().of(view);
        assertThat(found.isPresent()).isEqualTo(!Double.isNaN(best));
        if (found.isEmpty()) {
            return;
        }
        int size = x.length;
        for (int core = 1; core < 1 << x.length; core++) {
            size = fit(view, x, core) > best - NEAR ? Math.min(size, Integer.bitCount(core)) : size;
        }
        CorePeriphery.Core core = found.orElseThrow();
        assertThat(core.fit()).isCloseTo(best, within(NEAR));
        assertThat(fit(view, x, number(view, core.core()))).isCloseTo(best, within(NEAR));
        assertThat(core.core()).hasSize(size);
        CorePeriphery.Core moved =
                CorePeriphery.withDefaults().withMostExact(0).of(view).orElseThrow();
        assertThat(moved.fit())
                .isCloseTo(fit(view, x, number(view, moved.core())), within(NEAR))
                .isLessThanOrEqualTo(best + NEAR);
    }
}
