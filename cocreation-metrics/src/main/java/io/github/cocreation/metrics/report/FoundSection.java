/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.diagnosis.FindingSeverity;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;

/** What was found: first what asks for something, then, folded, what the data cannot tell; the sum of it in a few lines. */
record FoundSection(Wording wording, Discretion discretion) {
    private static final String NO_DATA = "no-data-";
    private static final MeasureId READINESS = MeasureId.of("M26");
    private static final int METHODS = 3;

    ImmutableList<Block> blocks(Diagnosis diagnosis) {
        List<Finding> shown = diagnosis.findings().stream()
                .filter(finding -> !discretion.keepsBack(finding))
                .toList();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (diagnosis.findings().isEmpty()) {
            blocks.add(new Paragraph(wording.text("report.nothing-found")));
        }
        shown.stream()
                .filter(finding -> !finding.code().startsWith(NO_DATA))
                .map(FindingBlock::new)
                .forEach(blocks::add);
        int keptBack = diagnosis.findings().size() - shown.size();
        if (keptBack > 0) {
            blocks.add(new Paragraph(wording.count(
                    "report.kept-back.finding",
                    keptBack,
                    "fewest",
                    wording.numerals().whole(ProcessReport.FEWEST))));
        }
        if (!diagnosis.notLookedAt().isEmpty()) {
            blocks.add(new Bullets(diagnosis.notLookedAt().values().asList()));
        }
        ImmutableList<Block> unknown = shown.stream()
                .filter(finding -> finding.code().startsWith(NO_DATA))
                .map(FindingBlock::new)
                .collect(ImmutableList.toImmutableList());
        if (!unknown.isEmpty()) {
            blocks.add(new Folded(wording.count("report.unknown", unknown.size()), unknown));
        }
        return blocks.build();
    }

    /** The answer, for those who read no further: how it stands, what is weakest, what to do next, what is not known. */
    ImmutableList<Block> inShort(Diagnosis shown, List<Recommended> next) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(state(shown));
        shown.needs().stream()
                .findFirst()
                .ifPresent(need -> lines.add(
                        isTold(shown, need.because())
                                ? wording.text("report.short.need", "need", need.title(), "because", need.because())
                                : wording.text("report.short.need-alone", "need", need.title())));
        shown.measurements().stream()
                .filter(measurement -> measurement.measure().equals(READINESS))
                .filter(measurement -> measurement.value().isPresent())
                .findFirst()
                .flatMap(readiness -> Retelling.in(wording).text("report.short.weakest", readiness))
                .ifPresent(lines::add);
        if (!next.isEmpty()) {
            lines.add(wording.text(
                    "report.short.next",
                    "methods",
                    wording.joined(
                            next.stream().limit(METHODS).map(Recommended::title).toList())));
        }
        // Those kept back are counted among what is kept back, so that two numbers of one report agree.
        long unknown = shown.findings().stream()
                .filter(finding -> finding.code().startsWith(NO_DATA)
                        && !finding.evidence().isEmpty())
                .count();
        if (unknown > 0) {
            lines.add(wording.count("report.short.unknown", unknown));
        }
        return ImmutableList.of(new Bullets(lines.build()));
    }

    private String state(Diagnosis shown) {
        long high = count(shown, FindingSeverity.HIGH);
        long watch = count(shown, FindingSeverity.WATCH);
        String first = high == 0 ? calm(shown) : wording.count("report.short.high", high);
        return watch == 0 ? first : first + " " + wording.count("report.short.watch", watch);
    }

    /** Nothing urgent was found; whether that says much hangs on how much is known. */
    private String calm(Diagnosis shown) {
        long known = shown.measurements().stream()
                .filter(measurement -> measurement.value().isPresent())
                .count();
        if (known == 0) {
            return wording.text("report.short.nothing-known");
        }
        return 2 * known < shown.measurements().size()
                ? wording.text(
                        "report.short.little-known",
                        "known",
                        wording.numerals().whole(known),
                        "all",
                        wording.numerals().whole(shown.measurements().size()))
                : wording.text("report.short.none");
    }

    /** Whether a sentence is one of those that are shown, rather than that something is kept back. */
    private static boolean isTold(Diagnosis shown, String sentence) {
        return shown.findings().stream()
                .anyMatch(finding ->
                        !finding.evidence().isEmpty() && finding.sentence().equals(sentence));
    }

    private static long count(Diagnosis diagnosis, FindingSeverity severity) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
