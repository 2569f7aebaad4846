/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.check.Violations;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.Objective;
import io.github.cocreation.methods.selection.PanelLottery;
import io.github.cocreation.methods.selection.SelectionTask;
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

/**
 * What it costs to make the fairest lottery of a pool of volunteers with its certificate, and to check the certificate: one
 * shot on one core, without warming up, as somebody who makes one lottery would meet it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class PanelBenchmark {
    /** Which pool. */
    @Param
    BenchmarkPool pool = BenchmarkPool.SMALL;

    /** What the lottery is to be like. */
    @Param({"LEXIMIN", "NASH"})
    Objective objective = Objective.LEXIMIN;

    private SelectionTask task = pool.task();

    /** Makes the pool. */
    @Setup
    public void make() {
        task = pool.task();
    }

    /** {@return the lottery} */
    @Benchmark
    public Certificate select() {
        return PanelLottery.withDefaults().withObjective(objective).select(task);
    }

    /** {@return what is wrong with the lottery: nothing, or it fails} */
    @Benchmark
    public Violations selectAndVerify() {
        Certificate certificate = select();
        Violations wrong = certificate.verify();
        if (!wrong.isEmpty() || certificate.ending() != Certificate.Ending.PROVED) {
            throw new IllegalStateException("The lottery of (" + pool + ") is not proved");
        }
        return wrong;
    }
}
