/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.Constraint;
import io.github.cocreation.metrics.network.brokerage.EffectiveSize;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.network.centrality.Coreness;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.PageRank;
import io.github.cocreation.metrics.network.cohesion.Clustering;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.cohesion.TriadCensus;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What clever code finds is what the formula says, written down as in a textbook and worked out cell by cell. */
class TextbookProperties {
    static final int TRIES = 100;
    static final double NEAR = 1e-9;

    /** Up to nine stakeholders, with ties to oneself and parallel ones among those drawn, and some without any. */
    static NetworkView drawn(long seed, Direction direction) {
        SplittableRandom chance = new SplittableRandom(seed);
        int nodes = 1 + chance.nextInt(9);
        int ties = chance.nextInt(2 * nodes + 4);
        int tied = 1 + chance.nextInt(nodes);
        int[] from = chance.ints(ties, 0, tied).toArray();
        int[] to = chance.ints(ties, 0, tied).toArray();
        double[] weights = chance.ints(ties, 1, 5).asDoubleStream().toArray();
        return Graphs.numbered(direction, nodes).withTies(from, to, weights, WeightMeaning.STRENGTH);
    }

    /** The weight from one to another, 0 where there is no tie. */
    static double[][] matrix(NetworkView view) {
        double[][] x = new double[view.nodeCount()][view.nodeCount()];
        for (int tie = 0; tie < view.tieCount(); tie++) {
            x[view.from(tie)][view.to(tie)] = view.weight(tie);
            if (view.direction() == Direction.UNDIRECTED) {
                x[view.to(tie)][view.from(tie)] = view.weight(tie);
            }
        }
        return x;
    }

