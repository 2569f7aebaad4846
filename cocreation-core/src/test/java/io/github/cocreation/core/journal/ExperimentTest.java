/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private static final Experiment LONGER_HOURS = Experiment.builder()
            .id(EntryId.of("x1"))
            .at(Instant.parse("2026-03-01T09:00:00Z"))
            .subject("Longer opening hours")
            .effect("More young people come")
            .ends(LocalDate.of(2026, 4, 1))
            .shareOfProgramme(0.1)
            .addBy(StakeholderId.of("library"))
            .build();
    private static final ExperimentEnded ENDED = ExperimentEnded.builder()
            .id(EntryId.of("x2"))
            .at(Instant.parse("2026-04-01T09:00:00Z"))
            .experiment(LONGER_HOURS.id())
            .verdict(ExperimentVerdict.ADAPT)
            .addBy(StakeholderId.of("board"))
            .build();

    @Test
    void an_experiment_and_its_end_are_read_as_they_were_written() {
        Journal journal = Journal.of(List.of(LONGER_HOURS, ENDED));
        String json = JsonFormat.withDefaults().write(Journal.codec(), journal);
        assertThat(JsonFormat.withDefaults().read(Journal.codec(), json, "journal"))
                .isEqualTo(journal);
        assertThat(json).contains("\"experiment-ended\"", "\"adapt\"");
        assertThat(journal.check().isEmpty()).isTrue();
    }

    @Test
    void both_name_who_tries_and_who_decides() {
        assertThat(LONGER_HOURS.stakeholdersNamed()).containsExactly(StakeholderId.of("library"));
        assertThat(ENDED.stakeholdersNamed()).containsExactly(StakeholderId.of("board"));
        assertThat(LONGER_HOURS.sessionNamed()).isEmpty();
        assertThat(ENDED.sessionNamed()).isEmpty();
    }

    @Test
    void the_end_of_an_experiment_nobody_started_is_a_violation() {
        assertThat(Journal.of(List.of(ENDED)).check().isEmpty()).isFalse();
    }

    @Test
    void an_end_before_the_start_and_a_share_above_1_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.builder()
                        .from(LONGER_HOURS)
                        .ends(LocalDate.of(2026, 2, 1))
                        .build())
                .withMessageContaining("must not be before its start (2026-03-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Experiment.builder()
                        .from(LONGER_HOURS)
                        .shareOfProgramme(1.1)
                        .build())
                .withMessageContaining("(1.1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExperimentEnded.builder()
                        .from(ENDED)
                        .experiment(ENDED.id())
                        .build())
                .withMessageContaining("must be another entry");
    }
}
