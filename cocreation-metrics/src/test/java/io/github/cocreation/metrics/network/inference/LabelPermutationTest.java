/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import org.junit.jupiter.api.Test;

class LabelPermutationTest {
    private static final LabelPermutation SHUFFLES = LabelPermutation.withDefaults();

    @Test
    void two_of_six_ways_are_as_inward_as_two_pairs() {
        NetworkView view = undirected("a-b c-d");
        PermutationTest test = SHUFFLES.test(view, groups(view, "A:a,b B:c,d"), GroupStatistic.eiIndex())
                .orElseThrow();
        assertThat(test.observed()).isEqualTo(-1);
        assertThat(test.replications()).isEqualTo(6);
        assertThat(test.pLess()).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(test.pGreater()).isEqualTo(1);
    }

    @Test
    void who_is_in_no_group_stays_so() {
        NetworkView view = undirected("a-b c-d d-x");
        Partition groups = groups(view, "A:a,b B:c,d");
        PermutationTest test =
                SHUFFLES.test(view, groups, GroupStatistic.eiIndex()).orElseThrow();
        assertThat(test.replications()).isEqualTo(6);
        assertThat(test.pLess()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void assortativity_is_one_if_all_ties_stay_within() {
        NetworkView view = undirected("a-b c-d");
        assertThat(GroupStatistic.assortativity().of(view, groups(view, "A:a,b B:c,d")))
                .hasValue(1);
        assertThat(GroupStatistic.assortativity().of(view, groups(view, "A:a,c B:b,d")))
                .hasValue(-1);
        assertThat(GroupStatistic.assortativity().of(view, groups(view, "A:a,b,c,d")))
                .isEmpty();
    }

    @Test
    void many_ways_are_drawn_and_threads_change_nothing() {
        NetworkView view =
                directed("a-b b-c c-a d-e e-f f-d g-h h-i i-g j-k k-l l-j m-n n-o o-m p-q q-r r-p a-d g-j m-p b-r");
        Partition groups = groups(view, "A:a,b,c,d,e,f B:g,h,i,j,k,l C:m,n,o,p,q,r");
        LabelPermutation few = SHUFFLES.withReplications(200);
        for (GroupStatistic statistic : GroupStatistic.all()) {
            var alone = few.test(view, groups, statistic);
            assertThat(few.withThreads(8).test(view, groups, statistic)).isEqualTo(alone);
        }
        PermutationTest inward =
                few.test(view, groups, GroupStatistic.assortativity()).orElseThrow();
        assertThat(inward.sampling()).isEqualTo(PermutationTest.Sampling.DRAWN);
        assertThat(inward.pGreater()).isLessThan(0.02);
        assertThat(inward.mean()).isCloseTo(-0.06, within(0.04));
    }

    @Test
    void brokerage_counts_paths_by_role() {
        NetworkView view = directed("a-b b-c c-d");
        Partition groups = groups(view, "A:a,b B:c,d");
        assertThat(GroupStatistic.brokerage(BrokerageRole.TOTAL).of(view, groups))
                .hasValue(2);
        assertThat(GroupStatistic.brokerage(BrokerageRole.REPRESENTATIVE).of(view, groups))
                .hasValue(1);
    }

    @Test
    void nothing_to_share_out_is_no_surprise_and_no_ties_no_test() {
        NetworkView view = undirected("a-b b-c");
        PermutationTest one = SHUFFLES.test(view, groups(view, "A:a,b,c"), GroupStatistic.eiIndex())
                .orElseThrow();
        assertThat(one.pGreater()).isEqualTo(1);
        NetworkView none = undirected("a b");
        assertThat(SHUFFLES.test(none, groups(none, "A:a B:b"), GroupStatistic.eiIndex()))
                .isEmpty();
        assertThatThrownBy(() -> GroupStatistic.named("ei-index")).hasMessageContaining("ei_index");
    }
}
