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
import io.github.cocreation.metrics.contact.BrokerageConcentration;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokerRolesRuleTest {
    private static ImmutableList<Finding> found(String part, double share) {
        CoCreationProcess bare = CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .build();
        Measurement measurement = BrokerageConcentration.withDefaults()
                .definition()
                .measured(0.2, 8, "Several join others.")
                .putPart(part, Optional.of(share))
                .putHead(part, 3)
                .build();
        return new BrokerRolesRule()
                .findings(new Examination(bare, ImmutableSortedMap.of(measurement.measure(), measurement)));
    }

    @Test
    void managers_who_keep_the_gate_of_their_group_are_talked_about() {
        Finding finding = found(BrokerageConcentration.GATES, 0.5).get(0);
        assertThat(finding.sentence())
                .isEqualTo(
                        "Of the pairs that managers join, 50% go in or out of the managers' own group: contact waits at"
                                + " their gate.");
        assertThat(finding.severity()).isEqualTo(FindingSeverity.WATCH);
        assertThat(finding.isHeuristic()).isTrue();
        assertThat(finding.fewestHeads()).contains(3);
        assertThat(found(BrokerageConcentration.GATES, 0.49)).isEmpty();
    }

    @Test
    void intermediaries_should_mainly_join_two_other_groups() {
        assertThat(found(BrokerageConcentration.LIAISON, 0.49).get(0).sentence())
                .startsWith("Of the pairs that intermediaries join, 49%");
        assertThat(found(BrokerageConcentration.LIAISON, 0.5)).isEmpty();
    }
}
