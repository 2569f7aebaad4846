/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.reading;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.examples.host.store.Stored;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.DiagnosisRules;
import io.github.cocreation.metrics.governance.GateScore;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.ProcessReport;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * Measures, diagnoses and advises on processes, for one audience. What was seen in a state of a process is remembered, as it is the
 * same each time. Thread-safe.
 */
public final class Readings {
    private static final int REMEMBERED = 64;

    private final MethodCatalogue methods;
    private final MeasureCatalogue measures;
    private final DiagnosisRules rules;
    private final Audience audience;
    private final Cache<Key, Reading> known =
            CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();

    private record Key(String process, String tag, String language, int top) {}

    /**
     * Reads for an audience.
     *
     * @param methods the methods that may be recommended
     * @param measures the measures to be taken
     * @param audience who will read it
     */
    public Readings(MethodCatalogue methods, MeasureCatalogue measures, Audience audience) {
        this.methods = methods;
        this.measures = measures;
        this.audience = audience;
        this.rules = DiagnosisRules.builtIn()
                .withDiagnosticMethods(methods.methods().values().stream()
                        .filter(method -> method.focus() == Focus.DIAGNOSTIC)
                        .map(MethodDefinition::id)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    /**
     * {@return what is seen in a process}
     *
     * @param stored the process
     * @param locale the readers' language
     * @param top how many methods to recommend
     */
    public Reading of(Stored stored, Locale locale, int top) {
        Key key = new Key(stored.process().id().value(), stored.tag(), locale.getLanguage(), top);
        try {
            return known.get(key, () -> read(stored.process(), locale, top));
        } catch (ExecutionException e) {
            throw new IllegalStateException("The process (" + key.process() + ") could not be read.", e);
        }
    }

    private Reading read(CoCreationProcess process, Locale locale, int top) {
        Wording wording = Wording.in(locale);
        Diagnosis diagnosis = rules.diagnose(process);
        // reasons repeat what needs rest on, so the adviser is told no more than the readers may know
        Diagnosis shown =
                Discretion.of(audience).in(wording).shown(Retelling.in(wording).of(diagnosis));
        AdviceContext context = AdviceContext.of(process, locale)
                .withGate(Gate.publicProfile(), GateScore.withDefaults().result(process), locale);
        Advice advice = MethodAdvisor.withDefaults(methods).withLocale(locale).recommend(shown.needs(), context);
        return new Reading(
                shown,
                advice.toBuilder().recommendations(advice.top(top)).build(),
                ProcessReport.withDefaults()
                        .withAudience(audience)
                        .withLocale(locale)
                        .of(process, diagnosis, new NextSteps(methods, wording).of(advice.top(top))));
    }

    /**
     * {@return what every measure finds in a process, as far as its readers may read it}
     *
     * @param process the process
     * @param locale the readers' language
     */
    public ImmutableList<Measurement> measures(CoCreationProcess process, Locale locale) {
        Wording wording = Wording.in(locale);
        Retelling retelling = Retelling.in(wording);
        Discretion discretion = Discretion.of(audience).in(wording);
        return measures.measure(process).stream()
                .map(retelling::of)
                .map(discretion::shown)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what measures came to before and after an occasion, as far as it changed their values}
     *
     * @param process the process, with what happened on the occasion in its journal
     * @param occasion with what the ids of its entries begin
     * @param locale the readers' language
     */
    public ImmutableList<Change> changes(CoCreationProcess process, String occasion, Locale locale) {
        CoCreationProcess without = process.withJournal(Journal.of(process.journal().entries().stream()
                .filter(entry -> !entry.id().value().startsWith(occasion + " "))
                .toList()));
        ImmutableList<Measurement> before = measures(without, locale);
        ImmutableList<Measurement> after = measures(process, locale);
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        for (int i = 0; i < before.size(); i++) {
            if (!after.get(i).value().equals(before.get(i).value())) {
                changes.add(new Change(before.get(i), after.get(i)));
            }
        }
        return changes.build();
    }

    /**
     * A measure that an occasion changed.
     *
     * @param before what it came to without the occasion
     * @param after what it comes to with it
     */
    public record Change(Measurement before, Measurement after) {}
}
