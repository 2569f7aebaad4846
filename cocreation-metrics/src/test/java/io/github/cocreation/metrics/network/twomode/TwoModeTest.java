/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.groups;
import static io.github.cocreation.metrics.network.Graphs.id;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoModeTest {
    private static final LayerId SESSIONS = LayerId.of("sessions");
    private static final Path DAVIS = Path.of("../../shared/reference/networks/datasets/davis_southern_women");

    /** {@code "a:s1,s2 b"}: a in s1 and s2, b in none. */
    private static TwoModeView view(String people) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(SESSIONS)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .build());
        for (String person : people.isEmpty() ? new String[0] : people.split(" ", -1)) {
            String[] parts = person.split(":", 2);
            network.addStakeholder(StakeholderId.of(parts[0]));
            for (String focus : parts.length > 1 ? parts[1].split(",", -1) : new String[0]) {
                network.addAffiliation(SESSIONS, StakeholderId.of(parts[0]), FocusId.of(focus), 1, Optional.empty());
            }
        }
        return TwoModeView.of(network.build(), SESSIONS);
    }

    @Test
    void density_is_the_share_of_ties_between_modes() {
        assertThat(TwoModeDensity.of(view("a:s1,s2 b:s1"))).hasValue(0.75);
        assertThat(TwoModeDensity.of(view("a:s1,s1 b:s1"))).hasValue(1);
        assertThat(TwoModeDensity.of(view("a b"))).isEmpty();
    }

    @Test
    void centralities_are_scaled_by_what_two_modes_allow() {
        TwoModeView view = view("a:s1,s2 b:s2,s3");
        assertThat(score(TwoModeCentrality.DEGREE, view, "a")).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(score(TwoModeCentrality.CLOSENESS, view, "a")).isCloseTo(5.0 / 7, within(1e-15));
        assertThat(score(TwoModeCentrality.BETWEENNESS, view, "a")).isCloseTo(0.6, within(1e-15));
        TwoModeScores degree = TwoModeCentrality.DEGREE.scores(view);
        assertThat(degree.foci().get(FocusId.of("s2"))).isEqualTo(OptionalDouble.of(1));
        assertThat(degree.foci().get(FocusId.of("s1"))).isEqualTo(OptionalDouble.of(0.5));
    }

    private static double score(TwoModeCentrality centrality, TwoModeView view, String who) {
        return Optional.ofNullable(centrality.scores(view).stakeholders().get(id(who)))
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void the_middle_of_a_star_of_two_modes_has_all_there_is() {
        TwoModeView star = view("a:s1,s2,s3,s4");
        assertThat(score(TwoModeCentrality.CLOSENESS, star, "a")).isEqualTo(1);
        assertThat(score(TwoModeCentrality.BETWEENNESS, star, "a")).isEqualTo(1);
        assertThat(TwoModeCentrality.rawBetweenness(star).stakeholders().get(id("a")))
                .isEqualTo(OptionalDouble.of(6));
    }

    @Test
    void projections_weigh_what_is_shared() {
        TwoModeView view = view("a:s1,s2,s3 b:s1,s2 c:s2");
        assertThat(weight(view, Projection.Weight.COUNT)).isEqualTo(2);
        assertThat(weight(view, Projection.Weight.NEWMAN)).isEqualTo(1.5);
        assertThat(weight(view, Projection.Weight.JACCARD)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(weight(view, Projection.Weight.OVERLAP)).isEqualTo(1);
        assertThat(weight(view, Projection.Weight.COSINE)).isCloseTo(2 / Math.sqrt(6), within(1e-15));
        assertThat(weight(view, Projection.Weight.LIFT)).isEqualTo(1);
        NetworkView newman =
                Projection.withDefaults().withWeight(Projection.Weight.NEWMAN).stakeholders(view);
        assertThat(newman.weight(0) + newman.weight(1)).isEqualTo(2);
        NetworkView foci = Projection.withDefaults().foci(view);
        assertThat(foci.stakeholders()).containsExactly(id("s1"), id("s2"), id("s3"));
        assertThat(foci.tieCount()).isEqualTo(3);
        assertThat(foci.weight(0)).isEqualTo(2);
    }

    private static double weight(TwoModeView view, Projection.Weight weight) {
        NetworkView ties = Projection.withDefaults().withWeight(weight).stakeholders(view);
        assertThat(ties.to(0)).isEqualTo(1);
        return ties.weight(0);
    }

    @Test
    void a_network_of_one_mode_may_turn_out_to_have_two() {
        NetworkView view = undirected("a-x b-x b-y");
        TwoModeView two = TwoModeView.of(view, groups(view, "people:a,b events:x,y"), "events");
        assertThat(two.tieCount()).isEqualTo(3);
        assertThat(two.degreeOfStakeholder(1)).isEqualTo(2);
        assertThat(two.degreeOfFocus(0)).isEqualTo(2);
        NetworkView within = undirected("a-x a-b");
        Partition modes = groups(within, "people:a,b events:x");
        assertThatThrownBy(() -> TwoModeView.of(within, modes, "events"))
                .hasMessage("The tie (a - b) of a network of two modes must run between the modes."
                        + "\nMaybe read the network as one of one mode.");
        assertThatThrownBy(() -> TwoModeView.of(within, modes, "issues")).hasMessageContaining("[events, people]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a:s1", "a:s1 b:s1 c:s1", "a:s1,s2,s3", "a:s1 b:s2"})
    void nothing_is_thrown_on_small_networks(String people) {
        TwoModeView view = view(people);
        for (TwoModeCentrality centrality : TwoModeCentrality.values()) {
            TwoModeScores scores = centrality.scores(view);
            scores.stakeholders()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
            scores.foci()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
        }
        for (Projection.Weight weight : Projection.Weight.values()) {
            Projection projection = Projection.withDefaults().withWeight(weight);
            assertThat(projection.stakeholders(view).nodeCount())
                    .isEqualTo(view.stakeholders().size());
            assertThat(projection.foci(view).nodeCount()).isEqualTo(view.foci().size());
        }
    }

    @Test
    void betweenness_over_both_modes_is_that_of_one_network() {
        assumeTrue(Files.isDirectory(DAVIS), "The reference networks are not at hand.");
        StakeholderNetwork network = NetworkReader.withDefaults().read(DAVIS);
        NetworkView one = NetworkView.of(network, NetworkReader.LAYER);
        TwoModeView two = TwoModeView.of(one, Partition.of(one, network.attribute(AttributeId.of("mode"))), "event");
        assertThat(two.stakeholders()).hasSize(18);
        assertThat(two.foci()).hasSize(14);
        var raw = Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(one);
        TwoModeScores scores = TwoModeCentrality.rawBetweenness(two);
        scores.stakeholders()
                .forEach((who, score) -> assertThat(score.orElseThrow()).isCloseTo(raw.of(who), within(1e-9)));
        scores.foci()
                .forEach((what, score) ->
                        assertThat(score.orElseThrow()).isCloseTo(raw.of(Graphs.id(what.value())), within(1e-9)));
    }
}
