/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContactTest {
    private static final LayerId TALK = LayerId.of("talk");

    /** Stakeholders 0 to n-1, the first half public and the rest citizens, with these undirected ties. */
    private static CoCreationProcess process(int n, int... ends) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build());
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        process.id(ProcessId.of("p")).title("P").challenge("What?");
        for (int i = 0; i < n; i++) {
            network.addStakeholder(id(i));
            process.addStakeholder(Stakeholder.builder()
                    .id(id(i))
                    .name("S" + i)
                    .kind(StakeholderKind.GROUP)
                    .heads(6)
                    .sector(i < n / 2 ? Sector.PUBLIC : Sector.CITIZEN)
                    .standpoint(i < n / 2 ? Standpoint.INSIDE : Standpoint.OUTSIDE)
                    .build());
        }
        for (int i = 0; i < ends.length; i += 2) {
            network.addTie(Tie.builder()
                    .layer(TALK)
                    .from(id(ends[i]))
                    .to(id(ends[i + 1]))
                    .build());
        }
        return process.network(network.build()).build();
    }

    private static StakeholderId id(int i) {
        return StakeholderId.of("s" + i);
    }

    /** The worked example of the Javadoc: 10 ties within two groups of five, 6 across. */
    @Test
    void ties_within_groups_beyond_chance_are_camps() {
        Measurement contact = CrossGroupContact.withDefaults()
                .of(process(
                        10, 0, 1, 0, 2, 0, 3, 0, 4, 1, 2, 5, 6, 5, 7, 5, 8, 5, 9, 6, 7, 0, 5, 1, 6, 2, 7, 3, 8, 4, 9, 0,
                        6));
        assertThat(contact.part("E-I index").orElseThrow()).isCloseTo(-0.25, within(1e-12));
        assertThat(contact.part("expected from group sizes").orElseThrow()).isCloseTo(0.111111, within(1e-6));
        assertThat(contact.value().orElseThrow()).isCloseTo(-0.361111, within(1e-6));
        assertThat(contact.band().orElseThrow().name()).isEqualTo("camps");
        assertThat(contact.sentence())
                .isEqualTo("Of 16 ties 6 cross groups; the E-I index is -0.25, where the sizes of groups alone give"
                        + " 0.11.");
    }

    @Test
    void too_few_ties_and_one_group_are_undefined() {
        assertThat(CrossGroupContact.withDefaults()
                        .of(process(4, 0, 2))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
        assertThat(CrossGroupContact.withDefaults()
                        .of(process(1))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.SINGLE_GROUP);
        CoCreationProcess bare = CoCreationProcess.builder()
                .id(ProcessId.of("p"))
                .title("P")
                .challenge("What?")
                .build();
        assertThat(CrossGroupContact.withDefaults()
                        .of(bare)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(BrokerageConcentration.withDefaults()
                        .of(bare)
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    /** The worked example of the Javadoc. */
    @Test
    void the_hub_of_a_star_brokers_everything() {
        Measurement brokerage = BrokerageConcentration.withDefaults().of(process(6, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5));
        assertThat(brokerage.value()).contains(1.0);
        assertThat(brokerage.band().orElseThrow().name()).isEqualTo("bottleneck");
        assertThat(brokerage.heads()).containsEntry("share of the busiest broker", 6);
    }

    /** Worked by hand: all 20 pairs of the hub's leaves, two of three in its own group or not. */
    @Test
    void a_hub_in_its_own_group_brokers_in_every_role_but_liaison() {
        Measurement brokerage = BrokerageConcentration.withDefaults().of(process(6, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5));
        assertThat(brokerage.part("pairs brokered as coordinator")).contains(2.0);
        assertThat(brokerage.part("pairs brokered as itinerant")).contains(6.0);
        assertThat(brokerage.part("pairs brokered as gatekeeper")).contains(6.0);
        assertThat(brokerage.part("pairs brokered as liaison")).contains(0.0);
    }

    @Test
    void a_star_has_the_same_roles_however_its_groups_are_dealt_out() {
        Measurement brokerage = BrokerageConcentration.withDefaults().of(process(6, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5));
        assertThat(brokerage.parts()).containsEntry("z of gatekeeper against shuffled groups", Optional.empty());
        assertThat(brokerage.parameters()).containsEntry("shuffles", "200, seed 1");
    }

    /** Two chains, each within its group: all brokerage is coordination, more of it than shuffled groups would give. */
    @Test
    void two_chains_coordinate_more_than_shuffled_groups_would() {
        CoCreationProcess chains = process(8, 0, 1, 1, 2, 2, 3, 4, 5, 5, 6, 6, 7);
        Measurement brokerage = BrokerageConcentration.withDefaults().of(chains);
        assertThat(brokerage.part("pairs brokered as coordinator")).contains(8.0);
        assertThat(brokerage.part("z of coordinator against shuffled groups").orElseThrow())
                .isGreaterThan(1);
        assertThat(brokerage.part("z of gatekeeper against shuffled groups").orElseThrow())
                .isNegative();
        assertThat(BrokerageConcentration.withDefaults().of(chains)).isEqualTo(brokerage);
    }

    @Test
    void managers_who_keep_the_gate_and_intermediaries_who_do_not_join_others_can_be_read() {
        CoCreationProcess star = process(6, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5);
        Measurement brokerage = BrokerageConcentration.withDefaults()
                .of(star.toBuilder()
                        .addRole(RoleAssignment.of(id(0), RoleId.of("manager"), Span.since(LocalDate.of(2026, 1, 1))))
                        .addRole(RoleAssignment.of(
                                id(0), RoleId.of("intermediary"), Span.since(LocalDate.of(2026, 1, 1))))
                        .build());
        assertThat(brokerage.part(BrokerageConcentration.GATES).orElseThrow()).isCloseTo(0.6, within(1e-12));
        assertThat(brokerage.part(BrokerageConcentration.LIAISON)).contains(0.0);
        assertThat(brokerage.heads()).containsEntry(BrokerageConcentration.GATES, 6);
        assertThat(BrokerageConcentration.withDefaults().of(star).parts())
                .doesNotContainKeys(BrokerageConcentration.GATES, BrokerageConcentration.LIAISON);
    }

    @Test
    void a_cycle_spreads_brokerage_evenly() {
        Measurement brokerage =
                BrokerageConcentration.withDefaults().of(process(6, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0));
        assertThat(brokerage.value().orElseThrow()).isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void where_all_are_tied_there_is_nothing_to_broker() {
        int[] ends = new int[30];
        int k = 0;
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                ends[k++] = i;
                ends[k++] = j;
            }
        }
        Measurement brokerage = BrokerageConcentration.withDefaults().of(process(6, ends));
        assertThat(brokerage.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.ZERO_TOTAL);
    }

    @Test
    void five_stakeholders_are_too_few() {
        assertThat(BrokerageConcentration.withDefaults()
                        .of(process(5, 0, 1, 0, 2))
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
    }
}
