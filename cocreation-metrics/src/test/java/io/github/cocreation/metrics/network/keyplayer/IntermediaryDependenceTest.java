/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.keyplayer;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class IntermediaryDependenceTest {
    private static IntermediaryDependence without(String ties, String... intermediaries) {
        NetworkView view = undirected(ties);
        ImmutableSet.Builder<io.github.cocreation.core.stakeholder.StakeholderId> gone = ImmutableSet.builder();
        for (String intermediary : intermediaries) {
            gone.add(id(intermediary));
        }
        return IntermediaryDependence.of(view, groups(view, "A:a,b B:c,d"), gone.build());
    }

    @Test
    void contact_through_one_alone_depends_on_it_wholly() {
        IntermediaryDependence all = without("i-a i-b i-c i-d", "i");
        assertThat(all.hard()).hasValue(1);
        assertThat(all.soft()).hasValue(1);
        assertThat(all.connectedWith()).isEqualTo(8);
    }

    @Test
    void direct_ties_free_first_hard_then_soft() {
        IntermediaryDependence one = without("i-a i-b i-c i-d a-c", "i");
        assertThat(one.hard()).hasValue(0.75);
        assertThat(one.soft().orElseThrow()).isCloseTo(0.6, within(1e-15));
        IntermediaryDependence three = without("i-a i-b i-c i-d a-c a-b c-d", "i");
        assertThat(three.hard()).hasValue(0);
        assertThat(three.soft().orElseThrow()).isCloseTo(1 - (7.0 / 3) / 2.5, within(1e-15));
    }

    @Test
    void two_intermediaries_can_stand_in_for_each_other() {
        String ties = "i-a i-b i-c i-d j-a j-b j-c j-d";
        assertThat(without(ties, "i").hard()).hasValue(0);
        assertThat(without(ties, "i", "j").hard()).hasValue(1);
    }

    @Test
    void without_contact_there_is_nothing_to_depend() {
        assertThat(without("a-b c-d i", "i").hard()).isEmpty();
        assertThat(without("a-b c-d i", "i").soft()).isEmpty();
    }

    @Test
    void groups_are_as_far_from_deciders_as_their_members() {
        NetworkView view = directed("a-b b-d c");
        var distances = DistanceToDeciders.of(view, groups(view, "A:a,b B:c,d"), ImmutableSet.of(id("d")));
        assertThat(distances)
                .isEqualTo(ImmutableSortedMap.of(
                        "A",
                        new DistanceToDeciders(2, 0, OptionalDouble.of(1.5), OptionalDouble.of(1)),
                        "B",
                        new DistanceToDeciders(2, 1, OptionalDouble.of(0), OptionalDouble.of(0))));
        assertThat(DistanceToDeciders.of(view, groups(view, "A:a"), ImmutableSet.of()))
                .isEqualTo(ImmutableSortedMap.of(
                        "A", new DistanceToDeciders(1, 1, OptionalDouble.empty(), OptionalDouble.empty())));
    }

    @Test
    void a_line_over_two_groups_has_a_third_of_its_ties_across() {
        NetworkView view = undirected("a-b b-c c-d");
        CrossGroupShares shares = CrossGroupShares.of(view, groups(view, "A:a,b B:c,d"));
        assertThat(shares.shares().firstEntry().getValue().values()).containsExactly(1.0 / 3, 1.0 / 6);
        assertThat(shares.assortativity().orElseThrow()).isCloseTo(1.0 / 3, within(1e-15));
        NetworkView none = undirected("a b");
        assertThat(CrossGroupShares.of(none, groups(none, "A:a B:b")).shares()).isEmpty();
        assertThat(CrossGroupShares.of(view, groups(view, "A:a,b,c,d")).assortativity())
                .isEmpty();
    }
}
