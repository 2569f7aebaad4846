/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.brokerage.Constraint;
import io.github.cocreation.metrics.network.brokerage.EffectiveSize;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.network.centrality.BetweennessScores;
import io.github.cocreation.metrics.network.centrality.Coreness;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.PageRank;
import io.github.cocreation.metrics.network.cohesion.Clustering;
import io.github.cocreation.metrics.network.cohesion.Components;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
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

/** What measures of a network cost, and building one; loading from files is not in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NetworkBenchmark {
    /** The graph. */
    @Param({"BA_1K", "BA_10K", "ER_10K"})
    BenchmarkGraph graph = BenchmarkGraph.BA_1K;

    private StakeholderNetwork network = StakeholderNetwork.builder().build();
    private NetworkView view = BenchmarkGraph.emptyView();

    /** Makes the network. */
    @Setup
    public void make() {
        network = graph.network();
        view = NetworkView.of(network, BenchmarkGraph.LAYER);
    }

    /** {@return the network, built tie by tie} */
    @Benchmark
    public StakeholderNetwork build() {
        return graph.network();
    }

    /** {@return the view of a layer} */
    @Benchmark
    public NetworkView view() {
        return NetworkView.of(network, BenchmarkGraph.LAYER);
    }

    /** {@return betweenness of nodes and ties} */
    @Benchmark
    public BetweennessScores betweenness() {
        return Betweenness.withDefaults().of(view);
    }

    /** {@return what closeness, harmonic closeness, eccentricity and reach are read from} */
    @Benchmark
    public Distances distances() {
        return ShortestPaths.withDefaults().of(view);
    }

    /** {@return k-cores} */
    @Benchmark
    public NodeScores coreness() {
        return Coreness.of(view, Degree.ALL);
    }

    /** {@return weak components} */
    @Benchmark
    public Components components() {
        return Components.weak(view);
    }

    /** {@return PageRank} */
    @Benchmark
    public NodeScores pageRank() {
        return PageRank.withDefaults().of(view);
    }

    /** {@return clustering} */
    @Benchmark
    public Clustering clustering() {
        return Clustering.of(view);
    }

    /** {@return Burt's constraint} */
    @Benchmark
    public NodeScores constraint() {
        return Constraint.withDefaults().of(view);
    }

    /** {@return effective size} */
    @Benchmark
    public NodeScores effectiveSize() {
        return EffectiveSize.withDefaults().of(view);
    }
}
