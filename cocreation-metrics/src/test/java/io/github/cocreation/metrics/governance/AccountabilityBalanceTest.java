/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountabilityBalanceTest {
    private static final AccountabilityBalance MEASURE = AccountabilityBalance.withDefaults();
    private final Course course = new Course();
    private int steps;

    private void step(AccountDirection direction, AccountStep step, int follows, String due) {
        course.logs((id, at) -> Account.builder()
                .id(id)
                .at(at)
                .direction(direction)
                .step(step)
                .addFrom(StakeholderId.of("a"))
                .addTo(StakeholderId.of("b"))
                .subject("what became of it")
                .follows(follows < 0 ? Optional.empty() : Optional.of(EntryId.of("e" + follows)))
                .due(due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)))
                .build());
        steps++;
    }

    private void cycle(AccountDirection direction) {
        int start = steps;
        step(direction, AccountStep.REQUESTED, -1, "2026-12-31");
        step(direction, AccountStep.GIVEN, start, "");
        step(direction, AccountStep.ANSWERED, start + 1, "");
    }

    @Test
    void one_of_two_accounts_to_users_in_time_is_the_lowest() {
        cycle(AccountDirection.DOWNWARD);
        step(AccountDirection.DOWNWARD, AccountStep.REQUESTED, -1, "");
        cycle(AccountDirection.SIDEWARD);
        for (int i = 0; i < 4; i++) {
            cycle(AccountDirection.UPWARD);
        }
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.part(AccountabilityBalance.BALANCE).orElseThrow())
                .isCloseTo(0.789690, within(1e-6));
        assertThat(measurement.sentence()).isEqualTo("Of 2 accounts owed to users, 1 was given and answered in time.");
    }

    @Test
    void an_account_given_too_late_does_not_count() {
        step(AccountDirection.DOWNWARD, AccountStep.REQUESTED, -1, "2026-01-05");
        course.on(LocalDate.of(2026, 1, 6));
        step(AccountDirection.DOWNWARD, AccountStep.GIVEN, 0, "");
        step(AccountDirection.DOWNWARD, AccountStep.ANSWERED, 1, "");
        cycle(AccountDirection.SIDEWARD);
        for (int i = 0; i < 9; i++) {
            cycle(AccountDirection.UPWARD);
        }
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.band().map(Band::name)).contains("not-extended");
        assertThat(measurement.sentence()).endsWith("most accounts go to the top, as under control.");
    }

    @Test
    void a_direction_without_anything_owed_is_named_and_is_not_full_marks() {
        cycle(AccountDirection.DOWNWARD);
        cycle(AccountDirection.UPWARD);
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.undefined())
                .contains(new Undefined(UndefinedReason.MISSING_PART, "no account was requested or due to peers"));
        assertThat(measurement.part("answered in time: to users")).contains(1.0);
        assertThat(measurement.part("answered in time: to peers")).isEmpty();
        assertThat(measurement.missing()).containsExactly("an account requested or due to peers");
        assertThat(MEASURE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }
}
