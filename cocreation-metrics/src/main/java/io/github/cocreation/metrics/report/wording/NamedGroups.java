/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls groups in the sentences of a diagnosis what a reader calls them, such as service users for {@code service-user}. */
final class NamedGroups {
    private static final Pattern ID = Pattern.compile("(?<![\\w-])[a-z]+(?:-[a-z]+)+(?![\\w-])");

    private final Map<String, String> names = new TreeMap<>();

    private NamedGroups(Wording wording, List<Measurement> measurements) {
        measurements.stream()
                .flatMap(measurement -> measurement.parts().keySet().stream())
                .filter(part -> part.contains(": "))
                .forEach(part -> {
                    Matcher id = ID.matcher(part);
                    while (id.find()) {
                        names.put(id.group(), wording.group(id.group()));
                    }
                });
    }

    /** The diagnosis with these names in its sentences; itself if there is no id to be named. */
    static Diagnosis in(Wording wording, Diagnosis diagnosis) {
        NamedGroups groups = new NamedGroups(wording, diagnosis.measurements());
        return groups.names.isEmpty()
                ? diagnosis
                : Diagnosis.builder()
                        .process(diagnosis.process())
                        .addAllMeasurements(diagnosis.measurements().stream()
                                .map(groups::measurement)
                                .toList())
                        .addAllFindings(diagnosis.findings().stream()
                                .map(groups::finding)
                                .toList())
                        .putAllNotLookedAt(diagnosis.notLookedAt())
                        .build();
    }

    /** The measurement with these names in its sentence. */
    static Measurement in(Wording wording, Measurement measurement) {
        return new NamedGroups(wording, List.of(measurement)).measurement(measurement);
    }

    private Measurement measurement(Measurement measurement) {
        Measurement.Builder named = Measurement.builder();
        return named.from(measurement).sentence(named(measurement.sentence())).build();
    }

    private Finding finding(Finding finding) {
        Finding.Builder named = Finding.builder();
        return named.from(finding)
                .sentence(named(finding.sentence()))
                .need(finding.need()
                        .map(need ->
                                need.toBuilder().because(named(need.because())).build()))
                .build();
    }

    private String named(String sentence) {
        return ID.matcher(sentence)
                .replaceAll(id -> Matcher.quoteReplacement(names.getOrDefault(id.group(), id.group())));
    }
}
