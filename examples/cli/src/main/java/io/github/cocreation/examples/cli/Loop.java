/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.DiagnosisRules;
import io.github.cocreation.metrics.governance.GateScore;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Bullets;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.Markdown;
import io.github.cocreation.metrics.report.ProcessReport;
import io.github.cocreation.metrics.report.Report;
import io.github.cocreation.metrics.report.Section;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Once round the loop: a process is diagnosed, and its needs are answered by methods.
 *
 * @param diagnosis what was found, as far as the audience may read it
 * @param advice the first of the methods that answer the needs
 * @param report both, to be read by the audience
 */
record Loop(Diagnosis diagnosis, Advice advice, Report report) {
    static final int RECOMMENDED = 5;
    static final String DOUBTS = "Co-creation may not be the answer here";

    /** The sections that say in short what was found, and what the process is. */
    private static final int ABOUT = 2;

    private static final Codec<Loop> CODEC = Codecs.object("loop", Parts::new, Parts::loop)
            .required("diagnosis", Diagnosis.codec(), Loop::diagnosis, (parts, value) -> parts.diagnosis = value)
            .required("advice", Advice.codec(), Loop::advice, (parts, value) -> parts.advice = value)
            .required("report", Report.codec(), Loop::report, (parts, value) -> parts.report = value)
            .codec();

    static Loop over(CoCreationProcess process, int top, Audience audience) {
        return over(process, top, audience, Locale.ENGLISH);
    }

    static Loop over(CoCreationProcess process, int top, Audience audience, Locale locale) {
        return over(process, top, audience, Wording.in(locale));
    }

    /** The report in the reader's words; the diagnosis says what it says in English. */
    static Loop over(CoCreationProcess process, int top, Audience audience, Wording wording) {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Diagnosis diagnosis = rules(catalogue).diagnose(process);
        Advice advice = MethodAdvisor.withDefaults(catalogue)
                .withLocale(wording.locale())
                .recommend(Retelling.in(wording).of(diagnosis).needs(), context(process, wording.locale()));
        NextSteps next = new NextSteps(catalogue, wording);
        return new Loop(
                Discretion.of(audience).shown(diagnosis),
                first(top, advice),
                doubted(
                        ProcessReport.withDefaults()
                                .withAudience(audience)
                                .withWording(wording)
                                .of(process, diagnosis, next.of(advice.top(top))),
                        advice,
                        next));
    }

    /** The built-in rules, told which methods of the catalogue find something out and so need talk beside them. */
    static DiagnosisRules rules(MethodCatalogue catalogue) {
        return DiagnosisRules.builtIn()
                .withDiagnosticMethods(catalogue.methods().values().stream()
                        .filter(method -> method.focus() == Focus.DIAGNOSTIC)
                        .map(MethodDefinition::id)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /** What is known of the process, with what the gate says of it. */
    static AdviceContext context(CoCreationProcess process, Locale locale) {
        return AdviceContext.of(process, locale)
                .withGate(Gate.publicProfile(), GateScore.withDefaults().result(process), locale);
    }

    /** The report, with why co-creation may not be the answer right behind what it is about. */
    private static Report doubted(Report report, Advice advice, NextSteps next) {
        if (advice.doubts().isEmpty()) {
            return report;
        }
        Section doubts = new Section(
                next.wording().text("report.doubts"),
                ImmutableList.of(new Bullets(advice.doubts().stream()
                        .map(doubt -> next.wording()
                                .text(
                                        "report.doubt",
                                        "reason",
                                        next.sentence(doubt.reason()),
                                        "instead",
                                        doubt.instead()))
                        .collect(ImmutableList.toImmutableList()))));
        return report.toBuilder()
                .sections(ImmutableList.<Section>builder()
                        .addAll(report.sections().subList(0, ABOUT))
                        .add(doubts)
                        .addAll(report.sections()
                                .subList(ABOUT, report.sections().size()))
                        .build())
                .build();
    }

    /** The advice with no more than the first recommendations. */
    static Advice first(int top, Advice advice) {
        return advice.toBuilder().recommendations(advice.top(top)).build();
    }

    Loop withSection(Section section) {
        return new Loop(
                diagnosis, advice, report.toBuilder().addSection(section).build());
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

    String html() {
        return Html.render(report);
    }

    String json() {
        return JsonFormat.withDefaults().write(CODEC, this);
    }
}
