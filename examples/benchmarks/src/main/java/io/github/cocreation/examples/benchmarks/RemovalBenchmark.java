/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.keyplayer.Removal;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to say what a network would be without each of its members, and without one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RemovalBenchmark {
    /** The graph. */
    @Param({"BA_1K", "ER_1K"})
    BenchmarkGraph graph = BenchmarkGraph.BA_1K;

    private NetworkView view = BenchmarkGraph.emptyView();
    private Set<StakeholderId> one = Set.of();

    /** Makes the network. */
    @Setup
    public void make() {
        view = NetworkView.of(graph.network(), BenchmarkGraph.LAYER);
        one = Set.of(view.stakeholder(0));
    }

    /** {@return fragmentation without each, by who still has a path to whom} */
    @Benchmark
    public NodeScores fragmentationWithoutEach() {
        return Fragmentation.without(view);
    }

    /** {@return fragmentation without each, by distances} */
    @Benchmark
    public NodeScores fragmentationByDistanceWithoutEach() {
        return Fragmentation.byDistanceWithout(view);
    }

    /** {@return what changes when one leaves} */
    @Benchmark
    public Removal removalOfOne() {
        return Removal.of(view, one);
    }
}
