/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as other tools write them, and what is said of what has no place in a network. */
class NetworkFormatsTest {
    private static NetworkReading read(NetworkFormat format, String text) {
        return NetworkReader.withDefaults().reading(format, "net", new StringReader(text));
    }

    private static List<String> ties(StakeholderNetwork network, LayerId layer) {
        return network.ties(layer).stream()
                .map(tie -> tie.from() + " " + tie.to() + " " + tie.weight())
                .toList();
    }

    private static List<String> ties(NetworkReading reading) {
        return ties(reading.network(), NetworkReader.LAYER);
    }

    private static List<String> notes(NetworkReading reading) {
        return reading.notes().stream().map(ExchangeNote::toString).toList();
    }

    private static void refuses(NetworkFormat format, String text, String message) {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(format, text))
                .withMessageStartingWith(message);
    }

    @Test
    void names_tell_formats() {
        assertThat(NetworkFormat.of(Path.of("a/b.NET"))).contains(NetworkFormat.PAJEK);
        assertThat(NetworkFormat.of(Path.of("b.gv"))).contains(NetworkFormat.DOT);
        assertThat(NetworkFormat.of(Path.of("b.xlsx"))).isEmpty();
        assertThat(NetworkFormat.named("node-link")).isEqualTo(NetworkFormat.NODE_LINK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NetworkFormat.named("grafml"))
                .withMessage("The format (grafml) of a network is unknown.\nMaybe (graphml).");
    }

    @Test
    void gexf_ends_are_last_days_and_spells_are_ties_of_their_own() {
        NetworkReading reading = read(NetworkFormat.GEXF, """
            <gexf xmlns="http://gexf.net/1.3" version="1.3">
              <graph defaultedgetype="undirected" mode="dynamic" timeformat="date">
                <nodes><node id="a" label="Anna"/><node id="b" start="2026-01-01"/></nodes>
                <edges>
                  <edge source="a" target="b" start="2026-03-01" end="2026-03-31">
                    <viz:color xmlns:viz="http://gexf.net/1.3/viz" r="1" g="2" b="3"/>
                  </edge>
                  <edge source="b" target="a">
                    <spells><spell start="2026-05-01" end="2026-05-01"/><spell start="2026-06-01T10:00:00"/></spells>
                  </edge>
                </edges>
              </graph>
            </gexf>
            """);
        assertThat(reading.network().ties(NetworkReader.LAYER).stream()
                        .map(tie -> tie.span().orElseThrow()))
                .containsExactly(
                        Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)),
                        Span.between(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 2)),
                        Span.since(LocalDate.of(2026, 6, 1)));
        assertThat(reading.network().layer(NetworkReader.LAYER).direction()).isEqualTo(Direction.UNDIRECTED);
        assertThat(reading.network().textAttribute(AttributeId.of("label")).values())
                .containsEntry(StakeholderId.of("a"), "Anna");
        assertThat(notes(reading)).containsExactly("skipped: net: times of nodes");
    }

    @Test
    void a_document_type_is_refused_and_so_is_what_it_would_blow_up_to() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<gexf><graph><nodes><node id=\"&b;\"/></nodes></graph></gexf>";
        refuses(NetworkFormat.GEXF, bomb, "net:1:");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> read(NetworkFormat.GEXF, bomb))
                .withMessageContaining("document type (DOCTYPE)");
        refuses(NetworkFormat.GEXF, "<gexf>" + "<x>".repeat(100), "net:1:");
    }

    @Test
    void pajek_has_arcs_edges_lists_and_labels_with_any_character() {
        NetworkReading reading = read(NetworkFormat.PAJEK, """
            *Vertices 4
            1 "the &#34;city&#34;" 0.5 0.5 ic Red
            2 "tenants"
            4 "tenants"
            *Arcs
            1 2 2.5 l "x"
            *Edgeslist
            2 3 4
            """);
        assertThat(ties(reading))
                .containsExactly(
                        "3 tenants 1.0",
                        "tenants 3 1.0",
                        "tenants tenants (4) 1.0",
                        "tenants (4) tenants 1.0",
                        "the \"city\" tenants 2.5");
        assertThat(notes(reading))
                .containsExactly(
                        "skipped: net: positions, shapes and times of vertices",
                        "assumed: net: vertices with the label of another have their number in their id",
                        "skipped: net: labels, colours and times of ties",
                        "assumed: net: an edge is an arc each way, since a layer has arcs or edges, not both",
                        "assumed: net: 4 ties without a weight have the weight 1");
        refuses(
                NetworkFormat.PAJEK,
                "*Vertices 2\n*Arcs\n1 3\n",
                "net:3:3: The vertex (3) of a Pajek file must be a whole number from 1 to 2.");
    }

    @Test
    void pajek_tells_two_modes_relations_and_partitions() {
        NetworkReading twoMode = read(NetworkFormat.PAJEK, "*Vertices 3 2\n1 a\n2 b\n3 m\n*Edges\n1 3 2\n");
        assertThat(twoMode.network().layer(NetworkReader.LAYER).mode()).isEqualTo(Mode.TWO_MODE);
        assertThat(twoMode.network().stakeholders()).hasSize(2);
        NetworkReading relations = read(
                NetworkFormat.PAJEK,
                "*Vertices 2\n*Arcs :1 \"advice\"\n1 2\n*Arcs :2\n2 1\n*Vector size\n*Vertices 2\n3\n4.5\n");
        assertThat(relations.network().layers()).containsOnlyKeys(LayerId.of("advice"), LayerId.of("relation 2"));
        assertThat(relations.network().numberAttribute(AttributeId.of("size")).values())
                .containsEntry(StakeholderId.of("2"), 4.5);
    }

    @Test
    void dl_matrices_lists_and_halves_say_the_same() {
        List<String> expected = List.of("a b 1.0", "a c 2.0");
        for (String text : List.of(
                "dl n=3 format=fullmatrix\nlabels:\na,b,c\ndata:\n0 1 2\n1 0 0\n2 0 0\n",
                "DL N=3\nLABELS EMBEDDED\nDATA:\n a b c\na 0 1 2\nb 1 0 0\nc 2 0 0\n",
                "dl n = 3, format = edgelist1\nlabels embedded\ndata:\na b 1\nb a 1\na c 2\nc a 2\n",
                "dl n=3 format=edgelist1\nlabels:\na b c\ndata:\n1 2\n2 1\n1 3 2\n3 1 2\n",
                "dl n=3 format=lowerhalf diagonal=absent\nlabels:\na\nb\nc\ndata:\n1\n2 0\n",
                "dl n=3 format=upperhalf\nlabels: a b c\ndata: 0 1 2\n0 0\n0\n")) {
            NetworkReading reading = read(NetworkFormat.DL, text);
            assertThat(ties(reading)).as(text).isEqualTo(expected);
            assertThat(notes(reading)).contains("assumed: net: ties have no direction, since the matrix is symmetric");
        }
        NetworkReading directed = NetworkReader.withDefaults()
                .withDirection(Direction.DIRECTED)
                .reading(NetworkFormat.DL, "net", new StringReader("dl n=2\ndata:\n0 1\n1 0\n"));
        assertThat(ties(directed)).containsExactly("1 2 1.0", "2 1 1.0");
    }

    @Test
    void dl_has_node_lists_several_matrices_and_two_modes() {
        NetworkReading list =
                read(NetworkFormat.DL, "dl n=3 format=nodelist1\nlabels embedded\ndata:\nann bob carl\nbob carl\n");
        assertThat(ties(list)).containsExactly("ann bob 1.0", "ann carl 1.0", "bob carl 1.0");
        NetworkReading several = read(
                NetworkFormat.DL, "dl n=2 nm=2\nmatrix labels:\nlikes,\"works with\"\ndata:\n0 1\n0 0\n0 0\n1 0\n");
        assertThat(ties(several.network(), LayerId.of("works with"))).containsExactly("2 1 1.0");
        NetworkReading twoMode = read(NetworkFormat.DL, """
                dl nr=2 nc=3 format=edgelist2
                row labels embedded
                column labels embedded
                data:
                ann quay
                bob hall 2
                """);
        assertThat(twoMode.network().affiliations(NetworkReader.LAYER)).hasSize(2);
        refuses(
                NetworkFormat.DL,
                "dl n=2\ndata:\n0 1\n1\n",
                "net:4:1: The text (line 5) of a DL file ends before its data do.");
        refuses(
                NetworkFormat.DL,
                "dl n=2 format=blockmatrix\ndata:\n",
                "net:1:15: The format (blockmatrix) of a DL file cannot be read.");
    }

    @Test
    void gml_labels_are_ids_if_all_differ_and_lists_are_noted() {
        NetworkReading reading = read(NetworkFormat.GML, """
            Creator "igraph version 0.10"
            graph
            [
              directed 1
              node [ id 0 label "t&#230;nants" staff 2.5 name "T" graphics [ x 1 ] ]
              node [ id 1 label "city" ]
              edge [ source 0 target 1 weight 3 since "spring" ]
            ]
            """);
        assertThat(ties(reading)).containsExactly("t\u00e6nants city 3.0");
        assertThat(reading.network().numberAttribute(AttributeId.of("staff")).values())
                .hasSize(1);
        assertThat(notes(reading))
                .containsExactly(
                        "skipped: net: lists of values, such as (graphics)",
                        "skipped: net: attributes of ties that are no weight: since");
        assertThat(read(NetworkFormat.GML, "graph [ node [ id 5 label \"x\" ] node [ id 6 label \"x\" ] ]")
                        .network()
                        .stakeholders())
                .containsExactly(StakeholderId.of("5"), StakeholderId.of("6"));
        refuses(
                NetworkFormat.GML,
                "graph [\n node [ id 1 ]\n edge [ source 1 target 7 ]\n]",
                "net:3:7: The target (7) of a tie must be the id of a node.");
        refuses(NetworkFormat.GML, "graph [ x " + "[ x ".repeat(100_000), "net:1:");
    }

    @Test
    void dot_has_chains_subgraphs_defaults_and_quotes() {
        NetworkReading reading = read(NetworkFormat.DOT, """
            strict graph g {
              node [kind=person]; edge [weight=2];
              a -- b -- "c \\"d\\"";
              b -- a;
              e [kind="group", color=red];
              { f g } -- a [weight=1] // all of them
            }
            """);
        assertThat(ties(reading)).containsExactly("a b 2.0", "a f 1.0", "a g 1.0", "b c \"d\" 2.0");
        assertThat(reading.network().textAttribute(AttributeId.of("kind")).values())
                .containsEntry(StakeholderId.of("e"), "group")
                .containsEntry(StakeholderId.of("f"), "person");
        refuses(
                NetworkFormat.DOT,
                "graph { a -> b }",
                "net:1:11: The text (->) of a DOT file must be (--) in a graph.");
        refuses(NetworkFormat.DOT, "graph " + "{".repeat(100_000), "net:1:");
    }

    @Test
    void what_is_an_order_to_graphviz_is_not_written_as_one() {
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addStakeholder(StakeholderId.of("a"))
                .addLayer(Layer.builder()
                        .id(NetworkReader.LAYER)
                        .direction(Direction.DIRECTED)
                        .build())
                .putText(AttributeId.of("image"), StakeholderId.of("a"), "/etc/passwd")
                .build();
        StringBuilder text = new StringBuilder();
        NetworkWriter.withDefaults().write(NetworkFormat.DOT, network, text);
        assertThat(text).contains("\"data_image\"=\"/etc/passwd\"");
        assertThat(read(NetworkFormat.DOT, text.toString()).network()).isEqualTo(network);
    }

    @Test
    void one_table_is_a_matrix_or_a_list_of_ties() {
        NetworkReading matrix = read(NetworkFormat.MATRIX, ",a,b\na,0,2.5\nb,,0\n");
        assertThat(ties(matrix)).containsExactly("a b 2.5");
        NetworkReading list = read(NetworkFormat.MATRIX, "source,target,relation,weight\na,b,trust,2\n");
        assertThat(ties(list.network(), LayerId.of("trust"))).containsExactly("a b 2.0");
        NetworkReading twoMode = read(NetworkFormat.MATRIX, "who,quay,hall\nann,1,0\nbob,1,1\n");
        assertThat(twoMode.network().affiliations(NetworkReader.LAYER)).hasSize(3);
        refuses(
                NetworkFormat.MATRIX,
                ",a,b\na,0,x\nb,0,0\n",
                "net:2:3: The cell (x) of a matrix must be a finite number.");
        refuses(NetworkFormat.MATRIX, ",a,b\na,0,1\n", "net:1:2: The column (a) of a matrix is also a row");
    }

    @Test
    void json_is_read_as_networkx_and_cytoscape_write_it() {
        for (String list : List.of("links", "edges")) {
            NetworkReading reading = read(NetworkFormat.NODE_LINK, """
                {"directed": true, "multigraph": false, "graph": {"name": "x"},
                 "nodes": [{"id": 1, "color": "red", "tags": []}, {"id": "b"}],
                 "%s": [{"source": 1, "target": "b", "weight": 0.5}]}
                """.formatted(list));
            assertThat(ties(reading)).containsExactly("1 b 0.5");
            assertThat(notes(reading))
                    .containsExactly(
                            "skipped: net: values that are lists or objects, such as (tags)",
                            "skipped: net: fields of the graph itself: graph");
        }
        NetworkReading byPlace = read(
                NetworkFormat.NODE_LINK,
                "{\"nodes\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"links\": [{\"source\": 0, \"target\": 1}]}");
        assertThat(ties(byPlace)).containsExactly("a b 1.0");
        NetworkReading cytoscape = read(
                NetworkFormat.NODE_LINK,
                "{\"elements\": [{\"data\": {\"id\": \"a\"}}, {\"data\": {\"id\": \"b\", \"parent\": \"a\"}},"
                        + " {\"data\": {\"id\": \"e\", \"source\": \"a\", \"target\": \"b\"}}]}");
        assertThat(ties(cytoscape)).containsExactly("a b 1.0");
        refuses(
                NetworkFormat.NODE_LINK,
                "{\"nodes\": [{\"id\": \"a\"}],\n \"links\": [{\"source\": \"a\"}]}",
                "net:2:12: ($.links[0]): The value (an object) must have the field (target).");
    }

    @Test
    void a_document_of_this_library_is_told_from_other_json() {
        StakeholderNetwork network =
                read(NetworkFormat.MATRIX, ",a,b\na,0,2\nb,0,0\n").network();
        String document = JsonFormat.withDefaults().write(StakeholderNetwork.documentCodec(), network);
        assertThat(read(NetworkFormat.NODE_LINK, document).network()).isEqualTo(network);
    }

    @Test
    void limits_end_a_file_that_is_too_large() {
        NetworkReader small = NetworkReader.withDefaults()
                .withLimits(ReadLimits.withDefaults().withElements(3).withCharacters(60));
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> small.reading(NetworkFormat.PAJEK, "net", new StringReader("*Vertices 999999999\n")))
                .withMessageStartingWith(
                        "net:1:1: The number of elements (more than 3) of a file is above what may be read.");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() ->
                        small.reading(NetworkFormat.DOT, "net", new StringReader("graph {\n" + " ".repeat(99) + "}")))
                .withMessageStartingWith("net:2:1: The length (more than 60 characters) of a file");
    }

    @Test
    void layers_that_do_not_go_together_are_refused_and_one_can_be_chosen() {
        StakeholderId a = StakeholderId.of("a");
        LayerId likes = LayerId.of("likes");
        LayerId knows = LayerId.of("knows");
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addStakeholder(a)
                .addLayer(
                        Layer.builder().id(likes).direction(Direction.DIRECTED).build())
                .addLayer(Layer.builder()
                        .id(knows)
                        .direction(Direction.UNDIRECTED)
                        .build())
                .addTie(likes, a, a)
                .addTie(knows, a, a)
                .build();
        NetworkWriter writer = NetworkWriter.withDefaults();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(NetworkFormat.GML, network, new StringBuilder()))
                .withMessageStartingWith("The layers (knows, likes) of a network to write must all be directed");
        StringBuilder text = new StringBuilder();
        writer.withLayers(List.of(likes)).write(NetworkFormat.MATRIX, network, text);
        assertThat(text).hasToString(",a\na,1\n");
    }

    @Test
    void dated_ties_are_written_with_their_last_day() {
        StakeholderId a = StakeholderId.of("a");
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addStakeholder(a)
                .addLayer(Layer.builder()
                        .id(NetworkReader.LAYER)
                        .direction(Direction.DIRECTED)
                        .build())
                .addTie(Tie.builder()
                        .layer(NetworkReader.LAYER)
                        .from(a)
                        .to(a)
                        .span(Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1)))
                        .build())
                .build();
        StringBuilder text = new StringBuilder();
        NetworkWriter.withDefaults().write(NetworkFormat.GEXF, network, text);
        assertThat(text).contains("mode=\"dynamic\" timeformat=\"date\"", "start=\"2026-03-01\" end=\"2026-03-31\"");
    }

    @Test
    void a_matrix_and_dl_name_the_layer_and_the_direction_that_they_lose() {
        LayerId trust = LayerId.of("trust");
        StakeholderNetwork network = StakeholderNetwork.builder()
                .addAllStakeholders(List.of(StakeholderId.of("a"), StakeholderId.of("b")))
                .addLayer(
                        Layer.builder().id(trust).direction(Direction.DIRECTED).build())
                .addTie(trust, StakeholderId.of("a"), StakeholderId.of("b"))
                .addTie(trust, StakeholderId.of("b"), StakeholderId.of("a"))
                .build();
        for (NetworkFormat format : List.of(NetworkFormat.MATRIX, NetworkFormat.DL)) {
            StringBuilder text = new StringBuilder();
            assertThat(NetworkWriter.withDefaults().write(format, network, text))
                    .extracting(ExchangeNote::text)
                    .as(format.word())
                    .containsExactly(
                            "the name of the layer (trust), for which the format has no place",
                            "no tie goes one way only, so that a reader takes ties to have no direction unless it is"
                                    + " told that they have one");
        }
    }
}
