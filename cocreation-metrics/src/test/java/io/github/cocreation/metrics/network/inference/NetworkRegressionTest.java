/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NetworkRegressionTest {
    private static final NetworkRegression REGRESSION =
            NetworkRegression.withDefaults().withReplications(200);

    @Test
    void a_line_by_a_line_has_slope_a_third() {
        RegressionFit fit = REGRESSION
                .fit(
                        TieMatrix.presence(undirected("a-b b-c c-d")),
                        ImmutableMap.of("other", TieMatrix.presence(undirected("a-b b-c a-d"))))
                .orElseThrow();
        assertThat(fit.mode()).isEqualTo(Direction.UNDIRECTED);
        assertThat(fit.pairs()).isEqualTo(6);
        assertThat(fit.intercept()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(fit.explainedShare().orElseThrow()).isCloseTo(1.0 / 9, within(1e-12));
        RegressionFit.Coefficient other = fit.coefficients().values().asList().get(0);
        assertThat(other.value()).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(other.t().orElseThrow()).isCloseTo(Math.sqrt(0.5), within(1e-12));
        assertThat(other.test().orElseThrow().pGreater()).isCloseTo(0.5, within(0.12));
    }

    @Test
    void with_one_predictor_the_test_is_that_of_the_correlation() {
        NetworkView one = directed("a-b b-c c-d d-e e-f f-g g-h h-i a-c b-d a-i");
        NetworkView other = directed("a-b b-c c-d d-e a-c e-g f-h g-i b-a");
        double regression = NetworkRegression.withDefaults()
                .withReplications(3000)
                .fit(TieMatrix.presence(one), ImmutableMap.of("x", TieMatrix.presence(other)))
                .orElseThrow()
                .coefficients()
                .values()
                .asList()
                .get(0)
                .test()
                .orElseThrow()
                .pGreater();
        double correlation = QapCorrelation.withDefaults()
                .withReplications(3000)
                .test(one, other)
                .test()
                .orElseThrow()
                .pGreater();
        assertThat(regression).isCloseTo(correlation, within(0.03));
    }

    @Test
    void what_made_the_ties_is_found_and_what_did_not_is_not() {
        NetworkView nobody = directed("a b c d e f g h i j k l m n");
        SplittableRandom random = new SplittableRandom(8);
        NetworkView cause = tied(nobody, random);
        NetworkView noise = tied(nobody, random);
        NetworkView more = tied(nobody, random);
        int[] starts = new int[cause.tieCount() + more.tieCount() / 4];
        int[] ends = new int[starts.length];
        for (int tie = 0; tie < starts.length; tie++) {
            boolean caused = tie < cause.tieCount();
            starts[tie] = caused ? cause.from(tie) : more.from(tie - cause.tieCount());
            ends[tie] = caused ? cause.to(tie) : more.to(tie - cause.tieCount());
        }
        RegressionFit fit = REGRESSION
                .fit(
                        TieMatrix.presence(nobody.withTies(starts, ends)),
                        ImmutableMap.of(
                                "noise", TieMatrix.presence(noise),
                                "cause", TieMatrix.presence(cause),
                                "group", TieMatrix.sameGroup(nobody, groups(nobody, "A:a,b,c,d,e,f,g B:h,i,j,k,l,m"))))
                .orElseThrow();
        assertThat(fit.coefficients().keySet()).containsExactly("noise", "cause", "group");
        assertThat(p(fit, "cause")).isLessThan(0.01);
        assertThat(p(fit, "noise")).isGreaterThan(0.05);
        assertThat(REGRESSION
                        .withThreads(8)
                        .fit(TieMatrix.presence(cause), ImmutableMap.of("n", TieMatrix.presence(noise))))
                .isEqualTo(REGRESSION.fit(TieMatrix.presence(cause), ImmutableMap.of("n", TieMatrix.presence(noise))));
    }

    private static NetworkView tied(NetworkView nobody, SplittableRandom random) {
        return nobody.withTies(
                random.ints(40, 0, 14).toArray(), random.ints(40, 0, 14).toArray());
    }

    private static double p(RegressionFit fit, String name) {
        return fit.coefficients().entrySet().stream()
                .filter(e -> e.getKey().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue()
                .test()
                .orElseThrow()
                .pTwoSided();
    }

    @Test
    void what_others_determine_has_no_coefficient() {
        NetworkView one = undirected("a-b b-c c-d");
        NetworkView all = undirected("a-b a-c a-d b-c b-d c-d");
        RegressionFit fit = REGRESSION
                .fit(
                        TieMatrix.presence(one),
                        ImmutableMap.of(
                                "first", TieMatrix.presence(undirected("a-b b-c a-d")),
                                "again", TieMatrix.weights(undirected("a-b:2 b-c:2 a-d:2")),
                                "everywhere", TieMatrix.presence(all)))
                .orElseThrow();
        assertThat(fit.coefficients().keySet()).containsExactly("first");
    }

    @Test
    void a_perfect_fit_has_no_t() {
        TieMatrix line = TieMatrix.presence(undirected("a-b b-c c-d"));
        RegressionFit.Coefficient same = REGRESSION
                .fit(line, ImmutableMap.of("same", line))
                .orElseThrow()
                .coefficients()
                .values()
                .asList()
                .get(0);
        assertThat(same.value()).isCloseTo(1, within(1e-12));
        assertThat(same.t()).isEmpty();
        assertThat(same.test()).isEmpty();
    }

    @Test
    void small_networks_are_not_fitted_and_do_not_throw() {
        for (String ties : new String[] {"", "a", "a-b", "a b c", "a-b a-c b-c", "a-b c-d"}) {
            TieMatrix matrix = TieMatrix.presence(undirected(ties));
            REGRESSION
                    .fit(matrix, ImmutableMap.of("same", matrix))
                    .ifPresent(fit -> assertThat(fit.pairs()).isGreaterThan(2));
        }
        assertThat(REGRESSION.fit(TieMatrix.presence(undirected("a-b")), ImmutableMap.of()))
                .isEmpty();
    }

    @Test
    void differences_need_every_value() {
        NetworkView view = undirected("a-b b-c");
        NumberAttribute age = new NumberAttribute(
                AttributeId.of("age"),
                com.google.common.collect.ImmutableSortedMap.of(Graphs.id("a"), 30.0, Graphs.id("b"), 50.0));
        assertThatThrownBy(() -> TieMatrix.difference(view, age))
                .hasMessage("The stakeholder (c) of attribute (age) must have a value to be compared."
                        + "\nMaybe leave those without out of the network first.");
        assertThat(TieMatrix.difference(undirected("a-b"), age).value(0, 1)).isEqualTo(20);
    }
}
