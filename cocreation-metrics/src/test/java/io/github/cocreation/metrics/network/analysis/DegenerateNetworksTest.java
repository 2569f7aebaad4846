/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.Graphs;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks at the edge of what measures are made for: no measure throws, and what is undefined is not 0. */
class DegenerateNetworksTest {
    private static final AttributeId GROUP = AttributeId.of("group");
    private static final AttributeId AGE = AttributeId.of("age");

    private static NetworkFigures figures(String ties, Direction direction, WeightMeaning meaning) {
        StakeholderNetwork plain = Graphs.network(ties, Graphs.layer(direction, meaning));
        StakeholderNetworkBuilder network = plain.toBuilder();
        for (StakeholderId id : plain.stakeholders()) {
            network.putText(GROUP, id, "all").putNumber(AGE, id, 40);
        }
        FigureSelection selection = FigureSelection.all();
        return NetworkAnalysis.of(network.build(), Graphs.LAYER)
                .figures(plain.stakeholders().isEmpty() ? selection : selection.groupedBy(Set.of(GROUP, AGE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b",
                "a b c",
                "a-b",
                "a-b c",
                "a-b b-a",
                "a-a",
                "a-b a-b",
                "a-b b-c c-a",
                "a-b a-c a-d b-c b-d c-d",
                "h-a h-b h-c h-d",
                "a-h b-h c-h d-h",
                "a-b c-d",
                "a-b b-c c-a d-e e-f f-d"
            })
    void no_measure_throws_and_no_number_is_infinite(String ties) {
        for (Direction direction : Direction.values()) {
            for (WeightMeaning meaning : WeightMeaning.values()) {
                NetworkFigures figures = figures(ties, direction, meaning);
                figures.network().forEach(DegenerateNetworksTest::assertFinite);
                figures.nodes().values().forEach(row -> row.forEach(DegenerateNetworksTest::assertFinite));
                figures.attributes().values().forEach(of -> of.network().forEach(DegenerateNetworksTest::assertFinite));
                assertThat(figures.csv().get("network.csv")).doesNotContain("NaN");
            }
        }
    }

    private static void assertFinite(String name, Optional<Double> value) {
        value.ifPresent(number -> assertThat(Double.isFinite(number)).as(name).isTrue());
    }

    private static Map<String, Optional<Double>> node(NetworkFigures figures, String id) {
        return figures.nodes().get(Graphs.id(id));
    }

    @Test
    void somebody_alone_has_no_density_and_all_of_the_rank() {
        NetworkFigures alone = figures("a", Direction.UNDIRECTED, WeightMeaning.NONE);
        assertThat(alone.network()).containsEntry("density", Optional.empty());
        assertThat(node(alone, "a"))
                .containsEntry("pagerank", Optional.of(1.0))
                .containsEntry("betweenness", Optional.of(0.0))
                .containsEntry("closeness_component", Optional.empty())
                .containsEntry("harmonic", Optional.of(0.0))
                .containsEntry("burt_constraint", Optional.empty())
                .containsEntry("coreness", Optional.of(0.0));
    }

    @Test
    void without_ties_ratios_are_undefined() {
        NetworkFigures none = figures("a b", Direction.DIRECTED, WeightMeaning.NONE);
        assertThat(none.network())
                .containsEntry("density", Optional.of(0.0))
                .containsEntry("reciprocity_arc", Optional.empty())
                .containsEntry("transitivity_directed", Optional.empty())
                .containsEntry("average_path_length", Optional.empty())
                .containsEntry("weak_component_count", Optional.of(2.0));
        assertThat(node(none, "a")).containsEntry("eigenvector_in", Optional.empty());
        assertThat(none.attributes().get(GROUP).network())
                .containsEntry("assortativity", Optional.empty())
                .containsEntry("modularity_und", Optional.empty())
                .containsEntry("ei_index", Optional.empty());
    }

    @Test
    void one_group_leaves_no_choice() {
        NetworkFigures triangle = figures("a-b b-c c-a", Direction.UNDIRECTED, WeightMeaning.NONE);
        assertThat(triangle.attributes().get(GROUP).network())
                .containsEntry("assortativity", Optional.empty())
                .containsEntry("modularity", Optional.of(0.0))
                .containsEntry("ei_index", Optional.of(-1.0));
        assertThat(triangle.attributes().get(AGE).network()).containsEntry("numeric_assortativity", Optional.empty());
    }

    @Test
    void ties_to_oneself_are_dropped_parallel_ones_merged_and_both_counted() {
        NetworkFigures figures = figures("a-b a-b a-a", Direction.DIRECTED, WeightMeaning.STRENGTH);
        assertThat(figures.network())
                .containsEntry("edge_count", Optional.of(1.0))
                .containsEntry("total_weight", Optional.of(2.0))
                .containsEntry("self_ties_dropped", Optional.of(1.0))
                .containsEntry("parallel_ties_merged", Optional.of(1.0));
    }
}
