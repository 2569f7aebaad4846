/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    /** Three users say next to nothing beside two groups of six. */
    private static final CoCreationProcess QUIET = new Course()
            .group("users", 3, Standing.SERVICE_USER)
            .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
            .group("board", 6, Standing.DECISION_MAKER)
            .speaks("one", "users", 3)
            .speaks("one", "staff", 40)
            .speaks("one", "board", 40)
            .process();

    private static final Diagnosis WHOLE = Diagnosis.of(QUIET);
    private static final Discretion PUBLIC = Discretion.of(Audience.PUBLIC);

    private static Finding unheard(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.code().equals("voice-below-heads"))
                .findFirst()
                .orElseThrow();
    }

    private static Measurement voice(Diagnosis diagnosis) {
        return diagnosis.measurements().stream()
                .filter(m -> m.measure().equals(MeasureId.of("M04")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_kept_back_stands_in_no_form_of_a_public_diagnosis_or_report() {
        String sentence = unheard(WHOLE).sentence();
        Recommended quoting = Recommended.builder()
                .title("Personal visits")
                .addReason("Because: " + sentence)
                .addCaution(sentence)
                .build();
        Report report = ProcessReport.withDefaults().of(QUIET, WHOLE, List.of(quoting));
        JsonFormat json = JsonFormat.withDefaults();
        for (String text : List.of(
                Markdown.render(report),
                json.write(Report.codec(), report),
                json.write(Diagnosis.codec(), PUBLIC.shown(WHOLE)))) {
            assertThat(text)
                    .doesNotContain(sentence, voice(WHOLE).sentence(), "service-user")
                    .contains("ept back");
        }
    }

    @Test
    void a_finding_that_is_kept_back_keeps_its_code_and_need() {
        Finding shown = unheard(PUBLIC.shown(WHOLE));
        assertThat(shown.sentence()).isEqualTo("Kept back, because fewer than 5 people would be told about.");
        assertThat(shown.evidence()).isEmpty();
        assertThat(shown.need().map(Need::code)).isEqualTo(unheard(WHOLE).need().map(Need::code));
        assertThat(PUBLIC.shown(WHOLE).needs())
                .extracting(Need::code)
                .isEqualTo(WHOLE.needs().stream().map(Need::code).toList());
    }

    @Test
    void a_value_that_gives_few_people_away_is_undefined_with_its_reason() {
        Measurement shown = voice(PUBLIC.shown(WHOLE));
        assertThat(shown.value()).isEmpty();
        assertThat(shown.parts()).isEmpty();
        assertThat(shown.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.KEPT_BACK);
    }

    @Test
    void parts_about_few_people_go_with_those_that_would_give_them_away() {
        Measurement voice = voice(WHOLE);
        Measurement untold = Measurement.builder()
                .measure(voice.measure())
                .name(voice.name())
                .direction(voice.direction())
                .value(1.0)
                .n(3)
                .sentence("All speak.")
                .putPart("of all", Optional.of(1.0))
                .putPart("of three", Optional.of(0.2))
                .putPart("of the others", Optional.of(0.8))
                .putHead("of three", 3)
                .putHead("of the others", 12)
                .build();
        Diagnosis diagnosis =
                Diagnosis.builder().process(QUIET.id()).addMeasurement(untold).build();
        Measurement shown = PUBLIC.shown(diagnosis).measurements().get(0);
        assertThat(shown.parts()).containsOnlyKeys("of all");
        assertThat(shown.value()).contains(1.0);
    }

    @Test
    void the_team_reads_everything() {
        assertThat(Discretion.of(Audience.TEAM).shown(WHOLE)).isSameAs(WHOLE);
    }
}
