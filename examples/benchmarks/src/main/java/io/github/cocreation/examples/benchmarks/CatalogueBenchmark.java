/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to load the catalogue: as a program starts, and again, when the built-in methods are there and the path is searched. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogueBenchmark {
    /** {@return the catalogue with what is found on the path, in a JVM that has done nothing before} */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public MethodCatalogue cold() {
        return MethodCatalogue.discover();
    }

    /** {@return the same, after it was done before} */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 1)
    @Measurement(iterations = 5, time = 1)
    public MethodCatalogue again() {
        return MethodCatalogue.discover();
    }
}
