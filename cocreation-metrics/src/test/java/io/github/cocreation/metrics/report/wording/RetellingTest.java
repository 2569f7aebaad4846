/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RetellingTest {
    private static final CoCreationProcess PROCESS = new Course()
            .initiator("board")
            .group("users", 8, Standing.SERVICE_USER)
            .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
            .group("board", 6, Standing.DECISION_MAKER)
            .speaks("one", "users", 3)
            .speaks("one", "staff", 40)
            .speaks("one", "board", 40)
            .process();
    private static final Diagnosis WHOLE = Diagnosis.of(PROCESS);
    private static final Diagnosis TOLD =
            Retelling.in(Wording.in(Locale.forLanguageTag("da"))).of(WHOLE);

    @Test
    void who_reads_english_reads_what_the_measures_say_with_groups_by_their_names() {
        Diagnosis english = Retelling.in(Wording.in(Locale.UK)).of(WHOLE);

        assertThat(english.measurements())
                .extracting(measurement -> measurement.sentence().replace("service users", "service-user"))
                .isEqualTo(
                        WHOLE.measurements().stream().map(Measurement::sentence).toList());
        assertThat(english.measurements()).extracting(Measurement::sentence).noneMatch(s -> s.contains("service-user"));
    }

    @Test
    void who_reads_english_is_told_too_what_was_not_looked_at() {
        Diagnosis partly = Diagnosis.builder()
                .process(WHOLE.process())
                .addAllMeasurements(WHOLE.measurements())
                .putNotLookedAt("r3", "nobody rated anything")
                .build();
        assertThat(Retelling.in(Wording.in(Locale.UK)).of(partly).notLookedAt()).isEqualTo(partly.notLookedAt());
    }

    @Test
    void a_measurement_alone_is_told_as_in_its_diagnosis() {
        Retelling danish = Retelling.in(Wording.in(Locale.forLanguageTag("da")));
        assertThat(WHOLE.measurements().stream().map(danish::of).toList()).isEqualTo(TOLD.measurements());
        Retelling english = Retelling.in(Wording.in(Locale.UK));
        assertThat(WHOLE.measurements().stream().map(english::of).map(Measurement::sentence))
                .noneMatch(sentence -> sentence.contains("service-user"));
    }

    @Test
    void nothing_but_words_changes() {
        assertThat(TOLD.measurements())
                .extracting(Measurement::value)
                .isEqualTo(WHOLE.measurements().stream().map(Measurement::value).toList());
        assertThat(TOLD.findings())
                .extracting(Finding::code)
                .containsExactlyInAnyOrderElementsOf(
                        WHOLE.findings().stream().map(Finding::code).toList());
        assertThat(TOLD.findings())
                .extracting(Finding::evidence)
                .containsExactlyInAnyOrderElementsOf(
                        WHOLE.findings().stream().map(Finding::evidence).toList());
    }

    @Test
    void a_measurement_is_told_with_its_numbers_in_danish() {
        Measurement inequality = TOLD.measurements().stream()
                .filter(m -> m.measure().equals(MeasureId.of("M01")))
                .findFirst()
                .orElseThrow();

        assertThat(inequality.name()).isEqualTo("Ulighed i deltagelsen");
        assertThat(inequality.sentence()).contains("Den mest aktive halvdel", "\u00a0%", ",");
    }

    @Test
    void no_finding_is_left_in_english() {
        Wording danish = Wording.in(Locale.forLanguageTag("da"));
        assertThat(TOLD.findings())
                .isNotEmpty()
                .filteredOn(finding -> finding.evidence().stream()
                        .anyMatch(evidence -> danish.find(
                                        "measure." + evidence.measure().value().toLowerCase(Locale.ROOT) + ".name")
                                .isPresent()))
                .allSatisfy(finding -> assertThat(finding.sentence())
                        .as(finding.code())
                        .isNotEqualTo(WHOLE.findings().stream()
                                .filter(f -> f.code().equals(finding.code()))
                                .findFirst()
                                .orElseThrow()
                                .sentence())
                        .doesNotContain(" the "));
    }

    @Test
    void what_is_not_known_says_in_danish_what_would_be_needed() {
        Finding unknown = TOLD.findings().stream()
                .filter(finding -> finding.code().equals("no-data-m24"))
                .findFirst()
                .orElseThrow();

        assertThat(unknown.sentence())
                .startsWith("Der mangler data til at sige: Er tilliden gensidig?")
                .contains("tillid mellem fem interessenter");
    }
}
