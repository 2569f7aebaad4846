/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.governance.Readiness;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A set of rules by code, and the verb that applies them.
 *
 * <pre>{@code
 * DiagnosisRules.builtIn().without("camps").with(ourRule).diagnose(process);
 * }</pre>
 */
public final class DiagnosisRules {
    private final ImmutableSortedMap<String, DiagnosisRule> byCode;

    private final Frameworks frameworks;
    private final ImmutableSet<MethodId> diagnosticMethods;

    private DiagnosisRules(
            ImmutableSortedMap<String, DiagnosisRule> byCode,
            Frameworks frameworks,
            ImmutableSet<MethodId> diagnosticMethods) {
        this.byCode = byCode;
        this.frameworks = frameworks;
        this.diagnosticMethods = diagnosticMethods;
    }

    /** {@return the rules of this library} */
    public static DiagnosisRules builtIn() {
        return of(BuiltInRules.ALL);
    }

    /**
     * {@return these rules}
     *
     * @param rules the rules, no two of one code
     * @throws IllegalArgumentException if two have the same code
     */
    public static DiagnosisRules of(Collection<? extends DiagnosisRule> rules) {
        return of(rules, Frameworks.builtIn(), ImmutableSet.of());
    }

    private static DiagnosisRules of(
            Collection<? extends DiagnosisRule> rules,
            Frameworks frameworks,
            ImmutableSet<MethodId> diagnosticMethods) {
        TreeMap<String, DiagnosisRule> byCode = new TreeMap<>();
        for (DiagnosisRule rule : rules) {
            Require.that(
                    byCode.put(rule.code(), rule) == null,
                    "rule",
                    rule.code(),
                    "a diagnosis",
                    "must be there once",
                    "remove the other with (without) first, or choose another code");
        }
        return new DiagnosisRules(ImmutableSortedMap.copyOfSorted(byCode), frameworks, diagnosticMethods);
    }

    /** {@return the rules by code} */
    public ImmutableList<DiagnosisRule> all() {
        return byCode.values().asList();
    }

    /**
     * {@return these and one more}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if there is one of its code
     */
    public DiagnosisRules with(DiagnosisRule rule) {
        return of(
                ImmutableList.<DiagnosisRule>builder().addAll(all()).add(rule).build(), frameworks, diagnosticMethods);
    }

    /**
     * {@return these but one}
     *
     * @param code the code of the one
     * @throws IllegalArgumentException if there is none of this code
     */
    public DiagnosisRules without(String code) {
        Require.that(
                byCode.containsKey(code),
                "rule",
                code,
                "a diagnosis",
                "is unknown",
                DidYouMean.remedy(code, byCode.keySet()));
        return of(all().stream().filter(rule -> !rule.code().equals(code)).toList(), frameworks, diagnosticMethods);
    }

    /**
     * {@return the same rules, asking for the criteria of these frameworks}
     *
     * <p>Where they hold another version of the cornerstones, readiness is measured by that one too. A criterion that none of them
     * knows has no remedies.
     *
     * @param value the frameworks, such as {@code Frameworks.builtIn().replacing(ourCornerstones)}
     */
    public DiagnosisRules withFrameworks(Frameworks value) {
        return new DiagnosisRules(byCode, value, diagnosticMethods);
    }

    /**
     * {@return the same rules, knowing which methods find something out and so need talk beside them; without, a diagnosis says that
     * it did {@linkplain Diagnosis#notLookedAt not look} at that}
     *
     * @param value the ids of diagnostic methods
     */
    public DiagnosisRules withDiagnosticMethods(Set<MethodId> value) {
        return new DiagnosisRules(byCode, frameworks, ImmutableSet.copyOf(value));
    }

    /**
     * {@return the diagnosis of a process by all built-in measures}
     *
     * @param process the process
     */
    public Diagnosis diagnose(CoCreationProcess process) {
        MeasureCatalogue measures = MeasureCatalogue.builtIn();
        Framework ours = frameworks.all().get(Frameworks.cornerstones().id());
        if (ours != null && !ours.equals(Frameworks.cornerstones())) {
            measures = measures.replacing(Readiness.withDefaults().withFramework(ours));
        }
        return diagnose(process, measures.measure(process));
    }

    /**
     * {@return the diagnosis of a process by these measurements}
     *
     * @param process the process
     * @param measurements what was measured in it, each measure once
     */
    public Diagnosis diagnose(CoCreationProcess process, Collection<Measurement> measurements) {
        Examination examination = new Examination(
                process,
                measurements.stream()
                        .collect(ImmutableSortedMap.toImmutableSortedMap(
                                Ordering.natural(), Measurement::measure, Function.identity())),
                frameworks,
                diagnosticMethods);
        Diagnosis.Builder diagnosis = Diagnosis.builder();
        all().forEach(rule ->
                rule.notLookedAt(examination).ifPresent(why -> diagnosis.putNotLookedAt(rule.code(), why)));
        return diagnosis
                .process(process.id())
                .addAllMeasurements(measurements)
                .addAllFindings(SameFindings.joined(all().stream()
                        .flatMap(rule -> rule.findings(examination).stream())
                        .toList()))
                .build();
    }
}
