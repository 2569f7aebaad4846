/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampledCentralityTest {
    private static final Path DATASETS = Path.of("../../shared/reference/networks/datasets");
    private static final SampledBetweenness BETWEENNESS = SampledBetweenness.withDefaults();
    private static final SampledHarmonic HARMONIC = SampledHarmonic.withDefaults();

    private static final Sampling SAMPLING = Sampling.withDefaults();

    private static SampledBetweenness betweenness(Sampling sampling) {
        return SampledBetweenness.with(sampling);
    }

    private static SampledHarmonic harmonic(Sampling sampling) {
        return SampledHarmonic.with(sampling);
    }

    private static NetworkView drawn(Direction direction, int nodes, int ties) {
        SplittableRandom chance = new SplittableRandom(5);
        return Graphs.numbered(direction, nodes)
                .withTies(
                        chance.ints(ties, 0, nodes).toArray(),
                        chance.ints(ties, 0, nodes).toArray());
    }

    /** The largest distance between an estimate and what is true. */
    private static double error(NodeScores estimate, NodeScores exact, double scale) {
        double largest = 0;
        for (int v = 0; v < exact.stakeholders().size(); v++) {
            largest = Math.max(
                    largest, Math.abs(estimate.at(v).orElseThrow() - exact.at(v).orElseThrow() / scale));
        }
        return largest;
    }

    private static double betweennessError(NetworkView view, SampledBetweenness measure) {
        double n = view.nodeCount();
        double pairs = view.direction() == Direction.DIRECTED ? n * (n - 1) : n * (n - 1) / 2;
        NodeScores raw =
                Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(view);
        return error(measure.of(view).shares(), raw, pairs);
    }

    @Test
    void worked_example_of_a_star() {
        BetweennessEstimate estimate = BETWEENNESS.of(Graphs.undirected("h-a h-b h-c h-d"));
        assertThat(estimate.shares().of(Graphs.id("h"))).isCloseTo(0.6, within(0.02));
        assertThat(estimate.shares().of(Graphs.id("a"))).isZero();
        assertThat(estimate.samples()).isPositive();
    }

    @Test
    void worked_example_of_a_line() {
        HarmonicEstimate estimate = HARMONIC.of(Graphs.undirected("a-b b-c"));
        assertThat(estimate.means().of(Graphs.id("a"))).isCloseTo(0.75, within(1e-15));
        assertThat(estimate.means().of(Graphs.id("b"))).isCloseTo(1, within(1e-15));
        assertThat(estimate.samples()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void the_promise_is_kept_far_more_often_than_promised(Direction direction) {
        NetworkView view = drawn(direction, 300, 700);
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(betweennessError(
                            view, betweenness(SAMPLING.withEpsilon(0.05).withSeed(seed))))
                    .isLessThanOrEqualTo(0.05);
            HarmonicEstimate harmonic =
                    harmonic(SAMPLING.withEpsilon(0.15).withSeed(seed)).of(view);
            assertThat(harmonic.samples()).isLessThan(300);
            assertThat(error(harmonic.means(), Harmonic.of(view), 299)).isLessThanOrEqualTo(0.15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"karate", "les_miserables", "polblogs", "power_grid"})
    void the_promise_is_kept_on_networks_that_were_published(String name) {
        assumeThat(Files.exists(DATASETS)).isTrue();
        NetworkView view =
                NetworkView.of(NetworkReader.withDefaults().read(DATASETS.resolve(name)), NetworkReader.LAYER);
        assertThat(betweennessError(view, betweenness(SAMPLING.withEpsilon(0.05))))
                .isLessThanOrEqualTo(0.05);
        assertThat(error(
                        harmonic(SAMPLING.withEpsilon(0.1)).of(view).means(),
                        Harmonic.of(view),
                        view.nodeCount() - 1.0))
                .isLessThanOrEqualTo(0.1);
    }

    @Test
    void a_path_is_drawn_as_often_as_any_other() {
        // from a to e run three paths, one of them over b, two over c: 2/3 of what joins a and e stands on c
        NetworkView view = Graphs.undirected("a-b b-d c-x c-y a-c d-e x-e y-e");
        assertThat(betweennessError(view, BETWEENNESS)).isLessThan(0.02);
    }

    @ParameterizedTest
    @EnumSource
    void threads_change_nothing(Direction direction) {
        NetworkView view = drawn(direction, 200, 500);
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            Work work = Work.withDefaults().withPool(pool);
            assertThat(betweenness(SAMPLING.withEpsilon(0.1)).of(view, work))
                    .isEqualTo(betweenness(SAMPLING.withEpsilon(0.1)).of(view));
            assertThat(harmonic(SAMPLING.withEpsilon(0.3)).of(view, work))
                    .isEqualTo(harmonic(SAMPLING.withEpsilon(0.3)).of(view));
            pool.shutdown();
        }
    }

    @Test
    void nobody_and_few_have_no_shares() {
        assertThat(BETWEENNESS.of(Graphs.undirected("a-b")).shares().of(Graphs.id("a")))
                .isZero();
        assertThat(HARMONIC.of(Graphs.undirected("a")).means().of(Graphs.id("a")))
                .isZero();
        assertThat(HARMONIC.of(Graphs.undirected("")).samples()).isZero();
    }

    @Test
    void errors_out_of_range_are_refused() {
        assertThatThrownBy(() -> SAMPLING.withEpsilon(0))
                .hasMessage("The epsilon (0.0) of an estimate must be in (0, 1).\nMaybe use 0.02.");
        assertThatThrownBy(() -> SAMPLING.withDelta(1))
                .hasMessage("The delta (1.0) of an estimate must be in (0, 1).\nMaybe use 0.1.");
    }
}
