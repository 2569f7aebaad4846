/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where a network is dense, has one huge hub, or is large, measures look so often whether to stop that nobody waits: each is stopped
 * when it has looked a few times, long before it is through.
 */
class StoppedInTimeTest {
    private static final int LOOKS = 4;
    private static final AttributeId SIDE = AttributeId.of("side");
    private static final ImmutableMap<String, Function<NetworkAnalysis, Object>> MEASURES =
            ImmutableMap.<String, Function<NetworkAnalysis, Object>>builder()
                    .putAll(WatchedMeasuresTest.PARALLEL)
                    .putAll(WatchedMeasuresTest.SERIAL)
                    .buildOrThrow();

    private static final NetworkAnalysis DENSE = analysis(complete());
    private static final NetworkAnalysis HUB = analysis(star());
    private static final NetworkAnalysis LARGE = analysis(drawn());

    /** 1,000 of whom everybody is tied to everybody. */
    private static NetworkView complete() {
        int n = 1000;
        int[] starts = new int[n * (n - 1)];
        int[] ends = new int[starts.length];
        Arrays.setAll(starts, arc -> arc / (n - 1));
        Arrays.setAll(ends, arc -> (arc / (n - 1) + 1 + arc % (n - 1)) % n);
        return weighted(Graphs.numbered(Direction.DIRECTED, n), starts, ends);
    }

    /** 40,000 who are tied to one, and it to them. */
    private static NetworkView star() {
        int leaves = 40_000;
        int[] starts = new int[2 * leaves];
        int[] ends = new int[starts.length];
        Arrays.setAll(starts, arc -> arc % 2 == 0 ? arc / 2 : leaves);
        Arrays.setAll(ends, arc -> arc % 2 == 0 ? leaves : arc / 2);
        return weighted(Graphs.numbered(Direction.DIRECTED, leaves + 1), starts, ends);
    }

    /** 100,000 ties drawn among 30,000. */
    private static NetworkView drawn() {
        SplittableRandom chance = new SplittableRandom(3);
        int[] starts = chance.ints(100_000, 0, 30_000).toArray();
        int[] ends = chance.ints(100_000, 0, 30_000).toArray();
        return weighted(Graphs.numbered(Direction.DIRECTED, 30_000), starts, ends);
    }

    private static NetworkView weighted(NetworkView nodes, int[] starts, int[] ends) {
        double[] weights =
                new SplittableRandom(4).doubles(starts.length, 0.5, 2).toArray();
        return nodes.withTies(starts, ends, weights, WeightMeaning.STRENGTH);
    }

    private static NetworkAnalysis analysis(NetworkView view) {
        ImmutableSortedMap.Builder<StakeholderId, String> sides = ImmutableSortedMap.naturalOrder();
        view.stakeholders().forEach(id -> sides.put(id, view.node(id) % 3 == 0 ? "left" : "right"));
        Attribute side = new TextAttribute(SIDE, sides.build());
        return NetworkAnalysis.of(view, ImmutableSortedMap.of(SIDE, side));
    }

    private static void assertStopped(NetworkAnalysis analysis, String measure) {
        AtomicInteger asked = new AtomicInteger();
        ForkJoinPool pool = new ForkJoinPool(1);
        NetworkAnalysis stopped = analysis.withWork(
                Work.withDefaults().withPool(pool).withCancellation(() -> asked.incrementAndGet() > LOOKS));
        Function<NetworkAnalysis, Object> asking = MEASURES.getOrDefault(measure, none -> measure);
        assertThatThrownBy(() -> asking.apply(stopped)).isInstanceOf(CancellationException.class);
        pool.shutdown();
        assertThat(asked.get()).isLessThanOrEqualTo(LOOKS + 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betweenness",
                "weighted betweenness",
                "weighted distances",
                "fragmentation without each",
                "communities",
                "random networks",
                "interval",
                "labels",
                "katz",
                "clustering",
                "triads",
                "directed transitivity",
                "brokered paths",
                "brokerage",
                "constraint",
                "hierarchy",
                "effective size",
                "efficiency",
                "weighted constraint",
                "removal",
                "key players",
                "blocks",
                "profiles",
                "roles",
                "signed triads"
            })
    void a_dense_network(String measure) {
        assertStopped(DENSE, measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betweenness",
                "weighted betweenness",
                "distances",
                "fragmentation without each",
                "communities",
                "random networks",
                "interval",
                "labels",
                "eigenvector",
                "katz",
                "clustering",
                "triads",
                "directed transitivity",
                "brokered paths",
                "brokerage",
                "constraint",
                "hierarchy",
                "effective size",
                "efficiency",
                "weighted constraint",
                "removal",
                "key players",
                "core",
                "signed triads"
            })
    void a_hub(String measure) {
        assertStopped(HUB, measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "betweenness",
                "weighted betweenness",
                "distances",
                "weighted distances",
                "fragmentation without each",
                "communities",
                "weighted communities",
                "random networks",
                "interval",
                "labels",
                "page rank",
                "eigenvector",
                "katz",
                "clustering",
                "triads",
                "directed transitivity",
                "brokered paths",
                "constraint",
                "hierarchy",
                "effective size",
                "efficiency",
                "removal",
                "key players",
                "core",
                "signed triads",
                "camps"
            })
    void a_large_one(String measure) {
        assertStopped(LARGE, measure);
    }
}
