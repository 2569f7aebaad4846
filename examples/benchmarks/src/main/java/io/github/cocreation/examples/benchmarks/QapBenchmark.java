/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.inference.NetworkCorrelation;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
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

/** What it costs to correlate two random networks on the same members, a tenth of all arcs being there, and draw a thousand orders. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QapBenchmark {
    private static final int ORDERS = 1000;
    private static final int SHARE = 10;

    /** How many members. */
    @Param({"50", "200", "500"})
    int members = 50;

    private NetworkView one = BenchmarkGraph.emptyView();
    private NetworkView other = BenchmarkGraph.emptyView();

    /** Draws both networks. */
    @Setup
    public void make() {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(BenchmarkGraph.LAYER)
                        .direction(Direction.DIRECTED)
                        .build());
        for (int member = 0; member < members; member++) {
            network.addStakeholder(StakeholderId.of(BenchmarkGraph.name(member)));
        }
        NetworkView nobodyTied = NetworkView.of(network.build(), BenchmarkGraph.LAYER);
        one = drawn(nobodyTied, 1);
        other = drawn(nobodyTied, 2);
    }

    private NetworkView drawn(NetworkView nobodyTied, long seed) {
        RandomTies ties = RandomTies.random(members, members * (members - 1) / SHARE, seed);
        return nobodyTied.withTies(ties.starts().toArray(), ties.ends().toArray());
    }

    /** {@return the correlation, beside those of a thousand orders} */
    @Benchmark
    public NetworkCorrelation thousandOrders() {
        return QapCorrelation.withDefaults().withReplications(ORDERS).test(one, other);
    }
}
