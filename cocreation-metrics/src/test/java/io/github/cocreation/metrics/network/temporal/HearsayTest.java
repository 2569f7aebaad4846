/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.journal.Journal;
import org.junit.jupiter.api.Test;

class HearsayTest {
    private static final Hearsay CHAIN =
            Hearsay.of(Told.journal("2026-01-01 s1 a,b", "2026-01-02 s2 b,c", "2026-01-03 s3 c,d"));

    @Test
    void news_goes_forward_in_time_only() {
        assertThat(CHAIN.round(id("a"), id("b"))).hasValue(1);
        assertThat(CHAIN.round(id("a"), id("c"))).hasValue(2);
        assertThat(CHAIN.round(id("a"), id("d"))).hasValue(3);
        assertThat(CHAIN.round(id("d"), id("c"))).hasValue(3);
        assertThat(CHAIN.round(id("d"), id("b"))).isEmpty();
        assertThat(CHAIN.round(id("a"), id("a"))).hasValue(0);
        assertThat(CHAIN.reachShare(3)).hasValue(9.0 / 12);
        assertThat(CHAIN.reachShare(1)).hasValue(2.0 / 12);
        assertThat(CHAIN.reachShare(0)).hasValue(0);
        assertThat(CHAIN.rounds()).isEqualTo(3);
    }

    @Test
    void it_goes_by_way_of_those_who_knew() {
        assertThat(CHAIN.path(id("a"), id("d"))).containsExactly(id("a"), id("b"), id("c"), id("d"));
        assertThat(CHAIN.path(id("d"), id("a"))).isEmpty();
        assertThat(CHAIN.path(id("a"), id("a"))).containsExactly(id("a"));
        assertThat(CHAIN.heardBy(id("a"), 2)).containsExactly(id("a"), id("b"), id("c"));
        assertThat(CHAIN.heardBy(id("a"), 0)).containsExactly(id("a"));
    }

    @Test
    void in_the_opposite_order_news_runs_the_other_way() {
        Hearsay turned = Hearsay.of(Told.journal("2026-01-03 s1 a,b", "2026-01-02 s2 b,c", "2026-01-01 s3 c,d"));
        assertThat(turned.round(id("d"), id("a"))).hasValue(3);
        assertThat(turned.round(id("a"), id("d"))).isEmpty();
    }

    @Test
    void sessions_at_the_same_time_carry_nothing_from_one_to_the_other() {
        Hearsay together = Hearsay.of(Told.journal("2026-01-01 s1 a,b", "2026-01-01 s2 b,c"));
        assertThat(together.rounds()).isEqualTo(1);
        assertThat(together.round(id("a"), id("c"))).isEmpty();
        assertThat(together.round(id("a"), id("b"))).hasValue(1);
    }

    @Test
    void nobody_or_one_has_no_share() {
        assertThat(Hearsay.of(Journal.empty()).reachShare(0)).isEmpty();
        Hearsay one = Hearsay.of(Told.journal("2026-01-01 s1 a"));
        assertThat(one.reachShare(1)).isEmpty();
        assertThat(one.people()).containsExactly(id("a"));
        assertThatThrownBy(() -> one.heardBy(id("x"), 1))
                .hasMessage("The stakeholder (x) of a journal must have been present in a session."
                        + "\nMaybe ask for those who were.");
    }
}
