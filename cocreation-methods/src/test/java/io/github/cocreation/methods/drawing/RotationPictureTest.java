/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.rotation.Rotation;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RotationPictureTest {
    private static final StakeholderId ANN = StakeholderId.of("ann");
    private static final StakeholderId BEN = StakeholderId.of("ben");
    private static final StakeholderId CID = StakeholderId.of("cid");

    @Test
    void each_person_has_a_card_with_the_table_of_every_round() {
        RotationTask task = RotationTask.builder()
                .id("talk")
                .rounds(2)
                .addParticipants(ANN, BEN, CID)
                .addTables(Table.of("north", 1, 3), Table.of("south", 1, 3))
                .build();
        Rotation rotation = new Rotation(ImmutableList.of(
                ImmutableList.of(ImmutableList.of(ANN, BEN), ImmutableList.of(CID)),
                ImmutableList.of(ImmutableList.of(BEN), ImmutableList.of(CID))));
        CardsChart cards = RotationPicture.withDefaults()
                .withNames(id -> id.value().toUpperCase(Locale.ROOT))
                .byPerson(task, rotation);

        assertThat(cards.cards()).hasSize(3);
        assertThat(cards.cards().get(0).title()).isEqualTo("ANN");
        assertThat(cards.cards().get(0).lines()).containsExactly("Round 1: table north", "Round 2: free");
        assertThat(cards.caption().table().rows().get(1)).containsExactly("BEN", "north", "north");
        assertThat(RotationPicture.withDefaults()
                        .withLocale(Locale.forLanguageTag("da"))
                        .byPerson(task, rotation)
                        .cards()
                        .get(2)
                        .lines())
                .containsExactly("Runde 1: bord south", "Runde 2: bord south");
    }
}
