/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.StakeholderNetworks;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.alg.scoring.BetweennessCentrality;

class BetweennessProperties {
    private static final Betweenness RAW = Betweenness.withDefaults().withScale(Betweenness.Scale.RAW);

    @Provide
    Arbitrary<List<String>> arcs() {
        Arbitrary<Character> node = Arbitraries.chars().range('a', 'h');
        return node.tuple2()
                .filter(ends -> !ends.get1().equals(ends.get2()))
                .map(ends -> ends.get1() + "-" + ends.get2())
                .list()
                .uniqueElements()
                .ofMaxSize(25);
    }

    @Property(tries = 200)
    void directed_scores_are_those_of_jgrapht(@ForAll("arcs") List<String> arcs) {
        var network = Graphs.network(String.join(" ", arcs), Graphs.layer(Direction.DIRECTED, WeightMeaning.NONE));
        Map<StakeholderId, Double> expected =
                new BetweennessCentrality<>(StakeholderNetworks.asGraph(network, Graphs.LAYER)).getScores();
        var scores = RAW.scores(NetworkView.of(network, Graphs.LAYER)).byStakeholder();
        assertThat(scores.keySet()).isEqualTo(expected.keySet());
        scores.forEach((id, score) -> assertThat(score).isCloseTo(expected.get(id), within(1e-9)));
    }

    @Property(tries = 200)
    void turning_every_arc_round_changes_nothing(@ForAll("arcs") List<String> arcs) {
        List<String> turned = arcs.stream()
                .map(arc -> new StringBuilder(arc).reverse().toString())
                .toList();
        var one = RAW.scores(Graphs.directed(String.join(" ", arcs))).byStakeholder();
        var other = RAW.scores(Graphs.directed(String.join(" ", turned))).byStakeholder();
        one.forEach((id, score) -> assertThat(other.get(id)).isCloseTo(score, within(1e-9)));
    }

    @Provide
    Arbitrary<List<String>> fewTies() {
        Arbitrary<Character> node = Arbitraries.chars().range('a', 'p');
        return node.tuple2()
                .filter(ends -> !ends.get1().equals(ends.get2()))
                .map(ends -> ends.get1() + "-" + ends.get2())
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    @Property(tries = 200)
    void blocks_leaves_and_parts_change_nothing(@ForAll("fewTies") List<String> ties) {
        NetworkView view = Graphs.view(String.join(" ", ties), Direction.UNDIRECTED, WeightMeaning.NONE);
        BetweennessScores whole = RAW.withLength(TieLength.WEIGHT).of(view); // searched without blocks
        BetweennessScores byBlock = RAW.of(view);
        for (int v = 0; v < view.nodeCount(); v++) {
            assertThat(byBlock.stakeholders().at(v).orElseThrow())
                    .isCloseTo(whole.stakeholders().at(v).orElseThrow(), within(1e-9));
        }
        for (int tie = 0; tie < view.tieCount(); tie++) {
            assertThat(byBlock.ties().get(tie)).isCloseTo(whole.ties().get(tie), within(1e-9));
        }
        assertThat(RAW.scores(view)).isEqualTo(byBlock.stakeholders());
    }

    @Property(tries = 200)
    void ties_of_one_way_carry_what_lengths_of_one_say(@ForAll("arcs") List<String> arcs) {
        NetworkView view = Graphs.directed(String.join(" ", arcs));
        BetweennessScores steps = RAW.of(view);
        BetweennessScores lengths = RAW.withLength(TieLength.WEIGHT).of(view);
        for (int tie = 0; tie < view.tieCount(); tie++) {
            assertThat(steps.ties().get(tie)).isCloseTo(lengths.ties().get(tie), within(1e-9));
        }
        assertThat(RAW.scores(view)).isEqualTo(steps.stakeholders());
    }

    @Property(tries = 200)
    void weights_of_one_are_steps(@ForAll("arcs") List<String> arcs) {
        NetworkView view = Graphs.directed(String.join(" ", arcs));
        var steps = RAW.scores(view).byStakeholder();
        var lengths = RAW.withLength(TieLength.WEIGHT).scores(view).byStakeholder();
        steps.forEach((id, score) -> assertThat(lengths.get(id)).isCloseTo(score, within(1e-9)));
    }
}
