/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InferenceProperties {
    private static final NetworkView NOBODY = Graphs.directed("a b c d e f g h i j");

    @Provide
    Arbitrary<List<String>> arcs() {
        Arbitrary<Character> node = Arbitraries.chars().range('a', 'f');
        return node.tuple2()
                .filter(ends -> !ends.get1().equals(ends.get2()))
                .map(ends -> ends.get1() + "-" + ends.get2())
                .list()
                .uniqueElements()
                .ofMaxSize(20);
    }

    private static NetworkView view(List<String> arcs) {
        return Graphs.directed(("a b c d e f " + String.join(" ", arcs)).strip());
    }

    /** Every name by another: a to f, b to e, ... */
    private static NetworkView relabelled(List<String> arcs) {
        return view(arcs.stream()
                .map(arc -> arc.chars()
                        .mapToObj(c -> String.valueOf(c == '-' ? '-' : (char) ('a' + 'f' - c)))
                        .reduce("", String::concat))
                .toList());
    }

    @Property(tries = 100)
    void other_names_change_no_statistic(@ForAll("arcs") List<String> arcs) {
        for (Statistic statistic : Statistic.all()) {
            var one = statistic.of(view(arcs));
            var other = statistic.of(relabelled(arcs));
            assertThat(other.isPresent()).isEqualTo(one.isPresent());
            one.ifPresent(value -> assertThat(other.orElseThrow()).isCloseTo(value, within(1e-12)));
        }
    }

    @Property(tries = 30)
    void other_names_change_no_exact_test(@ForAll("arcs") List<String> arcs, @ForAll("arcs") List<String> others) {
        QapCorrelation qap = QapCorrelation.withDefaults();
        var one = qap.test(view(arcs), view(others));
        var other = qap.test(relabelled(arcs), relabelled(others));
        assertThat(other.test().map(PermutationTest::asLarge))
                .isEqualTo(one.test().map(PermutationTest::asLarge));
        assertThat(qap.test(view(others), view(arcs)).test().map(PermutationTest::asSmall))
                .isEqualTo(one.test().map(PermutationTest::asSmall));
    }

    @Property(tries = 50)
    void a_network_goes_with_itself_as_with_no_other(@ForAll("arcs") List<String> arcs) {
        QapCorrelation.withDefaults()
                .test(view(arcs), view(arcs))
                .correlation()
                .ifPresent(r -> assertThat(r).isCloseTo(1, within(1e-12)));
    }

    @Example
    void p_is_uniform_where_relations_have_nothing_to_do_with_each_other() {
        SplittableRandom random = new SplittableRandom(2);
        int[] bins = new int[10];
        int pairs = 1000;
        for (int pair = 0; pair < pairs; pair++) {
            NetworkView one = valued(random);
            NetworkView other = valued(random);
            double p = QapCorrelation.withDefaults()
                    .withValues(QapCorrelation.Values.WEIGHTS)
                    .withReplications(99)
                    .withSeed(pair)
                    .test(one, other)
                    .test()
                    .orElseThrow()
                    .pGreater();
            bins[(int) Math.ceil(p * 10 - 1e-9) - 1]++;
        }
        // 9 degrees of freedom: above 27.9 in one of a thousand
        assertThat(chiSquare(bins, pairs)).isLessThan(27.9);
    }

    @Example
    void p_of_random_networks_given_their_ties_is_uniform() {
        SplittableRandom random = new SplittableRandom(4);
        Statistic reach = new Statistic("sum", view -> {
            double sum = 0;
            for (int tie = 0; tie < view.tieCount(); tie++) {
                sum += Math.sin(1 + view.from(tie) * 12.9898 + view.to(tie) * 78.233);
            }
            return java.util.OptionalDouble.of(sum);
        });
        int[] bins = new int[10];
        int networks = 1000;
        for (int i = 0; i < networks; i++) {
            NetworkView drawn = NOBODY.withTies(
                    random.ints(25, 0, 10).toArray(), random.ints(25, 0, 10).toArray());
            NetworkView uniform = Given.TIES.draw(drawn, random);
            double p = ConditionalUniformTest.withDefaults()
                    .withReplications(99)
                    .withSeed(i)
                    .test(uniform, reach)
                    .orElseThrow()
                    .pGreater();
            bins[(int) Math.ceil(p * 10 - 1e-9) - 1]++;
        }
        assertThat(chiSquare(bins, networks)).isLessThan(27.9);
    }

    private static double chiSquare(int[] bins, double all) {
        double expected = all / bins.length;
        return Arrays.stream(bins)
                .mapToDouble(bin -> (bin - expected) * (bin - expected) / expected)
                .sum();
    }

    private static NetworkView valued(SplittableRandom random) {
        int[] starts = IntStream.range(0, 100).map(cell -> cell / 10).toArray();
        int[] ends = IntStream.range(0, 100).map(cell -> cell % 10).toArray();
        double[] weights = IntStream.range(0, 100)
                .mapToDouble(cell -> 1e-9 + random.nextDouble())
                .toArray();
        return NOBODY.withTies(starts, ends, weights, WeightMeaning.STRENGTH);
    }

    @Example
    void drawn_networks_keep_direction_and_order() {
        NetworkView drawn = NOBODY.withTies(new int[] {3, 0, 0, 2}, new int[] {1, 2, 1, 2});
        assertThat(drawn.direction()).isEqualTo(Direction.DIRECTED);
        assertThat(drawn.tieCount()).isEqualTo(3);
        assertThat(drawn.selfTies()).isEqualTo(1);
        assertThat(drawn.from(0)).isEqualTo(0);
        assertThat(drawn.to(0)).isEqualTo(1);
        assertThat(drawn.isTied(3, 1)).isTrue();
    }
}
