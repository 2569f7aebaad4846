/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.COORDINATOR;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.GATEKEEPER;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.ITINERANT;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.LIAISON;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.REPRESENTATIVE;
import static io.github.cocreation.metrics.network.brokerage.BrokerageRole.TOTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class GouldFernandezTest {
    private static Brokerage of(NetworkView view, String groups) {
        return GouldFernandez.withDefaults().of(view, groups(view, groups));
    }

    private static RoleCount count(Brokerage brokerage, String stakeholder, BrokerageRole role) {
        ImmutableMap<BrokerageRole, RoleCount> counts =
                Objects.requireNonNull(brokerage.stakeholders().get(id(stakeholder)));
        return Objects.requireNonNull(counts.get(role));
    }

    private static RoleCount network(Brokerage brokerage, BrokerageRole role) {
        return Objects.requireNonNull(brokerage.network().get(role));
    }

    @Test
    void a_line_over_two_groups_has_a_representative_and_a_gatekeeper() {
        Brokerage brokerage = of(directed("a-b b-c c-d"), "A:a,b B:c,d");
        assertThat(count(brokerage, "b", REPRESENTATIVE).raw()).isEqualTo(1);
        assertThat(count(brokerage, "c", GATEKEEPER).raw()).isEqualTo(1);
        assertThat(count(brokerage, "b", TOTAL).raw()).isEqualTo(1);
        assertThat(network(brokerage, TOTAL).raw()).isEqualTo(2);
        assertThat(count(brokerage, "b", REPRESENTATIVE).chance().expected()).isEqualTo(0.09375);
    }

    @Test
    void every_role_is_told_from_the_groups_of_the_three() {
        assertThat(count(of(directed("a-b b-c"), "A:a,b,c"), "b", COORDINATOR).raw())
                .isEqualTo(1);
        assertThat(count(of(directed("a-b b-c"), "A:a,c B:b"), "b", ITINERANT).raw())
                .isEqualTo(1);
        assertThat(count(of(directed("a-b b-c"), "A:a B:b C:c"), "b", LIAISON).raw())
                .isEqualTo(1);
    }

    @Test
    void who_is_tied_directly_needs_no_broker() {
        Brokerage brokerage = of(directed("a-b b-c a-c"), "A:a,b,c");
        assertThat(network(brokerage, TOTAL).raw()).isZero();
    }

    @Test
    void undirected_pairs_count_twice() {
        Brokerage brokerage = of(undirected("a-b b-c"), "A:a,b B:c");
        assertThat(count(brokerage, "b", REPRESENTATIVE).raw()).isEqualTo(1);
        assertThat(count(brokerage, "b", GATEKEEPER).raw()).isEqualTo(1);
        assertThat(count(brokerage, "b", TOTAL).raw()).isEqualTo(2);
    }

    @Test
    void no_room_for_chance_means_no_z() {
        Brokerage brokerage = of(directed("a-b b-c c-d"), "A:a,b B:c,d");
        assertThat(count(brokerage, "b", COORDINATOR).chance()).isEqualTo(new RoleMoments(0, 0));
        assertThat(count(brokerage, "b", COORDINATOR).z()).isEmpty();
        assertThat(count(brokerage, "b", REPRESENTATIVE).z()).isPresent();
    }

    @Test
    void who_is_in_no_group_is_left_out_with_all_ties() {
        Brokerage brokerage = of(directed("a-b b-c x-b b-x"), "A:a,b,c");
        assertThat(brokerage.leftOut()).isEqualTo(1);
        assertThat(brokerage.stakeholders()).doesNotContainKey(id("x"));
        assertThat(brokerage).isEqualTo(of(directed("a-b b-c x"), "A:a,b,c"));
    }

    @Test
    void no_ties_and_nobody_broker_nothing() {
        Brokerage none = of(directed("a b c"), "A:a,b B:c");
        assertThat(network(none, TOTAL).raw()).isZero();
        assertThat(network(none, TOTAL).z()).isEmpty();
        assertThat(of(directed("x"), "A:a").stakeholders()).isEmpty();
    }

    @Test
    void deviations_of_the_whole_network_are_those_of_all_its_possible_networks() {
        // All 4096 directed networks on four nodes, each as likely as its number of arcs makes it at density 3/12.
        NetworkView line = directed("a-b b-c c-d");
        Brokerage chance = of(line, "A:a,b B:c C:d");
        String[] arcs = {"a-b", "a-c", "a-d", "b-a", "b-c", "b-d", "c-a", "c-b", "c-d", "d-a", "d-b", "d-c"};
        for (BrokerageRole role : BrokerageRole.values()) {
            double mean = 0;
            double square = 0;
            for (int bits = 0; bits < 1 << arcs.length; bits++) {
                StringBuilder ties = new StringBuilder("a b c d");
                for (int arc = 0; arc < arcs.length; arc++) {
                    ties.append((bits >> arc & 1) == 1 ? " " + arcs[arc] : "");
                }
                int there = Integer.bitCount(bits);
                double probability = StrictMath.pow(0.25, there) * StrictMath.pow(0.75, arcs.length - there);
                double raw = network(of(directed(ties.toString()), "A:a,b B:c C:d"), role)
                        .raw();
                mean += probability * raw;
                square += probability * raw * raw;
            }
            RoleMoments moments = network(chance, role).chance();
            assertThat(moments.expected()).as(role.symbol()).isCloseTo(mean, within(1e-12));
            assertThat(moments.deviation()).as(role.symbol()).isCloseTo(Math.sqrt(square - mean * mean), within(1e-9));
        }
    }

    @Test
    void deviations_as_in_sna_are_those_that_sna_prints() {
        // R 4.2.2, sna 2.7-1: brokerage(emon$Texas, emon$Texas %v% "Sponsorship")$sd.gli
        Brokerage texas = ofTheSizeOfTexas();
        assertThat(deviationAsInSna(texas, COORDINATOR)).isCloseTo(23.71534001030375, within(1e-10));
        assertThat(deviationAsInSna(texas, ITINERANT)).isCloseTo(30.377912399914777, within(1e-10));
        assertThat(deviationAsInSna(texas, REPRESENTATIVE)).isCloseTo(27.78043202114783, within(1e-10));
        assertThat(deviationAsInSna(texas, GATEKEEPER)).isCloseTo(27.78043202114783, within(1e-10));
        assertThat(deviationAsInSna(texas, LIAISON)).isCloseTo(37.02903422569097, within(1e-10));
        assertThat(deviationAsInSna(texas, TOTAL)).isCloseTo(90.93689265772281, within(1e-10));
        assertThat(network(texas, COORDINATOR).chance().deviation()).isCloseTo(23.37133357470878, within(1e-10));
    }

    private static double deviationAsInSna(Brokerage brokerage, BrokerageRole role) {
        return Objects.requireNonNull(brokerage.networkAsInSna().get(role))
                .chance()
                .deviation();
    }

    /** Chance knows the sizes of groups and the number of arcs only: 1, 2, 3, 6 and 13 of 25, 186 arcs. */
    private static Brokerage ofTheSizeOfTexas() {
        StringBuilder arcs = new StringBuilder();
        for (int arc = 0; arc < 186; arc++) {
            int from = arc % 25;
            arcs.append(arc == 0 ? "" : " ").append((char) ('a' + from)).append('-');
            arcs.append((char) ('a' + (from + 1 + arc / 25) % 25));
        }
        return of(directed(arcs.toString()), "F:a C:b,c P:d,e,f S:g,h,i,j,k,l O:m,n,o,p,q,r,s,t,u,v,w,x,y");
    }
}
