/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What was measured in a process, what in it asks for attention, and what is lacking. A conversation opener: it names
 * patterns and their evidence, never culprits.
 *
 * <pre>{@code
 * Diagnosis diagnosis = Diagnosis.of(process);
 * diagnosis.findings(); // most severe first
 * diagnosis.needs();    // most urgent first; hand them to an adviser
 * }</pre>
 *
 * <p>Findings are ordered by severity, then code. Needs of one code are merged: the highest urgency and its reason stay, the
 * cornerstones, remedies and sources of all are kept; they are ordered by urgency, then code. Two rules that say the same from other
 * evidence make one finding.
 */
@Value.Immutable
public abstract class Diagnosis {
    private static final ObjectCodec<Diagnosis> CODEC = Codecs.object("diagnosis", Diagnosis::builder, Builder::build)
            .required("process", ProcessId.codec(), Diagnosis::process, Builder::process)
            .many("measurements", Measurement.codec(), Diagnosis::measurements, Builder::addAllMeasurements)
            .many("findings", Finding.codec(), Diagnosis::findings, Builder::addAllFindings)
            .many("needs", Need.codec(), Diagnosis::needs, (diagnosis, needs) -> {})
            .mapping(
                    "notLookedAt",
                    Codecs.sortedMap(Codecs.STRING, "rule", rule -> rule, rule -> rule),
                    Diagnosis::notLookedAt,
                    Builder::putAllNotLookedAt)
            .codec()
            .asDocument("cocreation/diagnosis", 1);

    Diagnosis() {}

    /** {@return the process} */
    public abstract ProcessId process();

    /** {@return what was measured, by measure id} */
    public abstract ImmutableList<Measurement> measurements();

    /** {@return what asks for attention, most severe first} */
    public abstract ImmutableList<Finding> findings();

    /**
     * {@return by the code of a rule, why it could not look}: of what these are about the diagnosis says neither that it is well nor
     * that it is not
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> notLookedAt();

    /** Sorts. */
    @Value.Check
    Diagnosis sorted() {
        ImmutableList<Measurement> byId =
                ImmutableList.sortedCopyOf(Comparator.comparing(Measurement::measure), measurements());
        ImmutableList<Finding> bySeverity = ImmutableList.sortedCopyOf(findings());
        return byId.equals(measurements()) && bySeverity.equals(findings())
                ? this
                : builder()
                        .process(process())
                        .addAllMeasurements(byId)
                        .addAllFindings(bySeverity)
                        .putAllNotLookedAt(notLookedAt())
                        .build();
    }

    /** {@return what is lacking, most urgent first, each need once} */
    @Value.Derived
    public ImmutableList<Need> needs() {
        Map<String, List<Need>> byCode = new LinkedHashMap<>();
        for (Finding finding : ImmutableList.sortedCopyOf(findings())) {
            finding.need()
                    .ifPresent(need -> byCode.computeIfAbsent(need.code(), code -> new ArrayList<>())
                            .add(need));
        }
        return byCode.values().stream()
                .map(Diagnosis::merged)
                .sorted(Comparator.comparingDouble((Need need) -> -need.urgency())
                        .thenComparing(Need::code))
                .collect(ImmutableList.toImmutableList());
    }

    /** One need of several of one code: the most urgent one, with the cornerstones, remedies and sources of all. */
    static Need merged(List<Need> same) {
        if (same.size() == 1) {
            return same.get(0);
        }
        List<Need> ordered = new ArrayList<>(same);
        ordered.sort(Comparator.comparingDouble(need -> -need.urgency()));
        Need.Builder merged = Need.builder();
        merged.code(ordered.get(0).code())
                .label(ordered.stream().flatMap(need -> need.label().stream()).findFirst())
                .because(ordered.get(0).because())
                .urgency(ordered.get(0).urgency());
        ImmutableSet.Builder<MethodId> remedies = ImmutableSet.builder();
        ImmutableSet.Builder<Source> sources = ImmutableSet.builder();
        TreeMap<MethodId, Source> remedySources = new TreeMap<>();
        for (Need need : ordered) {
            need.remedySources().forEach(remedySources::putIfAbsent);
            merged.addAllCornerstones(need.cornerstones())
                    .addAllPurposes(need.purposes())
                    .addAllPhases(need.phases());
            remedies.addAll(need.remedies());
            sources.addAll(need.sources());
        }
        return merged.addAllRemedies(remedies.build())
                .putAllRemedySources(remedySources)
                .addAllSources(sources.build())
                .build();
    }

    /**
     * {@return the diagnosis of a process by all built-in measures and rules}
     *
     * @param process the process
     */
    public static Diagnosis of(CoCreationProcess process) {
        return DiagnosisRules.builtIn().diagnose(process);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * {@return how diagnoses are read and written as JSON: documents of schema {@code cocreation/diagnosis/1}; needs are written for those
     * who read them without this library, and follow from the findings again when read}
     */
    public static ObjectCodec<Diagnosis> codec() {
        return CODEC;
    }

    /** Builds a {@link Diagnosis}; {@code process} is required. */
    public static final class Builder extends ImmutableDiagnosis.Builder {
        Builder() {}
    }
}
