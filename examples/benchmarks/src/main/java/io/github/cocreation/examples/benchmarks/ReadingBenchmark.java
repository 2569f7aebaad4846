/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read a network from files; writing them is not in it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ReadingBenchmark {
    /** The graph. */
    @Param({"BA_10K"})
    BenchmarkGraph graph = BenchmarkGraph.BA_10K;

    private Path folder = Path.of(".");

    /**
     * Writes the files.
     *
     * @throws IOException if they cannot be written
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("graphs");
        GraphFiles.write(graph, folder);
    }

    /**
     * Deletes the files.
     *
     * @throws IOException if they cannot be deleted
     */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(ReadingBenchmark::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the network of the two tables, without weights} */
    @Benchmark
    public StakeholderNetwork csv() {
        return NetworkReader.withDefaults().read(folder);
    }

    /** {@return the network of the same ties in GraphML, with weights} */
    @Benchmark
    public StakeholderNetwork graphml() {
        return NetworkReader.withDefaults().read(folder.resolve(GraphFiles.GRAPHML));
    }
}
