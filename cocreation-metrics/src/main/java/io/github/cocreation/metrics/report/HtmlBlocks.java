/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.diagnosis.FindingSeverity;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content of sections as HTML. */
final class HtmlBlocks {
    private static final int SHOWN_REASONS = 3;
    private static final int LONGEST_SHORT = 12;

    private final Markup page;
    private final Wording wording;
    private final Evidences evidences;
    private final Map<String, Integer> charts = new HashMap<>();

    HtmlBlocks(Markup page, Wording wording) {
        this.page = page;
        this.wording = wording;
        this.evidences = new Evidences(wording);
    }

    void render(List<Block> blocks) {
        blocks.forEach(this::render);
    }

    private void render(Block block) {
        if (block instanceof Paragraph paragraph) {
            page.element("p", paragraph.text(), "dir", "auto").line();
        } else if (block instanceof Bullets bullets) {
            list(bullets.items());
        } else if (block instanceof Table table) {
            table(table.caption(), table.header(), table.rows(), "cards");
        } else if (block instanceof ChartBlock chart) {
            figure(chart.chart());
        } else if (block instanceof Folded folded) {
            page.open("details").element("summary", folded.summary()).line();
            render(folded.blocks());
            page.close().line();
        } else if (block instanceof FindingBlock finding) {
            finding(finding.finding());
        } else if (block instanceof Recommended recommended) {
            recommended(recommended);
        }
    }

    private void list(List<String> items) {
        page.open("ul");
        items.forEach(item -> page.element("li", item, "dir", "auto"));
        page.close().line();
    }

    /** A table that becomes a list of cards where there is no room for columns, each cell with the name of its column. */
    private void table(
            String caption, ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows, String style) {
        page.open("table", "class", style).element("caption", caption);
        page.open("thead").open("tr");
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            boolean isShort = rows.stream().allMatch(row -> row.get(column).length() <= LONGEST_SHORT);
            kinds.add(isShort ? "short" : "long");
            page.element("th", header.get(i), "scope", "col", "class", kinds.get(i));
        }
        page.close().close().open("tbody");
        for (ImmutableList<String> row : rows) {
            page.open("tr");
            for (int i = 0; i < row.size(); i++) {
                page.element("td", row.get(i), "data-label", header.get(i), "class", kinds.get(i), "dir", "auto");
            }
            page.close();
        }
        page.close().close().line();
    }

    private void finding(Finding finding) {
        String severity = Codecs.word(finding.severity());
        page.open("div", "class", "finding " + severity).open("p", "dir", "auto");
        page.element(
                "strong", mark(finding.severity()) + " " + wording.word("severity", severity), "class", "severity");
        page.text(" " + finding.sentence()).close();
        page.open("details").element("summary", wording.text("report.evidence-and-sources"));
        if (!finding.evidence().isEmpty()) {
            page.element("p", evidences.evidence(finding));
        }
        page.element("p", evidences.sources(finding)).close().close().line();
    }

    private static String mark(FindingSeverity severity) {
        return switch (severity) {
            case HIGH -> "\u25bc";
            case WATCH -> "\u25c6";
            case NOTE -> "\u25cb";
        };
    }

    private void recommended(Recommended recommended) {
        page.open("div", "class", "recommended").element("h3", recommended.title(), "dir", "auto");
        int shown = Math.min(SHOWN_REASONS, recommended.reasons().size());
        list(recommended.reasons().subList(0, shown));
        if (!recommended.cautions().isEmpty()) {
            page.open("ul", "class", "cautions");
            recommended
                    .cautions()
                    .forEach(caution ->
                            page.element("li", wording.text("report.look-out", "text", caution), "dir", "auto"));
            page.close();
        }
        if (shown < recommended.reasons().size()) {
            page.open("details")
                    .element(
                            "summary",
                            wording.count(
                                    "report.more-reasons", recommended.reasons().size() - (long) shown));
            list(recommended.reasons().subList(shown, recommended.reasons().size()));
            page.close();
        }
        page.close().line();
    }

    private void figure(Chart chart) {
        Caption caption = chart.caption();
        // a host may show two charts of one id
        int times = charts.merge(caption.id(), 1, Integer::sum);
        String suffix = times == 1 ? "" : "-" + times;
        page.open("figure", "id", "figure-" + caption.id() + suffix);
        page.open("figcaption")
                .element("strong", caption.title(), "dir", "auto")
                .element("span", " " + caption.description(), "dir", "auto")
                .close()
                .line();
        page.open("div", "class", "wide")
                .add(Svg.withDefaults().inline(chart, suffix))
                .close()
                .line();
        page.open("div", "class", "narrow")
                .add(Svg.withDefaults().withWidth(Svg.PHONE).inline(chart, suffix + "-phone"))
                .close()
                .line();
        caption.note().ifPresent(note -> page.element("p", note, "class", "note", "dir", "auto"));
        page.open("details", "class", "numbers").element("summary", wording.text("report.numbers"));
        table(caption.title(), caption.table().header(), caption.table().rows(), "cards");
        page.close().close().line();
    }
}
