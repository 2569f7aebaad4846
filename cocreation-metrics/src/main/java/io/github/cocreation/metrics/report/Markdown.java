/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;

/**
 * A report as Markdown (CommonMark with GitHub's tables). A pure function: the same report gives the same text.
 *
 * <p>Every text is escaped, so that a name such as {@code <b>|*x*} is shown as it is written and can neither break a table nor
 * become mark-up or HTML.
 */
public final class Markdown {
    private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\`*_{}[]|~$");
    private static final CharMatcher BLOCK_STARTS = CharMatcher.anyOf("-=:+#");
    private static final CharMatcher BREAKS = CharMatcher.breakingWhitespace().or(CharMatcher.javaIsoControl());

    private final Wording wording;

    private Markdown(Wording wording) {
        this.wording = wording;
    }

    /**
     * {@return the report as Markdown; lines end with {@code \n}}
     *
     * @param report the report
     */
    public static String render(Report report) {
        return render(report, Wording.in(Locale.forLanguageTag(report.language())));
    }

    /**
     * {@return the report as Markdown, for a host with words of its own}
     *
     * @param report the report
     * @param wording the words it was written in
     */
    public static String render(Report report, Wording wording) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(escaped(report.title())).append("\n\n");
        report.notices().forEach(n -> out.append("> **").append(escaped(n)).append("**\n>\n"));
        if (!report.notices().isEmpty()) {
            out.setLength(out.length() - 2);
            out.append('\n');
        }
        Markdown markdown = new Markdown(wording);
        for (Section section : report.sections()) {
            out.append("## ").append(escaped(section.heading())).append("\n\n");
            section.blocks().forEach(block -> markdown.render(block, out));
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private void render(Block block, StringBuilder out) {
        if (block instanceof Paragraph paragraph) {
            out.append(escaped(paragraph.text())).append("\n\n");
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> item("", item, out));
            out.append('\n');
        } else if (block instanceof Table table) {
            table(table, out);
        } else if (block instanceof FindingBlock finding) {
            finding(finding.finding(), out);
        } else if (block instanceof Recommended recommended) {
            recommended(recommended, out);
        } else if (block instanceof ChartBlock chart) {
            chart(chart.chart().caption(), out);
        } else if (block instanceof Folded folded) {
            out.append("**").append(escaped(folded.summary())).append("**\n\n");
            folded.blocks().forEach(inner -> render(inner, out));
        }
    }

    /** A chart in words and numbers. */
    private static void chart(Caption caption, StringBuilder out) {
        out.append("**").append(escaped(caption.title())).append("**\n\n");
        out.append(escaped(caption.description())).append("\n\n");
        row(caption.table().header(), out);
        out.append("|").append(" --- |".repeat(caption.table().header().size())).append('\n');
        caption.table().rows().forEach(row -> row(row, out));
        out.append('\n');
        caption.note().ifPresent(note -> out.append(escaped(note)).append("\n\n"));
    }

    private void finding(Finding finding, StringBuilder out) {
        out.append("- **")
                .append(escaped(wording.word("severity", Codecs.word(finding.severity()))))
                .append("** ")
                .append(escaped(finding.sentence()))
                .append('\n');
        Evidences evidences = new Evidences(wording);
        if (!finding.evidence().isEmpty()) {
            item("  ", evidences.evidence(finding), out);
        }
        item("  ", evidences.sources(finding), out);
        out.append('\n');
    }

    private void recommended(Recommended recommended, StringBuilder out) {
        out.append("### ").append(escaped(recommended.title())).append("\n\n");
        recommended.reasons().forEach(reason -> item("", reason, out));
        recommended.cautions().forEach(caution -> item("", wording.text("report.look-out", "text", caution), out));
        out.append('\n');
    }

    private static void item(String indent, String text, StringBuilder out) {
        out.append(indent).append("- ").append(escaped(text)).append('\n');
    }

    private static void table(Table table, StringBuilder out) {
        out.append(escaped(table.caption())).append(":\n\n");
        row(table.header(), out);
        out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
        table.rows().forEach(row -> row(row, out));
        out.append('\n');
    }

    private static void row(ImmutableList<String> cells, StringBuilder out) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(escaped(cell)).append(" |"));
        out.append('\n');
    }

    /** Shows text as it is written: one line, no mark-up, no HTML. */
    static String escaped(String text) {
        String line = BREAKS.trimAndCollapseFrom(text, ' ');
        StringBuilder out = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> {
                    boolean startsBlock = i == 0 && BLOCK_STARTS.matches(c);
                    boolean startsNumber = (c == '.' || c == ')')
                            && i > 0
                            && (i + 1 == line.length() || line.charAt(i + 1) == ' ')
                            && allDigits(line, i);
                    if (startsBlock || startsNumber || SPECIAL.matches(c)) {
                        out.append('\\');
                    }
                    out.append(c);
                }
            }
        }
        return out.toString();
    }

    /** Whether all characters before this one are digits, so that a dot would start an ordered list. */
    private static boolean allDigits(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) < '0' || line.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
