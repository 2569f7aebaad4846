/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.drift.TypeDrift;
import io.github.cocreation.metrics.learning.DialogicStance;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.participation.ParticipationEvenness;
import io.github.cocreation.metrics.participation.ParticipationInequality;
import io.github.cocreation.metrics.participation.VoiceParity;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to take every measure, without redrawing sessions, of a process of 2 000 stakeholders whose journal nobody has
 * asked anything yet: one shot on one core, with a heap of 1 GiB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:ActiveProcessorCount=1"})
@Warmup(iterations = 1)
@org.openjdk.jmh.annotations.Measurement(iterations = 3)
public class MeasuresBenchmark {
    private static final MeasureCatalogue MEASURES = MeasureCatalogue.builtIn()
            .replacing(ParticipationInequality.withDefaults().withoutInterval())
            .replacing(ParticipationEvenness.withDefaults().withoutInterval())
            .replacing(VoiceParity.withDefaults().withoutInterval())
            .replacing(TypeDrift.withDefaults().withoutInterval())
            .replacing(DialogicStance.withDefaults().withoutInterval());

    /** How many entries. */
    @Param({"10000", "1000000"})
    int entries = 0;

    private CoCreationProcess made = RandomProcess.of(0);
    private CoCreationProcess process = made;

    /** Makes the process. */
    @Setup
    public void make() {
        made = RandomProcess.of(entries);
    }

    /** Makes its journal anew, so that it has not been walked yet. */
    @Setup(Level.Invocation)
    public void forget() {
        process = made.withJournal(Journal.of(made.journal().entries()));
    }

    /** {@return what all measures find} */
    @Benchmark
    public ImmutableList<Measurement> all() {
        return MEASURES.measure(process);
    }
}
