/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.drift.TakeOverCircle;
import io.github.cocreation.metrics.governance.AccountabilityBalance;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.Markdown;
import io.github.cocreation.metrics.report.ProcessReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private static CoCreationProcess sessions(String... methods) {
        ImmutableList.Builder<Entry> held = ImmutableList.builder();
        for (int i = 0; i < methods.length; i++) {
            held.add(SessionHeld.builder()
                    .id(EntryId.of("h" + i))
                    .at(Instant.EPOCH.plusSeconds(i))
                    .session(SessionId.of("s" + i))
                    .title("Meeting")
                    .minutes(60)
                    .method(Optional.of(methods[i]).filter(m -> !m.isEmpty()).map(MethodId::of))
                    .build());
        }
        return BARE.withJournal(Journal.of(held.build()));
    }

    private static List<String> codes(CoCreationProcess process) {
        return DiagnosisRules.of(GovernanceRule.all())
                .withDiagnosticMethods(ImmutableSet.of(MethodId.of("delphi"), MethodId.of("metaplan")))
                .diagnose(process, ImmutableList.of())
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void diagnosis_without_talk_just_before_or_after_is_found() {
        assertThat(codes(sessions("delphi", "metaplan", "metaplan"))).containsExactly("diagnosis-alone");
        assertThat(codes(sessions("delphi"))).containsExactly("diagnosis-alone");
        assertThat(codes(sessions("delphi", "circle", "metaplan"))).isEmpty();
        assertThat(codes(sessions("delphi", "", "circle"))).isEmpty();
        assertThat(codes(sessions("circle", "circle"))).isEmpty();
        assertThat(found(sessions("delphi")))
                .as("nobody said which methods are diagnostic")
                .isEmpty();
    }

    /** Citizens and public bodies joined by one intermediary only, or also directly, as observed month by month. */
    private static CoCreationProcess bridged(boolean... direct) {
        Course course = new Course()
                .person("c", Sector.CITIZEN, Standpoint.OUTSIDE)
                .person("p", Sector.PUBLIC, Standpoint.INSIDE)
                .person("i", Sector.THIRD, Standpoint.OUTSIDE)
                .role("i", "intermediary")
                .network(StakeholderNetwork.builder()
                        .addStakeholder(StakeholderId.of("c"))
                        .addStakeholder(StakeholderId.of("p"))
                        .addStakeholder(StakeholderId.of("i"))
                        .addLayer(Layer.builder()
                                .id(LayerId.of("talk"))
                                .direction(Direction.UNDIRECTED)
                                .build())
                        .addTie(LayerId.of("talk"), StakeholderId.of("c"), StakeholderId.of("i"))
                        .build());
        for (int month = 0; month < direct.length; month++) {
            course.on(LocalDate.of(2026, 1 + month, 1));
            tie(course, "c", "i", 1);
            tie(course, "i", "p", 1);
            tie(course, "c", "p", direct[month] ? 1 : 0);
        }
        return course.process();
    }

    private static void tie(Course course, String from, String to, double weight) {
        course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(LayerId.of("talk"))
                .from(StakeholderId.of(from))
                .to(StakeholderId.of(to))
                .weight(weight)
                .build());
    }

    @Test
    void dependence_on_an_intermediary_that_does_not_fall_for_three_months_is_found() {
        assertThat(codes(bridged(false, false, false))).containsExactly("lasting-dependence");
        assertThat(codes(bridged(false, false, true))).isEmpty();
        assertThat(codes(bridged(false, false)))
                .as("two months say nothing yet")
                .isEmpty();
    }

    @Test
    void take_over_found_by_two_rules_is_one_finding_that_names_the_evidence_of_both() {
        Diagnosis diagnosis = DiagnosisRules.builtIn()
                .diagnose(
                        BARE,
                        ImmutableList.of(
                                measured("M21", 0.9).build(),
                                measured("M21b", 3)
                                        .putPart(TakeOverCircle.TAKEN_OVER, Optional.of(1.0))
                                        .build()));
        assertThat(diagnosis.findings())
                .extracting(Finding::code)
                .contains("taken-over")
                .doesNotContain("take-over");
        Finding both = diagnosis.findings().get(0);
        assertThat(both.code()).isEqualTo("taken-over");
        assertThat(both.severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(both.evidence())
                .extracting(evidence -> evidence.measure().value())
                .containsExactly("M21", "M21b");
        assertThat(both.sentence())
                .startsWith("M21 and M21b say the same. ")
                .contains("That reads as: the initiators are taking over.", "By the rules of governance, ");
        assertThat(both.isHeuristic()).isTrue();
        assertThat(diagnosis.needs()).extracting(Need::code).containsExactly("hand-back-to-participants");
        assertThat(diagnosis.needs().get(0).because()).isEqualTo(both.sentence());
        assertThat(diagnosis.needs().get(0).remedies())
                .contains(MethodId.of("manager-coaching"), MethodId.of("social-contracting"));
    }

    @Test
    void take_over_found_by_one_of_the_two_rules_keeps_its_name() {
        Measurement rising = measured("M21", 0.9).build();
        Measurement state = measured("M21b", 3)
                .putPart(TakeOverCircle.TAKEN_OVER, Optional.of(1.0))
                .build();
        DiagnosisRules rules = DiagnosisRules.builtIn();
        assertThat(rules.diagnose(BARE, ImmutableList.of(rising)).findings())
                .extracting(Finding::code)
                .containsExactly("take-over");
        assertThat(rules.diagnose(BARE, ImmutableList.of(state)).findings())
                .extracting(Finding::code)
                .contains("taken-over")
                .doesNotContain("take-over");
        assertThat(rules.without("taken-over")
                        .diagnose(BARE, ImmutableList.of(rising, state))
                        .findings())
                .extracting(Finding::code)
                .contains("take-over");
    }

    @Test
    void a_diagnosis_says_that_it_did_not_look_where_nobody_said_which_methods_are_diagnostic() {
        Diagnosis diagnosis = Diagnosis.of(sessions("delphi"));
        assertThat(diagnosis.notLookedAt())
                .containsExactly(
                        Map.entry(
                                "diagnosis-alone",
                                "Whether talk goes beside diagnosis was not looked at: nobody said which methods are diagnostic."));
        assertThat(DiagnosisRules.builtIn()
                        .withDiagnosticMethods(ImmutableSet.of(MethodId.of("delphi")))
                        .diagnose(sessions("delphi"), ImmutableList.of())
                        .notLookedAt())
                .isEmpty();
        assertThat(DiagnosisRules.builtIn()
                        .without("diagnosis-alone")
                        .diagnose(BARE)
                        .notLookedAt())
                .isEmpty();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(Diagnosis.codec(), json.write(Diagnosis.codec(), diagnosis), "diagnosis.json"))
                .isEqualTo(diagnosis);
        assertThat(Discretion.of(Audience.PUBLIC).shown(diagnosis).notLookedAt())
                .isEqualTo(diagnosis.notLookedAt());
        ProcessReport report = ProcessReport.withDefaults();
        assertThat(Markdown.render(report.of(BARE, diagnosis, List.of())))
                .contains("Whether talk goes beside diagnosis was not looked at");
        assertThat(Markdown.render(
                        report.withLocale(Locale.forLanguageTag("da")).of(BARE, diagnosis, List.of())))
                .contains("Om samtale går ved siden af diagnose, blev der ikke set på");
    }

    @Test
    void what_those_who_rate_say_against_co_creation_is_found() {
        Framework whenNot = Frameworks.builtIn().framework(FrameworkId.of("when-not"));
        Criterion emergency = whenNot.criterion(CriterionId.of("emergency"));
        ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
        double[] answers = {1, 1, 0};
        for (int i = 0; i < answers.length; i++) {
            ratings.add(Rating.builder()
                    .question(emergency.questions().get(0).id())
                    .rater(StakeholderId.of("r" + i))
                    .perspective(Perspective.MANAGEMENT)
                    .value(answers[i])
                    .on(LocalDate.EPOCH)
                    .build());
        }
        CoCreationProcess process = BARE.toBuilder()
                .addAssessment(new Assessment(whenNot.id(), ratings.build()))
                .build();
        List<Finding> against = new NotTheAnswerRule().findings(new Examination(process, ImmutableSortedMap.of()));
        assertThat(against).hasSize(1);
        assertThat(against.get(0).sentence())
                .startsWith("Co-creation may not be the answer: It is an acute emergency.");
        assertThat(against.get(0).severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(new NotTheAnswerRule().findings(new Examination(BARE, ImmutableSortedMap.of())))
                .isEmpty();
    }

    @Test
    void the_codes_of_all_rules_differ() {
        assertThat(BuiltInRules.ALL).extracting(DiagnosisRule::code).doesNotHaveDuplicates();
    }
}
