/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.Graphs;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two networks everybody in the field knows, with the values of the tools named beside them. */
class PublishedNetworksTest {
    private static final double NEAR = 1e-9;

    /** Krackhardt (1990), Assessing the political landscape, Administrative Science Quarterly 35, 342-369; people by first letters. */
    private static final NetworkFigures KITE =
            figures("A-B A-C A-D A-F B-D B-E B-G C-D C-F D-E D-F D-G E-G F-G F-H G-H H-I I-J");

    /** Davis, Gardner and Gardner (1941), Deep South: which of eighteen women were at which of fourteen events. */
    private static final NetworkFigures WOMEN = figures(attended(
            "Evelyn 1 2 3 4 5 6 8 9",
            "Laura 1 2 3 5 6 7 8",
            "Theresa 2 3 4 5 6 7 8 9",
            "Brenda 1 3 4 5 6 7 8",
            "Charlotte 3 4 5 7",
            "Frances 3 5 6 8",
            "Eleanor 5 6 7 8",
            "Pearl 6 8 9",
            "Ruth 5 7 8 9",
            "Verne 7 8 9 12",
            "Myra 8 9 10 12",
            "Katherina 8 9 10 12 13 14",
            "Sylvia 7 8 9 10 12 13 14",
            "Nora 6 7 9 10 11 12 13 14",
            "Helen 7 8 10 11 12",
            "Dorothy 8 9",
            "Olivia 9 11",
            "Flora 9 11"));

    private static String attended(String... women) {
        StringBuilder ties = new StringBuilder();
        for (String row : women) {
            String[] words = row.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                ties.append(ties.isEmpty() ? "" : " ")
                        .append(words[0])
                        .append("-E")
                        .append(words[i]);
            }
        }
        return ties.toString();
    }

    private static NetworkFigures figures(String ties) {
        return NetworkAnalysis.of(
                        Graphs.network(ties, Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE)), Graphs.LAYER)
                .figures(FigureSelection.all());
    }

    private static void assertNumber(ImmutableSortedMap<String, Optional<Double>> row, String name, double expected) {
        assertThat(row.get(name).orElseThrow()).as(name).isCloseTo(expected, within(NEAR * Math.max(1, expected)));
    }

    private static void assertColumn(String name, double... expected) {
        assertThat(KITE.nodes().values().stream()
                        .mapToDouble(row -> row.get(name).orElseThrow())
                        .toArray())
                .as(name)
                .containsExactly(expected, within(name.equals("eigenvector") || name.equals("pagerank") ? 1e-6 : NEAR));
    }

    /** NetworkX 2.8.8: {@code betweenness_centrality(G, normalized=False)}, {@code closeness_centrality(G)}, and so on. */
    @Test
    void the_kite_has_a_centre_for_every_measure() {
        assertColumn("betweenness", 5.0 / 6, 5.0 / 6, 0, 11.0 / 3, 0, 25.0 / 3, 25.0 / 3, 14, 8, 0);
        assertColumn("closeness_wf", 9.0 / 17, 9.0 / 17, 0.5, 0.6, 0.5, 9.0 / 14, 9.0 / 14, 0.6, 3.0 / 7, 9.0 / 29);
        assertColumn("degree", 4, 4, 3, 6, 3, 5, 5, 3, 2, 1);
        assertColumn("coreness", 3, 3, 3, 3, 3, 3, 3, 2, 1, 1);
        assertColumn(
                "eigenvector",
                0.7322123162835511,
                0.7322123162835508,
                0.5942257731134851,
                1,
                0.5942257731134849,
                0.8267638079108443,
                0.8267638079108446,
                0.4071769023303562,
                0.0999405414536472,
                0.023207424621583865);
        assertColumn(
                "pagerank",
                0.10191991297711063,
                0.10191991297711063,
                0.07941811400813815,
                0.14714791632796462,
                0.07941811400813815,
                0.12890692757278718,
                0.12890692757278718,
                0.09524828680827019,
                0.08569395631417073,
                0.05141993143352257);
    }

    /** igraph 0.10.2: {@code Graph.constraint()}. */
    @Test
    void the_kite_constrains_its_tail_most() {
        assertColumn(
                "burt_constraint",
                0.5411979166666667,
                0.5411979166666667,
                0.6641358024691357,
                0.4701697530864196,
                0.6641358024691357,
                0.445088888888889,
                0.445088888888889,
                0.43111111111111106,
                0.5,
                1);
    }

    /** R sna 2.7-1: {@code centralization(g, closeness, mode = "graph")} and the like; igraph 0.10.2 for the rest. */
    @Test
    void the_kite_as_a_whole() {
        assertNumber(KITE.network(), "transitivity", 11.0 / 19);
        assertNumber(KITE.network(), "clustering_mean_zero", 0.52);
        assertNumber(KITE.network(), "average_path_length", 89.0 / 45);
        assertNumber(KITE.network(), "degree_centralization", 1.0 / 3);
        assertNumber(KITE.network(), "betweenness_centralization", 8.0 / 27);
        assertNumber(KITE.network(), "closeness_centralization", 0.27037493158182824);
        assertNumber(KITE.network(), "fragmentation_distance_weighted", 0.35370370370370374);
        // the best division there is (integer programme of igraph)
        assertThat(KITE.communities().get("unweighted_und").modularity().orElseThrow())
                .isCloseTo(2.0 / 9, within(NEAR));
    }

    /** NetworkX 2.8.8 and igraph 0.10.2 on the two-mode graph. */
    @Test
    void the_women_and_their_events_converge_though_they_are_two_modes() {
        assertNumber(WOMEN.network(), "density", 89.0 / 496);
        assertNumber(WOMEN.network(), "transitivity", 0);
        assertThat(WOMEN.network().get("spectral_radius").orElseThrow()).isCloseTo(6.74190812491031, within(1e-6));
        assertNumber(WOMEN.network(), "closeness_centralization", 0.32500436036519537);
        var nora = WOMEN.nodes().get(Graphs.id("Nora"));
        assertNumber(nora, "betweenness", 50.49030610912822);
        assertNumber(nora, "harmonic", 18.5);
        assertNumber(nora, "burt_constraint", 0.125);
        assertThat(nora.get("eigenvector").orElseThrow()).isCloseTo(0.5208986732088379, within(1e-6));
        // the largest there is is 0.3360055548541851; the weakest of four tools reaches 0.31466986491604587
        assertThat(WOMEN.communities().get("unweighted_und").modularity().orElseThrow())
                .isBetween(0.31466986491604587, 0.3360055548541851 + NEAR);
    }
}
