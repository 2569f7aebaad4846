/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.network.centrality.Closeness;
import io.github.cocreation.metrics.network.centrality.Harmonic;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What does not depend on threads: nothing but how long it takes. */
class ThreadsTest {
    private static final int NODES = 600;
    private static final int TIES = 1500;

    private static NetworkView drawn(Direction direction) {
        SplittableRandom chance = new SplittableRandom(7);
        int[] from = chance.ints(TIES, 0, NODES).toArray();
        int[] to = chance.ints(TIES, 0, NODES).toArray();
        double[] weights = chance.doubles(TIES, 0.5, 2).toArray();
        return Graphs.numbered(direction, NODES).withTies(from, to, weights, WeightMeaning.STRENGTH);
    }

    private static <T> List<T> withOneTwoAndEightThreads(Function<Work, T> measure) {
        List<T> found = new ArrayList<>();
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            found.add(measure.apply(Work.withDefaults().withPool(pool)));
            pool.shutdown();
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void betweenness_is_the_same_to_the_bit(Direction direction) {
        NetworkView view = drawn(direction);
        for (TieLength length : new TieLength[] {TieLength.STEP, TieLength.INVERSE_WEIGHT}) {
            Betweenness measure = Betweenness.withDefaults().withLength(length);
            assertThat(withOneTwoAndEightThreads(work -> measure.of(view, work)))
                    .containsOnly(measure.of(view));
        }
    }

    @ParameterizedTest
    @EnumSource
    void distances_are_the_same_to_the_bit(Direction direction) {
        NetworkView view = drawn(direction);
        for (TieLength length : new TieLength[] {TieLength.STEP, TieLength.INVERSE_WEIGHT}) {
            ShortestPaths measure = ShortestPaths.withDefaults().withLength(length);
            List<Distances> found = withOneTwoAndEightThreads(work -> measure.of(view, work));
            Distances here = measure.of(view);
            assertThat(found).allSatisfy(distances -> {
                assertThat(Harmonic.of(distances)).isEqualTo(Harmonic.of(here));
                assertThat(Closeness.withDefaults().of(distances))
                        .isEqualTo(Closeness.withDefaults().of(here));
                assertThat(distances.eccentricity()).isEqualTo(here.eccentricity());
                assertThat(distances.meanLength()).isEqualTo(here.meanLength());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void fragmentation_without_each_is_the_same_to_the_bit(Direction direction) {
        NetworkView view = drawn(direction);
        assertThat(withOneTwoAndEightThreads(work -> Fragmentation.byDistanceWithout(view, work)))
                .containsOnly(Fragmentation.byDistanceWithout(view));
    }

    @ParameterizedTest
    @EnumSource
    void who_listens_hears_of_the_end_and_who_stops_is_heard(Direction direction) {
        NetworkView view = drawn(direction);
        List<Long> heard = new ArrayList<>();
        Betweenness.withDefaults().of(view, Work.withDefaults().withProgress((done, total) -> heard.add(total - done)));
        assertThat(heard).isSortedAccordingTo((a, b) -> Long.compare(b, a)).endsWith(0L);
        Work stopped = Work.withDefaults().withCancellation(() -> true);
        assertThatThrownBy(() -> Betweenness.withDefaults().of(view, stopped))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> ShortestPaths.withDefaults().of(view, stopped))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Fragmentation.byDistanceWithout(view, stopped))
                .isInstanceOf(CancellationException.class);
    }
}
