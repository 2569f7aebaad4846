/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.metrics.report.Block;
import io.github.cocreation.metrics.report.Bullets;
import io.github.cocreation.metrics.report.ChartBlock;
import io.github.cocreation.metrics.report.FindingBlock;
import io.github.cocreation.metrics.report.Folded;
import io.github.cocreation.metrics.report.Paragraph;
import io.github.cocreation.metrics.report.Recommended;
import io.github.cocreation.metrics.report.Section;
import io.github.cocreation.metrics.report.Table;

/** A part of a report as plain text for a terminal; it shows what the report holds, and nothing else. */
final class ReportText {
    private ReportText() {}

    static String of(Section section) {
        StringBuilder text = new StringBuilder(section.heading()).append('\n');
        section.blocks().forEach(block -> append(block, text));
        return text.toString();
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Paragraph paragraph) {
            line(text, "  ", paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> line(text, "  - ", item));
        } else if (block instanceof FindingBlock found) {
            line(
                    text,
                    "  " + found.finding().severity() + " ",
                    found.finding().sentence() + (found.finding().isHeuristic() ? " [heuristic]" : ""));
        } else if (block instanceof Recommended recommended) {
            line(text, "  ", recommended.title());
            recommended.reasons().forEach(reason -> line(text, "    + ", reason));
            recommended.cautions().forEach(caution -> line(text, "    look out: ", caution));
        } else if (block instanceof ChartBlock chart) {
            line(text, "  [figure] ", chart.chart().caption().title());
        } else if (block instanceof Folded folded) {
            line(text, "  + ", folded.summary());
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> line(text, "  ", String.join(" | ", row)));
        }
    }

    private static void line(StringBuilder text, String start, String content) {
        text.append(start).append(content.replaceAll("\\s*\\n\\s*", " ")).append('\n');
    }
}
