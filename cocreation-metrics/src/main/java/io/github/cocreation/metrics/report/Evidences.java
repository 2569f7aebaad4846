/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.metrics.diagnosis.Evidence;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.stream.Collectors;

/** What a finding rests on, in the reader's words: its numbers, and its sources with what is a judgement called so. */
record Evidences(Wording wording) {
    String evidence(Finding finding) {
        return wording.text(
                "report.evidence",
                "list",
                finding.evidence().stream().map(this::one).collect(Collectors.joining("; ")));
    }

    private String one(Evidence evidence) {
        String value = evidence.value()
                .map(number -> wording.numerals().fixed(number, 2))
                .orElse(wording.text("report.not-defined"));
        return evidence.part()
                .map(part -> wording.text(
                        "report.evidence.part",
                        "measure",
                        evidence.measure().toString(),
                        "part",
                        wording.part(part),
                        "value",
                        value))
                .orElseGet(() -> wording.text(
                        "report.evidence.value", "measure", evidence.measure().toString(), "value", value));
    }

    String sources(Finding finding) {
        return (finding.isHeuristic() ? wording.text("report.rests-on-heuristic") + " " : "")
                + wording.text(
                        "report.source",
                        "list",
                        finding.sources().stream().map(wording::source).collect(Collectors.joining("; ")));
    }
}
