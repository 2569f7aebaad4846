/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakeOverRiskTest {
    private static final StakeholderId BOARD = StakeholderId.of("board");
    private static final StakeholderId TEAM = StakeholderId.of("team");

    /** Five decisions a month, so many of them by the board, the others by the team. */
    private static CoCreationProcess decided(int... byBoard) {
        List<Entry> entries = new ArrayList<>();
        for (int month = 0; month < byBoard.length; month++) {
            for (int i = 0; i < 5; i++) {
                entries.add(Decision.builder()
                        .id(EntryId.of(month + "." + i))
                        .at(LocalDate.of(2026, month + 1, 1 + i).atStartOfDay().toInstant(ZoneOffset.UTC))
                        .subject("S")
                        .addDeciders(i < byBoard[month] ? BOARD : TEAM)
                        .build());
            }
        }
        return CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .addInitiator(BOARD)
                .journal(Journal.of(entries))
                .build();
    }

    /** Without commitments level and trend weigh a half each: level (1 - 0.4) / 0.6 = 1, trend 0.4 a month, capped at 1. */
    @Test
    void a_board_that_ends_up_deciding_all_scores_one() {
        Measurement risk = TakeOverRisk.withDefaults().of(decided(1, 3, 5));
        assertThat(risk.value().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(risk.part(TakeOverRisk.SLOPE).orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(risk.part(TakeOverRisk.LAST_SHARE)).contains(1.0);
        assertThat(risk.band().orElseThrow().name()).isEqualTo("high");
        assertThat(risk.missing()).isNotEmpty();
    }

    @Test
    void a_board_that_hands_over_scores_nothing() {
        Measurement risk = TakeOverRisk.withDefaults().of(decided(4, 2, 1));
        assertThat(risk.value()).contains(0.0);
        assertThat(risk.sentence()).contains("no rise can be shown");
    }

    @Test
    void two_months_are_too_few_and_no_decision_is_no_data() {
        assertThat(TakeOverRisk.withDefaults()
                        .of(decided(1, 5))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
        assertThat(TakeOverRisk.withDefaults()
                        .of(decided())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void a_stated_share_replaces_that_of_the_type() {
        assertThat(TakeOverRisk.withDefaults()
                        .withSuitedShare(0.8)
                        .of(decided(2, 2, 2))
                        .value())
                .contains(0.0);
    }
}
