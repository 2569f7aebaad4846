/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.NetworkView;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in which every tie says which layer it is in. */
class NetworkLayersTest {
    private static final Path REFERENCE = Path.of("..", "..", "shared", "reference", "networks");
    private static final LayerId ADVICE = LayerId.of("advice");
    private static final LayerId TRUST = LayerId.of("Trust in them");
    private static final String NODES = "id\na\nb\nc\n";
    private static final String EDGES = "source,target,relation\na,b,advice\na,b,Trust in them\nb,c,advice\n";

    private static StakeholderNetwork csv(NetworkReader reader, String edges) {
        return reader.readCsv(new StringReader(NODES), new StringReader(edges));
    }

    private static StakeholderNetwork csv(String edges) {
        return csv(NetworkReader.withDefaults(), edges);
    }

    @Test
    void the_relation_of_a_tie_is_its_layer() {
        StakeholderNetwork network = csv(EDGES);
        assertThat(network.layers().keySet()).containsExactly(TRUST, ADVICE);
        assertThat(network.ties(ADVICE)).hasSize(2);
        assertThat(network.ties(TRUST)).hasSize(1);
        assertThat(csv(EDGES.replace("relation", "layer"))).isEqualTo(network);
    }

    @Test
    void another_column_is_read_only_if_asked_for() {
        String typed = EDGES.replace("relation", "type");
        assertThat(csv(typed).layers().keySet()).containsExactly(NetworkReader.LAYER);
        assertThat(csv(NetworkReader.withDefaults().withLayerColumn("type"), typed))
                .isEqualTo(csv(EDGES));
        assertThat(csv(NetworkReader.withDefaults().withOneLayer(), EDGES)).isEqualTo(csv(typed));
        assertThatThrownBy(() -> csv(NetworkReader.withDefaults().withLayerColumn("types"), typed))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("edges.csv:1:1: The column (types) is missing.\nMaybe it is (type).");
    }

    @Test
    void a_tie_of_no_layer_is_told_with_its_place() {
        assertThatThrownBy(() -> csv(EDGES + "a,c,\n"))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("edges.csv:5:3: The layer id () must not be blank.\n"
                        + "Maybe use the name of what it identifies.");
    }

    @Test
    void graphml_says_the_same() {
        String text = """
                <graphml>
                  <key id="r" for="edge" attr.name="relation"><default>advice</default></key>
                  <graph>
                    <node id="a"/><node id="b"/><node id="c"/>
                    <edge source="a" target="b"/>
                    <edge source="a" target="b"><data key="r">Trust in them</data></edge>
                    <edge source="b" target="c"/>
                  </graph>
                </graphml>
                """;
        assertThat(NetworkReader.withDefaults().readGraphml("net.graphml", new StringReader(text)))
                .isEqualTo(csv(EDGES));
        assertThatThrownBy(() -> NetworkReader.withDefaults()
                        .withLayerColumn("relations")
                        .readGraphml("net.graphml", new StringReader(text)))
                .hasMessage("net.graphml:1:1: The edge attribute (relations) is missing.\nMaybe it is (relation).");
    }

    @Test
    void only_the_layer_with_negative_ties_is_signed() {
        StakeholderNetwork network = csv("source,target,relation,weight\na,b,likes,2\nb,c,trusts,-1\n");
        assertThat(network.layer(LayerId.of("likes")).sign()).isEqualTo(Sign.UNSIGNED);
        assertThat(network.layer(LayerId.of("trusts")).sign()).isEqualTo(Sign.SIGNED);
    }

    @Test
    void ties_of_no_weight_are_counted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), NODES);
        Files.writeString(
                folder.resolve("edges.csv"), "source,target,relation,weight\na,b,x,0\nb,c,x,0\na,c,y,0\nc,a,y,2\n");
        NetworkReading reading = NetworkReader.withDefaults().reading(folder);
        LayerId x = LayerId.of("x");
        assertThat(reading.network().ties(x)).isEmpty();
        assertThat(reading.zeroWeights(Set.of(x))).isEqualTo(2);
        assertThat(reading.zeroWeights(reading.network().layers().keySet())).isEqualTo(3);
        assertThat(NetworkReader.withDefaults()
                        .withWeightMeaning(WeightMeaning.NONE)
                        .reading(folder)
                        .zeroWeights())
                .isEmpty();
    }

    /** The relations as published one by one, and the number of pairs tied in at least one of them. */
    @ParameterizedTest
    @CsvSource({
        "krackhardt_multiplex, krackhardt_advice, 232",
        "krackhardt_multiplex, krackhardt_friends, 232",
        "krackhardt_multiplex, krackhardt_reports, 232",
        "wiring_multiplex, wiring_games, 51",
        "wiring_multiplex, wiring_friendship, 51",
        "wiring_multiplex, wiring_arguments, 51",
        "wiring_multiplex, wiring_antagonism, 51",
    })
    void published_relations_come_out_one_by_one_and_together(String file, String relation, int pairs) {
        assumeTrue(Files.exists(REFERENCE), "reference networks");
        Path folder = REFERENCE.resolve("raw_variants").resolve(file);
        StakeholderNetwork network = NetworkReader.withDefaults().read(folder);
        StakeholderNetwork alone =
                NetworkReader.withDefaults().read(REFERENCE.resolve("datasets").resolve(relation));
        NetworkView of = NetworkView.of(network, LayerId.of(relation));
        NetworkView published = NetworkView.of(alone, NetworkReader.LAYER);
        assertThat(of.direction()).isEqualTo(published.direction());
        assertThat(of.tieCount()).isEqualTo(published.tieCount());
        for (int tie = 0; tie < published.tieCount(); tie++) {
            assertThat(of.isTied(
                            of.node(published.stakeholder(published.from(tie))),
                            of.node(published.stakeholder(published.to(tie)))))
                    .isTrue();
        }
        assertThat(NetworkView.union(network, network.layers().keySet()).tieCount())
                .isEqualTo(pairs);
        assertThat(NetworkReader.withDefaults().read(folder.resolve(file + ".graphml")))
                .isEqualTo(network);
    }
}
