/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.metrics.contact.CrossGroupContact;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CampsRuleTest {
    private static final CoCreationProcess BARE = CoCreationProcess.builder()
            .id(ProcessId.of("p"))
            .title("P")
            .challenge("What?")
            .build();

    private static ImmutableList<Finding> found(double value, Optional<Double> p) {
        Measurement measurement = CrossGroupContact.withDefaults()
                .definition()
                .measured(value, 16, "Few cross.")
                .putPart(CrossGroupContact.P_INWARD, p)
                .build();
        return new CampsRule()
                .findings(new Examination(BARE, ImmutableSortedMap.of(measurement.measure(), measurement)));
    }

    @Test
    void camps_that_chance_rarely_makes_are_high_and_say_how_rarely() {
        Finding finding = found(-0.32, Optional.of(0.02)).get(0);
        assertThat(finding.severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(finding.sentence())
                .isEqualTo("Few cross. That is 0.32 less, which chance brings about in 2% of all shuffles (p = 0.02):"
                        + " contact stays within groups more than their sizes alone would keep it.");
        assertThat(finding.need().orElseThrow().urgency()).isEqualTo(0.8);
    }

    @Test
    void camps_that_chance_makes_often_are_only_watched() {
        Finding finding = found(-0.32, Optional.of(0.1)).get(0);
        assertThat(finding.severity()).isEqualTo(FindingSeverity.WATCH);
        assertThat(finding.sentence()).endsWith("(p = 0.10): it could be chance.");
        assertThat(finding.need().orElseThrow().urgency()).isEqualTo(0.5);
    }

    @Test
    void without_a_test_of_chance_nothing_is_called_high() {
        Finding finding = found(-1, Optional.empty()).get(0);
        assertThat(finding.severity()).isEqualTo(FindingSeverity.WATCH);
        assertThat(finding.sentence()).contains("how often chance would bring that about is not known");
    }

    @Test
    void contact_about_as_chance_would_have_it_is_no_finding() {
        assertThat(found(0, Optional.of(0.01))).isEmpty();
    }
}
