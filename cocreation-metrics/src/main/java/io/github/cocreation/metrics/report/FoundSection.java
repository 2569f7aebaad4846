/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.diagnosis.FindingSeverity;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.List;

/** What was found: first what asks for something, then, folded, what the data cannot tell; the sum of it in a few lines. */
record FoundSection(Wording wording, Discretion discretion) {
    private static final String NO_DATA = "no-data-";

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
        ImmutableList<Block> unknown = shown.stream()
                .filter(finding -> finding.code().startsWith(NO_DATA))
                .map(FindingBlock::new)
                .collect(ImmutableList.toImmutableList());
        if (!unknown.isEmpty()) {
            blocks.add(new Folded(wording.count("report.unknown", unknown.size()), unknown));
        }
        return blocks.build();
    }

    /** The report in a few lines, for those who read no further. */
    ImmutableList<Block> inShort(Diagnosis shown, List<Recommended> next) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        long high = count(shown, FindingSeverity.HIGH);
        long watch = count(shown, FindingSeverity.WATCH);
        lines.add(high == 0 ? wording.text("report.short.none") : wording.count("report.short.high", high));
        if (watch > 0) {
            lines.add(wording.count("report.short.watch", watch));
        }
        shown.needs().stream()
                .findFirst()
                .ifPresent(need -> lines.add(wording.text("report.short.need", "need", need.title())));
        next.stream()
                .findFirst()
                .ifPresent(first -> lines.add(wording.text("report.short.next", "method", first.title())));
        return ImmutableList.of(new Bullets(lines.build()));
    }

    private static long count(Diagnosis diagnosis, FindingSeverity severity) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
