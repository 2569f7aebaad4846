/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static Course people() {
        return new Course()
                .group("users", 6, Standing.SERVICE_USER)
                .group("staff", 5, Standing.FRONTLINE_PROFESSIONAL)
                .group("board", 2, Standing.DECISION_MAKER)
                .initiator("board");
    }

    /** Two ideas are merged into a third, decided, done and told; nobody tells anything about the fourth. */
    private static Course fourIdeas() {
        return people().logs(Told.idea("i1", "users", ""))
                .logs(Told.idea("i2", "staff", ""))
                .logs(Told.idea("i3", "staff", "i1 i2"))
                .logs(Told.idea("i4", "users", ""))
                .logs(Told.decision("d1", "board", "i3"))
                .logs(Told.decision("d2", "board", ""))
                .logs(Told.promise("p1", "staff", "d1"))
                .logs(Told.kept("p1"))
                .logs(Told.account(AccountDirection.DOWNWARD, "board", "users", "d1"));
    }

    @Test
    void three_of_four_ideas_are_answered_and_the_flow_tells_how() {
        PromiseTrace trace = Promises.withDefaults().of(fourIdeas().process());
        assertThat(trace.flow().edges())
                .extracting(FlowEdge::toString)
                .containsExactly(
                        "contributed -> merged: 2",
                        "contributed -> decided: 1",
                        "contributed -> unanswered: 1",
                        "merged -> decided: 2",
                        "decided -> carried-out: 3",
                        "carried-out -> reported-back: 3");
        assertThat(trace.flow().edges().get(0).heads()).isEqualTo(11);
        assertThat(trace.unanswered()).containsExactly(EntryId.of("i4"));
        assertThat(trace.withoutContribution()).containsExactly(EntryId.of("d2"));
        assertThat(trace.linked()).isTrue();
        assertThat(trace.flow().at("service-user", PromiseStage.CONTRIBUTED)).isEqualTo(2);
        assertThat(trace.flow().at("service-user", PromiseStage.UNANSWERED)).isEqualTo(1);
        assertThat(trace.flow().at("(initiators)", PromiseStage.CONTRIBUTED)).isZero();
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(PromiseTrace.codec(), json.write(PromiseTrace.codec(), trace), "trace"))
                .isEqualTo(trace);
    }

    @Test
    void a_promise_that_is_open_is_not_carried_out() {
        PromiseTrace trace = Promises.withDefaults()
                .of(people().logs(Told.idea("i1", "users", ""))
                        .logs(Told.decision("d1", "board", "i1"))
                        .logs(Told.promise("p1", "staff", "d1"))
                        .logs(Told.promise("p2", "staff", "d1"))
                        .logs(Told.kept("p1"))
                        .process());
        assertThat(trace.flow().edges())
                .extracting(FlowEdge::toString)
                .containsExactly(
                        "contributed -> decided: 1",
                        "decided -> not-carried-out: 1",
                        "not-carried-out -> not-reported: 1");
    }

    @Test
    void an_account_alone_is_an_answer_unless_it_goes_up_to_somebody_else() {
        Course asked = people().logs(Told.contribution("q1", "users", ContributionKind.QUESTION, ""))
                .logs(Told.contribution("q2", "users", ContributionKind.QUESTION, ""))
                .logs(Told.contribution("q3", "users", ContributionKind.QUESTION, ""))
                .logs(Told.account(AccountDirection.DOWNWARD, "staff", "users", "q1"))
                .logs(Told.account(AccountDirection.UPWARD, "staff", "board", "q2"))
                .logs(Told.account(AccountDirection.UPWARD, "board", "users", "q3"));
        assertThat(Promises.withDefaults().of(asked.process()).unanswered()).containsExactly(EntryId.of("q2"));
    }

    @Test
    void only_what_asks_for_an_answer_is_followed() {
        Course talk = people().logs(Told.contribution("t", "users", ContributionKind.TURN, ""));
        assertThat(Promises.withDefaults().of(talk.process()).flow().edges()).isEmpty();
        assertThat(Promises.withDefaults()
                        .withKinds(ContributionKind.TURN)
                        .of(talk.process())
                        .unanswered())
                .containsExactly(EntryId.of("t"));
    }

    @Test
    void a_mandate_is_overridden_when_those_who_gave_it_set_aside_what_others_decided() {
        PromiseTrace trace = Promises.withDefaults()
                .of(people().logs(Told.decision("d1", "users", ""))
                        .logs(Told.decision("d2", "board", ""))
                        .logs(Told.overruling("o1", "board", "d1"))
                        .logs(Told.overruling("o2", "board", "d2"))
                        .logs(Told.account(AccountDirection.DOWNWARD, "board", "users", "o1"))
                        .process());
        assertThat(trace.overruled()).hasSize(2);
        assertThat(trace.overruled().get(0).subject()).isEqualTo("About d1");
        assertThat(trace.overruled().get(0).mandateOverridden()).isTrue();
        assertThat(trace.overruled().get(0).reasonsGiven()).isTrue();
        assertThat(trace.overruled().get(1).mandateOverridden()).isFalse();
        assertThat(trace.overruled().get(1).reasonsGiven()).isFalse();
    }

    @Test
    void six_decided_and_one_told_of_ten_ideas_is_half_heard() {
        Course course = people();
        for (int i = 0; i < 10; i++) {
            course.logs(Told.idea("i" + i, i < 6 ? "users" : "staff", ""));
        }
        course.logs(Told.decision("d", "board", "i0 i1 i2 i3 i4 i5"))
                .logs(Told.account(AccountDirection.SIDEWARD, "board", "staff", "i6"));
        Measurement measurement = PromiseKept.withDefaults().of(course.process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.7, within(1e-12));
        assertThat(measurement.band().map(Band::name)).contains("half-heard");
        assertThat(measurement.sentence())
                .isEqualTo(
                        "Of 10 ideas and questions, 6 led to a decision and 0 to one that was carried out; of 1 it was"
                                + " told what became of them; 3 got no answer. 0 of 1 decisions rest on nobody's contribution.");
        assertThat(measurement.part(PromiseKept.groupPart("service-user"))).contains(1.0);
        assertThat(measurement.part(PromiseKept.groupPart("frontline-professional")))
                .contains(0.25);
        assertThat(measurement.heads()).containsEntry(PromiseKept.groupPart("service-user"), 6);
    }

    @Test
    void nothing_noted_is_not_the_same_as_no_answer() {
        Course course = people();
        for (int i = 0; i < 10; i++) {
            course.logs(Told.idea("i" + i, "users", ""));
        }
        assertThat(PromiseKept.withDefaults().of(course.process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.MISSING_PART));
        assertThat(PromiseKept.withDefaults().of(people().process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.NO_DATA));
        assertThat(PromiseKept.withDefaults().of(fourIdeas().process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.TOO_FEW));
    }

    @Test
    void what_others_name_and_the_journal_lacks_is_told() {
        Course course = people();
        for (int i = 0; i < 5; i++) {
            course.logs(Told.idea("i" + i, "users", ""));
        }
        Measurement measurement = PromiseKept.withDefaults()
                .of(course.logs(Told.decision("d", "board", "i1 lost")).process());
        assertThat(measurement.missing()).containsExactly("1 entries that others name are not in the journal");
    }
}
