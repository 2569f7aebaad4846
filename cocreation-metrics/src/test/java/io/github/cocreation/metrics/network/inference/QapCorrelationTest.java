/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QapCorrelationTest {
    private static final QapCorrelation QAP = QapCorrelation.withDefaults();

    @Test
    void two_lines_of_four_are_alike_in_half_of_the_orders() {
        NetworkCorrelation both = QAP.test(undirected("a-b b-c c-d"), undirected("a-b b-c a-d"));
        assertThat(both.mode()).isEqualTo(Direction.UNDIRECTED);
        assertThat(both.correlation().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(both.commonTies()).isEqualTo(2);
        assertThat(both.jaccard()).hasValue(0.5);
        PermutationTest test = both.test().orElseThrow();
        assertThat(test.sampling()).isEqualTo(PermutationTest.Sampling.EXHAUSTIVE);
        assertThat(test.replications()).isEqualTo(24);
        assertThat(test.pGreater()).isEqualTo(0.5);
        assertThat(test.pLess()).isEqualTo(22.0 / 24);
    }

    @Test
    void counting_is_what_drawing_tends_to() {
        String one = "a-b b-c c-d d-e e-f f-g g-h h-i a-c b-d";
        String other = "a-b b-c c-d d-e a-c e-g f-h g-i";
        double drawn = QAP.withReplications(5000)
                .test(undirected(one), undirected(other))
                .test()
                .orElseThrow()
                .pGreater();
        double again = QAP.withReplications(5000)
                .withSeed(9)
                .test(undirected(other), undirected(one))
                .test()
                .orElseThrow()
                .pGreater();
        assertThat(drawn).isCloseTo(again, within(0.03));
    }

    @Test
    void an_undirected_network_beside_a_directed_one_is_read_both_ways() {
        NetworkCorrelation both = QAP.test(undirected("a-b b-c"), directed("a-b c-a"));
        assertThat(both.mode()).isEqualTo(Direction.DIRECTED);
        assertThat(both.commonTies()).isEqualTo(1);
        assertThat(both.jaccard()).hasValue(1.0 / 5);
        // 6 cells, 4 and 2 tied, 1 in common
        assertThat(both.correlation().orElseThrow()).isCloseTo((6 * 1 - 4 * 2) / 8.0, within(1e-15));
    }

    @Test
    void weights_correlate_as_pearson_says() {
        NetworkCorrelation both = QAP.test(directed("a-b:1 b-c:2 c-a:3"), directed("a-b:2 b-c:4 c-a:6"));
        assertThat(both.weightCorrelation().orElseThrow()).isCloseTo(1, within(1e-15));
        NetworkCorrelation other = QAP.withValues(QapCorrelation.Values.WEIGHTS)
                .test(directed("a-b:1 b-c:2 c-a:3"), directed("a-b:3 b-c:2 c-a:1"));
        // sums 6 and 14 over 6 cells, products 10
        assertThat(other.weightCorrelation().orElseThrow()).isCloseTo((60 - 36) / (84 - 36.0), within(1e-15));
        assertThat(other.test().orElseThrow().observed()).isCloseTo(0.5, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b c", "a-b a-c b-c"})
    void networks_with_none_or_all_ties_have_no_correlation(String ties) {
        assertThat(QAP.test(undirected(ties), undirected(ties)).correlation()).isEmpty();
        assertThat(QAP.test(undirected(ties), undirected(ties)).test()).isEmpty();
    }

    @Test
    void others_cannot_be_compared() {
        assertThatThrownBy(() -> QAP.test(undirected("a-b"), undirected("a-b c")))
                .hasMessage(
                        "The number of stakeholders (3) of a second network must be those of the first (2), the same"
                                + " ones.\nMaybe add those without ties to both.");
    }

    @Test
    void threads_change_nothing() {
        NetworkView one = undirected("a-b b-c c-d d-e e-f f-g g-h h-i i-j a-e");
        NetworkView other = undirected("a-b b-c c-d e-f g-h i-j a-j");
        QapCorrelation test = QAP.withReplications(300);
        assertThat(test.withThreads(2).test(one, other)).isEqualTo(test.test(one, other));
        assertThat(test.withThreads(8).test(one, other)).isEqualTo(test.test(one, other));
    }

    @Test
    void five_hundred_stakeholders_are_put_in_a_thousand_orders() {
        String names = IntStream.range(0, 500)
                .mapToObj(i -> "n%03d".formatted(i))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        NetworkView nobody = directed(names);
        SplittableRandom random = new SplittableRandom(1);
        NetworkView one = tied(nobody, random);
        NetworkView other = tied(nobody, random);
        assertThat(QAP.test(one, other).test().orElseThrow().replications()).isEqualTo(1000);
    }

    private static NetworkView tied(NetworkView nobody, SplittableRandom random) {
        int[] starts = random.ints(10_000, 0, 500).toArray();
        int[] ends = random.ints(10_000, 0, 500).toArray();
        return nobody.withTies(starts, ends);
    }
}
