/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.ProcessReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Sixteen threads at once share values that compute on first use; each must see what one thread alone would. */
class SharedValuesTest {
    private static final int THREADS = 16;

    private static CoCreationProcess process() throws IOException {
        Path file = Path.of("..", "cases", "public-change", "process.json");
        return CoCreationProcess.read(Files.readString(file), file.toString());
    }

    /** What many threads get from one value, all beginning at the same time; each time from a fresh one. */
    private static <S, T> void alike(Supplier<S> fresh, Function<S, T> use) throws Exception {
        T alone = use.apply(fresh.get());
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 5; round++) {
                S shared = fresh.get();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Callable<T>> calls = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    calls.add(() -> {
                        start.await();
                        return use.apply(shared);
                    });
                }
                Set<T> seen = new HashSet<>();
                for (Future<T> one : pool.invokeAll(calls)) {
                    seen.add(one.get());
                }
                assertThat(seen).containsExactly(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_network_analysis() throws Exception {
        CoCreationProcess process = process();
        alike(
                () -> NetworkAnalysis.of(process.network()),
                analysis -> analysis.figures(FigureSelection.all()).csv());
    }

    @Test
    void measures_and_a_process() throws Exception {
        alike(
                () -> {
                    try {
                        return process();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                process -> MeasureCatalogue.builtIn().measure(process));
    }

    @Test
    void a_catalogue_an_adviser_and_a_diagnosis() throws Exception {
        Diagnosis diagnosis = Diagnosis.of(process());
        AdviceContext context = AdviceContext.of(process());
        alike(
                () -> MethodAdvisor.withDefaults(MethodCatalogue.discover()),
                adviser -> adviser.recommend(diagnosis.needs(), context).top(10));
    }

    @Test
    void reports() throws Exception {
        CoCreationProcess process = process();
        Diagnosis diagnosis = Diagnosis.of(process);
        alike(ProcessReport::withDefaults, report -> Html.render(report.of(process, diagnosis, List.of())));
    }
}
