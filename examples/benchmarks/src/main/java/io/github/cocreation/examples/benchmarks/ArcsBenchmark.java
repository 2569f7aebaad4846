/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.cohesion.DirectedTransitivity;
import io.github.cocreation.metrics.network.cohesion.TriadCensus;
import io.github.cocreation.metrics.network.cohesion.TriadType;
import java.util.Arrays;
import java.util.OptionalDouble;
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

/** What measures of three and the arcs between them cost, in directed networks with four groups. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ArcsBenchmark {
    private static final int GROUPS = 4;

    /** The graph. */
    @Param({"BAD_10K", "ERD_10K"})
    BenchmarkGraph graph = BenchmarkGraph.BAD_10K;

    private NetworkView view = BenchmarkGraph.emptyView();
    private Partition groups = Partition.numbered(new int[0]);

    /** Makes the network, and puts everybody into a group. */
    @Setup
    public void make() {
        view = NetworkView.of(graph.network(), BenchmarkGraph.LAYER);
        int[] groupOf = new int[view.nodeCount()];
        Arrays.setAll(groupOf, node -> node % GROUPS);
        groups = Partition.numbered(groupOf);
    }

    /** {@return how often three are tied in each way} */
    @Benchmark
    public ImmutableMap<TriadType, Long> triadCensus() {
        return TriadCensus.of(view);
    }

    /** {@return how many paths over two arcs are closed} */
    @Benchmark
    public OptionalDouble directedTransitivity() {
        return DirectedTransitivity.of(view);
    }

    /** {@return who brokers in which role, beside what chance would bring} */
    @Benchmark
    public Brokerage gouldFernandez() {
        return GouldFernandez.withDefaults().of(view, groups);
    }

    /** {@return the numbers of brokered paths alone} */
    @Benchmark
    public ImmutableMap<BrokerageRole, Long> brokeredPaths() {
        return GouldFernandez.withDefaults().totals(view, groups);
    }
}
