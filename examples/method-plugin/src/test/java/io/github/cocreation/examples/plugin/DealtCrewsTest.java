/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.spi.GroupingRuleContract;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DealtCrewsTest {
    private static List<List<String>> crews(int people, int size, long seed) {
        ImmutableList<StakeholderId> ids = IntStream.rangeClosed(1, people)
                .mapToObj(i -> StakeholderId.of("p" + i))
                .collect(ImmutableList.toImmutableList());
        return new DealtCrews()
                .groups(ids, size, seed).stream()
                        .map(crew -> crew.stream().map(StakeholderId::value).toList())
                        .toList();
    }

    @Test
    void the_rule_keeps_the_contract() {
        assertThat(GroupingRuleContract.check(new DealtCrews()).all()).isEmpty();
    }

    @Test
    void seven_people_in_crews_of_three_are_dealt_out_one_by_one() {
        assertThat(crews(7, 3, 1))
                .containsExactlyInAnyOrder(List.of("p1", "p4", "p7"), List.of("p2", "p5"), List.of("p3", "p6"));
    }

    @Test
    void chance_says_where_the_dealing_starts() {
        assertThat(LongStream.range(0, 40).mapToObj(seed -> crews(7, 3, seed)).distinct())
                .hasSize(3);
    }

    @Test
    void nobody_makes_no_crew() {
        assertThat(crews(0, 3, 1)).isEmpty();
    }
}
