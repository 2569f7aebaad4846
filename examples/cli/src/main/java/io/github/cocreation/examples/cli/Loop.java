/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.advice.Reason;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Markdown;
import io.github.cocreation.metrics.report.ProcessReport;
import io.github.cocreation.metrics.report.Recommended;
import io.github.cocreation.metrics.report.Report;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Once round the loop: a process is diagnosed, and its needs are answered by methods.
 *
 * @param diagnosis what was found
 * @param advice which methods answer the needs
 * @param report both, to be read
 */
record Loop(Diagnosis diagnosis, Advice advice, Report report) {
    static final int RECOMMENDED = 5;

    private static final Codec<Loop> CODEC = Codecs.object("loop", Parts::new, Parts::loop)
            .required("diagnosis", Diagnosis.codec(), Loop::diagnosis, (parts, value) -> parts.diagnosis = value)
            .required("advice", Advice.codec(), Loop::advice, (parts, value) -> parts.advice = value)
            .required("report", Report.codec(), Loop::report, (parts, value) -> parts.report = value)
            .codec();

    static Loop over(CoCreationProcess process, int top) {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Diagnosis diagnosis = Diagnosis.of(process);
        Advice advice = MethodAdvisor.withDefaults(catalogue).recommend(diagnosis.needs(), context(process));
        ImmutableList<Recommended> recommended = advice.top(top).stream()
                .map(r -> Recommended.builder()
                        .title(catalogue.method(r.method()).name().english() + " (" + r.method() + ")")
                        .addAllReasons(sentences(r.reasons()))
                        .addAllCautions(sentences(r.cautions()))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return new Loop(diagnosis, advice, ProcessReport.withDefaults().of(process, diagnosis, recommended));
    }

    /** What the process itself says about the situation a method is wanted for. */
    private static AdviceContext context(CoCreationProcess process) {
        AdviceContext.Builder context = AdviceContext.builder();
        context.addAllContexts(process.contexts()).addAllUsed(used(process));
        int people = process.stakeholders().values().stream()
                .mapToInt(s -> s.heads())
                .sum();
        if (people > 0) {
            context.people(people);
        }
        process.declaredPosition()
                .filter(position ->
                        position.typology().equals(Typologies.ulrich().id()))
                .flatMap(position -> Typologies.ulrich().classify(position).cell())
                .ifPresent(type -> context.type(type.id()));
        return context.build();
    }

    private static ImmutableSet<MethodId> used(CoCreationProcess process) {
        return process.journal().entries(SessionHeld.class).stream()
                .flatMap(session -> session.method().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<String> sentences(ImmutableList<Reason> reasons) {
        return reasons.stream().map(Reason::toString).collect(ImmutableList.toImmutableList());
    }

    /** Collects the parts while they are read. */
    private static final class Parts {
        private @Nullable Diagnosis diagnosis;
        private @Nullable Advice advice;
        private @Nullable Report report;

        private Loop loop() {
            return new Loop(
                    Objects.requireNonNull(diagnosis), Objects.requireNonNull(advice), Objects.requireNonNull(report));
        }
    }

    String markdown() {
        return Markdown.render(report);
    }

    String json() {
        return JsonFormat.withDefaults().write(CODEC, this);
    }
}
