/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.analysis.FigureSelection;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import java.io.StringReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NetworkReportTest {
    private static final Source DATA = Source.literature("Somebody (2020)");

    /** a and b in A, c and d in B: a - b - c - d, arcs along. */
    private static NetworkFigures chain(String edges) {
        return NetworkAnalysis.of(
                        NetworkReader.withDefaults()
                                .readCsv(
                                        new StringReader("id,camp\na.a,A\nb.b,A\nc.c,B\nd.d,B\n"),
                                        new StringReader("source,target\n" + edges)),
                        NetworkReader.LAYER)
                .figures(FigureSelection.all().groupedBy(Set.of(AttributeId.of("camp"))));
    }

    private static String text(NetworkReport report, NetworkFigures network) {
        Report.Builder whole = Report.builder();
        return Markdown.render(whole.title("T")
                .addSection(report.of("Who talks", network, DATA))
                .build());
    }

    @Test
    void a_network_reads_as_sentences_with_the_source_of_its_data() {
        assertThat(text(
                        NetworkReport.withDefaults().withNames(id -> id.value().replace('.', ' ')),
                        chain("a.a,b.b\nb.b,c.c\nc.c,d.d\n")))
                .contains(
                        "## Who talks",
                        "- 4 stakeholders have 3 ties, 25% of those that could be there; 0% of them are returned.",
                        "Most often on the shortest way between two others is b b, which holds 50% of all betweenness",
                        "By camp, 33% of the ties cross groups; by the sizes of groups alone it would be 67%. That"
                                + " could be chance (p = ",
                        "By camp, the busiest broker is b b with 1 of 2 brokered pairs, most of them as representative"
                                + " (from its own group to another).",
                        "Data: literature: Somebody (2020).");
    }

    @Test
    void nobody_is_named_unless_names_are_given() {
        assertThat(text(NetworkReport.withDefaults(), chain("a.a,b.b\nb.b,c.c\nc.c,d.d\n")))
                .contains("is one stakeholder, which holds 50%")
                .doesNotContain("b b", "b.b");
    }

    @Test
    void what_is_not_there_is_left_out() {
        assertThat(text(NetworkReport.withDefaults(), chain("a.a,b.b\n")))
                .doesNotContain("betweenness", "broker", "NaN");
    }
}