    static double[][] either(double[][] x) {
        double[][] ties = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                ties[i][j] = x[i][j] > 0 || x[j][i] > 0 ? 1 : 0;
            }
        }
        return ties;
    }

    /** Floyd and Warshall; infinite where there is no path. */
    private static double[][] distances(double[][] x, boolean steps) {
        int n = x.length;
        double[][] d = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                d[i][j] = i == j ? 0 : x[i][j] == 0 ? Double.POSITIVE_INFINITY : steps ? 1 : 1 / x[i][j];
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    d[i][j] = Math.min(d[i][j], d[i][k] + d[k][j]);
                }
            }
        }
        return d;
    }

    static double[][] without(double[][] x, int gone) {
        double[][] left = new double[x.length][x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                left[i][j] = i == gone || j == gone ? 0 : x[i][j];
            }
        }
        return left;
    }

    static void assertScores(NodeScores found, double[] expected) {
        for (int v = 0; v < expected.length; v++) {
            assertThat(found.at(v).orElse(Double.NaN)).as("node " + v).isCloseTo(expected[v], within(NEAR));
        }
    }

    @Property(tries = TRIES)
    void distances_and_what_rests_on_them(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        for (TieLength length : new TieLength[] {TieLength.STEP, TieLength.INVERSE_WEIGHT}) {
            double[][] d = distances(matrix(view), length == TieLength.STEP);
            Distances found = ShortestPaths.withDefaults().withLength(length).of(view);
            for (int v = 0; v < d.length; v++) {
                double total = Arrays.stream(d[v]).filter(Double::isFinite).sum();
                double near = Arrays.stream(d[v])
                        .filter(steps -> steps > 0)
                        .map(steps -> 1 / steps)
                        .sum();
                assertThat(found.total(v)).isCloseTo(total, within(NEAR));
                assertThat(found.inverseTotal(v)).isCloseTo(near, within(NEAR));
                assertThat(found.eccentricity().at(v).orElseThrow())
                        .isCloseTo(
                                Arrays.stream(d[v])
                                        .filter(Double::isFinite)
                                        .max()
                                        .orElse(0),
                                within(NEAR));
            }
        }
    }

    /** The paths through v are those to it times those from it, where it is on the way. */
    @Property(tries = TRIES)
    void betweenness_counts_paths(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        double[][] d = distances(x, true);
        double[][] paths = new double[d.length][d.length];
        for (int s = 0; s < d.length; s++) {
            paths[s][s] = 1;
            for (int step = 1; step < d.length; step++) {
                for (int t = 0; t < d.length; t++) {
                    for (int before = 0; d[s][t] == step && before < d.length; before++) {
                        paths[s][t] += d[s][before] == step - 1 && x[before][t] > 0 ? paths[s][before] : 0;
                    }
                }
            }
        }
        double[] between = new double[d.length];
        for (int v = 0; v < d.length; v++) {
            for (int s = 0; s < d.length; s++) {
                for (int t = 0; t < d.length; t++) {
                    boolean onTheWay = s != v && t != v && s != t && paths[s][t] > 0 && d[s][v] + d[v][t] == d[s][t];
                    between[v] += onTheWay ? paths[s][v] * paths[v][t] / paths[s][t] : 0;
                }
            }
            between[v] /= direction == Direction.DIRECTED ? 1 : 2;
        }
        assertScores(Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(view), between);
    }

    @Property(tries = TRIES)
    void degrees_cores_and_triangles(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        double[][] ties = either(x);
        int n = x.length;
        double[] out = new double[n];
        double[] in = new double[n];
        double[] clustering = new double[n];
        for (int i = 0; i < n; i++) {
            double contacts = Arrays.stream(ties[i]).sum();
            double triangles = 0;
            for (int j = 0; j < n; j++) {
                out[i] += x[i][j] > 0 ? 1 : 0;
                in[i] += x[j][i] > 0 ? 1 : 0;
                for (int k = 0; k < j; k++) {
                    triangles += ties[i][j] * ties[i][k] * ties[j][k];
                }
            }
            clustering[i] = contacts < 2 ? 0 : triangles / (contacts * (contacts - 1) / 2);
        }
        assertScores(Degree.OUT.counts(view), out);
        assertScores(Degree.IN.counts(view), in);
        assertScores(Clustering.of(view).localOrZero(), clustering);
        double[] coreness = new double[n];
        for (int k = 1; k < n; k++) {
            boolean[] left = new boolean[n];
            Arrays.fill(left, true);
            for (int round = 0; round < n; round++) {
                for (int i = 0; i < n; i++) {
                    double degree = 0;
                    for (int j = 0; j < n; j++) {
                        degree += left[j] ? ties[i][j] : 0;
                    }
                    left[i] &= degree >= k;
                }
            }
            for (int i = 0; i < n; i++) {
                coreness[i] = left[i] ? k : coreness[i];
            }
        }
        assertScores(Coreness.of(view.underlying(), Degree.ALL), coreness);
    }

    @Property(tries = TRIES)
    void triads_by_mutual_asymmetric_and_null_pairs(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        Map<String, Long> expected = new TreeMap<>();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                for (int k = 0; k < j; k++) {
                    int[] man = new int[3];
                    for (int[] pair : new int[][] {{i, j}, {i, k}, {j, k}}) {
                        boolean there = x[pair[0]][pair[1]] > 0;
                        boolean back = x[pair[1]][pair[0]] > 0;
                        man[there && back ? 0 : there || back ? 1 : 2]++;
                    }
                    expected.merge("" + man[0] + man[1] + man[2], 1L, Long::sum);
                }
            }
        }
        Map<String, Long> found = new TreeMap<>();
        TriadCensus.of(view).forEach((type, count) -> {
            if (count > 0) {
                found.merge(type.symbol().substring(0, 3), count, Long::sum);
            }
        });
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = TRIES)
    void structural_holes_by_shares_of_what_is_invested(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        for (TieAmount amount : TieAmount.values()) {
            double[][] x = matrix(view);
            int n = x.length;
            double[][] z = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    z[i][j] = amount == TieAmount.WEIGHT
                            ? x[i][j] + x[j][i]
                            : (x[i][j] > 0 ? 1 : 0) + (x[j][i] > 0 ? 1 : 0);
                }
            }
            double[] size = new double[n];
            double[] constraint = new double[n];
            for (int i = 0; i < n; i++) {
                double sum = Arrays.stream(z[i]).sum();
                for (int j = 0; j < n; j++) {
                    if (z[i][j] == 0) {
                        continue;
                    }
                    double through = 0;
                    double redundant = 0;
                    double largest = Arrays.stream(z[j]).max().orElse(0);
                    for (int q = 0; q < n; q++) {
                        if (q != i && q != j && z[i][q] > 0) {
                            through += z[i][q]
                                    / sum
                                    * z[q][j]
                                    / Arrays.stream(z[q]).sum();
                            redundant += z[i][q] / sum * z[j][q] / largest;
                        }
                    }
                    constraint[i] += Math.pow(z[i][j] / sum + through, 2);
                    size[i] += 1 - redundant;
                }
                constraint[i] = sum == 0 ? Double.NaN : constraint[i];
                size[i] = sum == 0 ? Double.NaN : size[i];
            }
            assertScores(Constraint.withDefaults().withAmount(amount).of(view), constraint);
            assertScores(EffectiveSize.withDefaults().withAmount(amount).of(view), size);
        }
    }

    @Property(tries = TRIES)
    void brokers_by_every_path_over_two_arcs(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        ImmutableSortedMap.Builder<StakeholderId, String> groups = ImmutableSortedMap.naturalOrder();
        view.stakeholders().forEach(id -> groups.put(id, "g" + view.node(id) % 3));
        Partition partition = Partition.of(view, new TextAttribute(AttributeId.of("group"), groups.build()));
        Brokerage found = GouldFernandez.withDefaults().of(view, partition);
        double[][] x = matrix(view);
        for (int j = 0; j < x.length; j++) {
            Map<BrokerageRole, Long> raw = new TreeMap<>();
            for (BrokerageRole role : BrokerageRole.values()) {
                raw.put(role, 0L);
            }
            for (int i = 0; i < x.length; i++) {
                for (int k = 0; k < x.length; k++) {
                    if (i != k && x[i][j] > 0 && x[j][k] > 0 && x[i][k] == 0) {
                        raw.merge(role(i % 3, j % 3, k % 3), 1L, Long::sum);
                        raw.merge(BrokerageRole.TOTAL, 1L, Long::sum);
                    }
                }
            }
            Map<BrokerageRole, Long> of = new TreeMap<>();
            found.stakeholders().get(view.stakeholder(j)).forEach((role, count) -> of.put(role, count.raw()));
            assertThat(of).isEqualTo(raw);
        }
    }

    private static BrokerageRole role(int from, int broker, int to) {
        if (from == to) {
            return from == broker ? BrokerageRole.COORDINATOR : BrokerageRole.ITINERANT;
        }
        return from == broker
                ? BrokerageRole.REPRESENTATIVE
                : broker == to ? BrokerageRole.GATEKEEPER : BrokerageRole.LIAISON;
    }

    @Property(tries = TRIES)
    void page_rank_is_where_the_walk_settles(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction);
        double[][] x = matrix(view);
        int n = x.length;
        double[] rank = new double[n];
        Arrays.fill(rank, 1.0 / n);
        for (int round = 0; round < 300; round++) {
            double[] next = new double[n];
            Arrays.fill(next, 0.15 / n);
            for (int i = 0; i < n; i++) {
                double leaving = Arrays.stream(x[i]).sum();
                for (int j = 0; j < n; j++) {
                    next[j] += 0.85 * rank[i] * (leaving == 0 ? 1.0 / n : x[i][j] / leaving);
                }
            }
            rank = next;
        }
        assertScores(PageRank.withDefaults().withAmount(TieAmount.WEIGHT).of(view), rank);
    }

    @Property(tries = TRIES)
    void fragmentation_without_each_one(@ForAll long seed, @ForAll Direction direction) {
        NetworkView view = drawn(seed, direction).underlying();
        double[][] x = matrix(view);
        double[] fragmented = new double[x.length];
        for (int gone = 0; gone < x.length; gone++) {
            double near = 0;
            for (double[] row : distances(without(x, gone), true)) {
                near += Arrays.stream(row).filter(d -> d > 0).map(d -> 1 / d).sum();
            }
            double pairs = (x.length - 1.0) * (x.length - 2);
            fragmented[gone] = pairs <= 0 ? Double.NaN : 1 - near / pairs;
        }
        assertScores(Fragmentation.byDistanceWithout(view), fragmented);
    }

    @Property(tries = TRIES)
    void correlation_of_networks_is_that_of_their_cells(@ForAll long seed, @ForAll Direction direction) {
        NetworkView one = drawn(seed, direction);
        SplittableRandom chance = new SplittableRandom(seed + 1);
        int[] from = chance.ints(8, 0, one.nodeCount()).toArray();
        int[] to = chance.ints(8, 0, one.nodeCount()).toArray();
        double[][] x = matrix(one);
        double[][] y = matrix(one.withTies(from, to));
        PairCorrelation expected = new PairCorrelation();
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    expected.add(x[i][j] > 0 ? 1 : 0, y[i][j] > 0 ? 1 : 0);
                }
            }
        }
        assertThat(QapCorrelation.withDefaults()
                        .withReplications(1)
                        .test(one, one.withTies(from, to))
                        .correlation()
                        .orElse(2))
                .isCloseTo(expected.value().orElse(2), within(NEAR));
    }
}
