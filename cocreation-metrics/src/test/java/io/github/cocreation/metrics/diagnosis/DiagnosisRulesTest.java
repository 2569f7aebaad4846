/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosisRulesTest {
    private static Course tenDecisions(int byUsers) {
        return new Course()
                .group("users", 4, Standing.SERVICE_USER)
                .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
                .decides(byUsers, "users")
                .decides(10 - byUsers, "staff");
    }

    private static Optional<Finding> found(String code, CoCreationProcess process) {
        return Diagnosis.of(process).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    @Test
    void users_with_four_tenths_of_the_heads_and_one_decision_in_ten_are_heard_of() {
        Finding finding = found(
                        "users-rarely-decide",
                        tenDecisions(1).declared(0.2, 0.8).process())
                .orElseThrow();
        assertThat(finding.sentence())
                .isEqualTo(
                        "Users are 40% of the heads and took 10% of 10 decisions, in a process that declares its parties"
                                + " to be equal.");
        assertThat(finding.severity()).isEqualTo(FindingSeverity.WATCH);
        assertThat(finding.isHeuristic()).isTrue();
        assertThat(finding.fewestHeads()).contains(4);
        assertThat(finding.evidence())
                .extracting(Evidence::toString)
                .containsExactly("R02 users' share of decisions = 0.10", "R02 users' share of heads = 0.40");
        assertThat(finding.need().orElseThrow().cornerstones()).containsExactly(CriterionId.of("engaging-users"));
    }

    @Test
    void exactly_half_of_the_share_of_heads_is_enough() {
        assertThat(found(
                        "users-rarely-decide",
                        tenDecisions(2).declared(0.2, 0.8).process()))
                .isEmpty();
    }

    @Test
    void users_may_decide_rarely_where_nobody_declared_them_equal() {
        assertThat(found("users-rarely-decide", tenDecisions(0).process())).isEmpty();
        assertThat(found(
                        "users-rarely-decide",
                        tenDecisions(0).declared(0.2, 0.2).process()))
                .isEmpty();
    }

    @Test
    void a_required_group_without_a_seat_is_high_however_well_the_others_are_covered() {
        Population population = Population.builder()
                .addSeat(Seats.of(GroupId.of("tenants"), SalienceClass.DEPENDENT))
                .addSeat(Seats.of(GroupId.of("owners"), SalienceClass.DOMINANT))
                .build();
        Diagnosis diagnosis = Diagnosis.of(new Course()
                .population(population)
                .group("o", 9, Standing.NEIGHBOUR, "owners")
                .process());
        Finding finding = diagnosis.findings().get(0);
        assertThat(finding.code()).isEqualTo("required-group-missing");
        assertThat(finding.severity()).isEqualTo(FindingSeverity.HIGH);
        assertThat(finding.sentence())
                .isEqualTo(
                        "The group (tenants) must not be missed and does not have the 2 seats it should have at least.");
        Need need = diagnosis.needs().get(0);
        assertThat(need.code()).isEqualTo("missing-voices");
        assertThat(need.remedies()).isNotEmpty();
    }

    @Test
    void needs_of_one_code_are_merged_and_the_most_urgent_speaks() {
        Diagnosis diagnosis = Diagnosis.builder()
                .process(ProcessId.of("p"))
                .addFindings(finding("a", 0.4, "camps"), finding("b", 0.9, "camps"), finding("c", 0.5, "other"))
                .build();
        assertThat(diagnosis.needs()).extracting(Need::code).containsExactly("camps", "other");
        Need camps = diagnosis.needs().get(0);
        assertThat(camps.urgency()).isEqualTo(0.9);
        assertThat(camps.because()).isEqualTo("Because of b.");
        assertThat(camps.cornerstones()).containsExactly(CriterionId.of("b"), CriterionId.of("a"));
    }

    private static Finding finding(String code, double urgency, String need) {
        return Finding.builder()
                .code(code)
                .severity(FindingSeverity.WATCH)
                .sentence("Because of " + code + ".")
                .addSource(Source.heuristic("a test"))
                .need(Need.builder()
                        .code(need)
                        .because("Because of " + code + ".")
                        .urgency(urgency)
                        .addCornerstone(CriterionId.of(code))
                        .build())
                .build();
    }

    @Test
    void severe_findings_come_first_then_codes() {
        Finding note = finding("a", 0.1, "x");
        Finding high = Finding.builder()
                .from(finding("z", 0.1, "x"))
                .severity(FindingSeverity.HIGH)
                .build();
        assertThat(ImmutableList.sortedCopyOf(ImmutableList.of(finding("b", 0.1, "x"), note, high)))
                .extracting(Finding::code)
                .containsExactly("z", "a", "b");
    }

    @Test
    void rules_can_be_taken_out_and_put_in() {
        DiagnosisRules without = DiagnosisRules.builtIn().without("camps");
        assertThat(without.all())
                .extracting(DiagnosisRule::code)
                .doesNotContain("camps")
                .isSorted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.without("camp"))
                .withMessageStartingWith("The rule (camp) of a diagnosis is unknown.\nMaybe ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.with(new UsersDecisionRule()))
                .withMessage("The rule (users-rarely-decide) of a diagnosis must be there once.\n"
                        + "Maybe remove the other with (without) first, or choose another code.");
    }
}
