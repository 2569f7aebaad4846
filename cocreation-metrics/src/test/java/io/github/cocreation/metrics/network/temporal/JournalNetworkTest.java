/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.NetworkView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JournalNetworkTest {
    private static final LayerId TRUST = LayerId.of("trust");

    @Test
    void who_meets_twice_has_strength_two() {
        StakeholderNetwork network =
                JournalNetwork.withDefaults().of(Told.journal("2026-01-05 s1 a,b", "2026-01-12 s2 a,b,c"));
        NetworkView met = NetworkView.of(network, JournalNetwork.MET);
        assertThat(met.tieCount()).isEqualTo(3);
        assertThat(met.weight(0)).isEqualTo(2);
        assertThat(met.weight(1)).isEqualTo(1);
        assertThat(network.affiliations(JournalNetwork.SESSIONS)).hasSize(5);
        assertThat(network.on(LocalDate.parse("2026-01-05")).ties(JournalNetwork.MET))
                .hasSize(1);
    }

    @Test
    void of_each_observed_tie_the_last_word_counts() {
        StakeholderNetwork network = JournalNetwork.withDefaults()
                .of(Told.journal(
                        "2026-01-05 trust a-b:2",
                        "2026-01-06 trust b-a:1",
                        "2026-02-05 trust a-b:3",
                        "2026-02-06 trust b-a:0",
                        "2026-02-07 trust c-c:1"));
        assertThat(network.layer(TRUST).direction()).isEqualTo(Direction.DIRECTED);
        assertThat(network.ties(TRUST).stream().map(Tie::weight)).containsExactly(3.0);
        assertThat(network.ties(TRUST).get(0).span()).contains(Span.since(LocalDate.parse("2026-02-05")));
        assertThat(network.stakeholders()).containsExactly(id("a"), id("b"), id("c"));
    }

    @Test
    void layers_say_how_ties_are_read() {
        Layer talk = Layer.builder()
                .id(LayerId.of("talk"))
                .direction(Direction.UNDIRECTED)
                .build();
        Journal journal = Told.journal("2026-01-05 talk a-b", "2026-01-06 talk b-a:0", "2026-01-05 dispute a-b:-1");
        StakeholderNetwork network = JournalNetwork.withDefaults()
                .withLayers(ImmutableList.of(talk))
                .withStakeholders(ImmutableSet.of(id("z")))
                .of(journal);
        assertThat(network.ties(talk.id())).isEmpty();
        assertThat(network.layer(LayerId.of("dispute")).sign()).isEqualTo(Sign.SIGNED);
        assertThat(network.stakeholders()).contains(id("z"));
        assertThat(JournalNetwork.withDefaults().of(Journal.empty()).stakeholders())
                .isEmpty();
    }
}
