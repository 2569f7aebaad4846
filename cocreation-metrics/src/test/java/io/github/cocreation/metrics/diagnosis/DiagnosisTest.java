/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Markdown;
import io.github.cocreation.metrics.report.ProcessReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    private static final CoCreationProcess BARE = CoCreationProcess.builder()
            .id(ProcessId.of("p"))
            .title("P <b>")
            .challenge("What?")
            .build();

    @Test
    void without_data_every_measure_says_why_it_has_no_value() {
        Diagnosis diagnosis = Diagnosis.of(BARE);
        assertThat(diagnosis.measurements())
                .hasSize(MeasureCatalogue.builtIn().all().size())
                .allMatch(m -> m.value().isEmpty() && m.undefined().isPresent());
        assertThat(diagnosis.findings()).isNotEmpty().allMatch(f -> f.severity() == FindingSeverity.NOTE);
        assertThat(diagnosis.needs()).isEmpty();
    }

    @Test
    void findings_and_needs_are_ordered_and_survive_json() {
        Diagnosis diagnosis = Diagnosis.of(BARE);
        assertThat(diagnosis.findings()).isSorted();
        String json = JsonFormat.withDefaults().write(Diagnosis.codec(), diagnosis);
        assertThat(JsonFormat.withDefaults().read(Diagnosis.codec(), json, "diagnosis.json"))
                .isEqualTo(diagnosis);
    }

    @Test
    void a_band_that_asks_for_attention_becomes_a_finding_and_a_need() {
        Measure takeOver = MeasureCatalogue.builtIn().get(MeasureId.of("M21"));
        Measurement high = takeOver.definition()
                .measured(0.9, 25, "The initiators took most.")
                .build();
        BandRule rule = BandRule.builder()
                .code("take-over")
                .measure(MeasureId.of("M21"))
                .need("hand-back")
                .addCornerstone(Frameworks.cornerstones().criteria().get(0).id())
                .addSource(io.github.cocreation.core.source.Source.heuristic("test"))
                .build();
        List<Finding> found = rule.findings(
                new Examination(BARE, com.google.common.collect.ImmutableSortedMap.of(MeasureId.of("M21"), high)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(found.get(0).sentence())
                .isEqualTo("The initiators took most. That reads as: the initiators are taking over.");
        assertThat(found.get(0).isHeuristic()).isTrue();
        Need need = found.get(0).need().orElseThrow();
        assertThat(need.urgency()).isEqualTo(0.8);
        assertThat(need.remedies())
                .containsExactlyElementsOf(
                        Frameworks.cornerstones().criteria().get(0).remedies());
        Measurement low = takeOver.definition().measured(0.1, 25, "Shared.").build();
        assertThat(rule.findings(new Examination(
                        BARE, com.google.common.collect.ImmutableSortedMap.of(MeasureId.of("M21"), low))))
                .isEmpty();
    }

    @Test
    void a_report_shows_undefined_as_a_reason_and_escapes_the_title() {
        String markdown = Markdown.render(
                ProcessReport.withDefaults().withAudience(Audience.TEAM).of(BARE, Diagnosis.of(BARE), List.of()));
        assertThat(markdown)
                .startsWith("# P &lt;b&gt;\n")
                .contains("Nobody has promised to do anything with the result.", "not defined")
                .doesNotContain("NaN", "## What to do next");
    }
}
