/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.drift.TakeOverCircle;
import io.github.cocreation.metrics.governance.AccountabilityBalance;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GovernanceRuleTest {
    private static final CoCreationProcess BARE = CoCreationProcess.builder()
            .id(ProcessId.of("p"))
            .title("P")
            .challenge("What?")
            .build();

    private static Measurement.Builder measured(String measure, double value) {
        return MeasureCatalogue.builtIn()
                .get(MeasureId.of(measure))
                .definition()
                .measured(value, 9, "It is so.");
    }

    private static List<Finding> found(CoCreationProcess process, Measurement... measurements) {
        ImmutableSortedMap.Builder<MeasureId, Measurement> all = ImmutableSortedMap.naturalOrder();
        for (Measurement measurement : measurements) {
            all.put(measurement.measure(), measurement);
        }
        Examination examination = new Examination(process, all.buildOrThrow());
        return GovernanceRule.all().stream()
                .flatMap(rule -> rule.findings(examination).stream())
                .toList();
    }

    private static Finding only(Measurement measurement) {
        List<Finding> found = found(BARE, measurement);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void a_group_that_originates_more_than_seven_tenths_of_the_shared_terms_is_found() {
        Finding finding = only(measured("M19", 0.8).build());
        assertThat(finding.code()).isEqualTo("words-of-one-group");
        assertThat(finding.sentence())
                .isEqualTo(
                        "It is so. By the rules of governance, one group originates more than 0.7 of the shared terms:"
                                + " warn of common language: convergence by domination.");
        assertThat(finding.isHeuristic()).isTrue();
        Need need = finding.need().orElseThrow();
        assertThat(need.cornerstones()).containsExactly(CriterionId.of("common-language"));
        assertThat(need.remedies()).isNotEmpty();
        assertThat(found(BARE, measured("M19", 0.7).build())).isEmpty();
    }

    @Test
    void languages_that_do_not_come_closer_over_three_periods_are_found() {
        assertThat(only(levels(0.4, 0.4, 0.5)).code()).isEqualTo("cacophony");
        assertThat(found(BARE, levels(0.5, 0.4, 0.3))).isEmpty();
        assertThat(found(BARE, levels(0.4, 0.5))).isEmpty();
    }

    private static Measurement levels(double... levels) {
        Measurement.Builder measurement = measured("M17", levels[levels.length - 1]);
        for (int i = 0; i < levels.length; i++) {
            measurement.putPart("period 0" + (i + 1), Optional.of(levels[i]));
        }
        return measurement.build();
    }

    @Test
    void a_state_of_being_taken_over_is_grave_and_names_its_remedy() {
        Finding finding = only(measured("M21b", 0)
                .putPart(TakeOverCircle.TAKEN_OVER, Optional.of(1.0))
                .build());
        assertThat(finding.code()).isEqualTo("taken-over");
        assertThat(finding.severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(finding.need().orElseThrow().remedies()).containsExactly(MethodId.of("manager-coaching"));
        assertThat(found(
                        BARE,
                        measured("M21b", 2)
                                .putPart(TakeOverCircle.TAKEN_OVER, Optional.of(0.0))
                                .build()))
                .isEmpty();
    }

    @Test
    void a_direction_without_a_completed_cycle_is_found_only_if_accounts_were_logged() {
        assertThat(only(measured("M25", 0)
                                .putPart(AccountabilityBalance.FEWEST_COMPLETED, Optional.of(0.0))
                                .build())
                        .code())
                .isEqualTo("accountability-not-extended");
        assertThat(found(
                        BARE,
                        measured("M25", 0)
                                .putPart(AccountabilityBalance.FEWEST_COMPLETED, Optional.empty())
                                .build()))
                .isEmpty();
        assertThat(AccountabilityBalance.withDefaults().of(BARE).part(AccountabilityBalance.FEWEST_COMPLETED))
                .isEmpty();
    }

    @Test
    void what_the_gate_calls_something_else_is_said_without_a_need() {
        Finding finding = only(measured("M34", 0).build());
        assertThat(finding.code()).isEqualTo("other-than-co-creation");
        assertThat(finding.need()).isEmpty();
        assertThat(found(BARE, measured("M34", 0.5).build())).isEmpty();
    }

    @Test
    void an_experiment_without_effect_or_last_day_is_found() {
        Experiment.Builder experiment = Experiment.builder();
        experiment.id(EntryId.of("e")).at(Instant.EPOCH).subject("a trial").effect("less waiting");
        assertThat(found(BARE.withJournal(Journal.of(ImmutableList.of(experiment.build())))))
                .extracting(Finding::code)
                .containsExactly("unbounded-experiment");
        experiment.ends(LocalDate.EPOCH.plusDays(9));
        assertThat(found(BARE.withJournal(Journal.of(ImmutableList.of(experiment.build())))))
                .isEmpty();
    }

    @Test
    void the_codes_of_all_rules_differ() {
        assertThat(BuiltInRules.ALL).extracting(DiagnosisRule::code).doesNotHaveDuplicates();
    }
}
