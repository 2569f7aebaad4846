/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkReaderTest {
    private static final StakeholderId CITY = StakeholderId.of("city");
    private static final AttributeId SECTOR = AttributeId.of("sector");
    private static final AttributeId STAFF = AttributeId.of("staff");
    private static final String NODES = "id,sector,staff\ncity,public,40\nclinic,,\n\"tenants, east\",third,2.5\n";
    private static final String EDGES = "source,target,weight\ncity,\"tenants, east\",2\nclinic,city,0.5\n";
    private static final String GRAPHML = """
        <?xml version="1.0"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="node" attr.name="sector" attr.type="string"/>
          <key id="d1" for="node" attr.name="staff" attr.type="double"/>
          <key id="w" for="edge" attr.name="weight" attr.type="double"><default>2</default></key>
          <graph edgedefault="directed">
            <edge source="city" target="tenants, east"/>
            <node id="city"><data key="d0">public</data><data key="d1">40</data></node>
            <node id="clinic"/>
            <node id="tenants, east"><data key="d0">third</data><data key="d1">2.5</data></node>
            <edge source="clinic" target="city"><data key="w">0.5</data></edge>
          </graph>
        </graphml>
        """;

    private static StakeholderNetwork csv(String nodes, String edges) {
        return NetworkReader.withDefaults().readCsv(new StringReader(nodes), new StringReader(edges));
    }

    private static StakeholderNetwork graphml(String text) {
        return NetworkReader.withDefaults().readGraphml("net.graphml", new StringReader(text));
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String nodes, String edges) {
        return assertThatThrownBy(() -> csv(nodes, edges)).isInstanceOf(FileFormatException.class);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String graphml) {
        return assertThatThrownBy(() -> graphml(graphml)).isInstanceOf(FileFormatException.class);
    }

    @Test
    void folder_tables_become_a_network() {
        StakeholderNetwork network = csv(NODES, EDGES);
        assertThat(network.stakeholders()).hasSize(3);
        assertThat(network.textAttribute(SECTOR).of(CITY)).contains("public");
        assertThat(network.textAttribute(SECTOR).of(StakeholderId.of("clinic"))).isEmpty();
        assertThat(network.numberAttribute(STAFF).of(CITY)).contains(40.0);
        assertThat(network.ties(NetworkReader.LAYER)).hasSize(2);
        assertThat(network.ties(NetworkReader.LAYER).weight(0)).isEqualTo(2);
        assertThat(network.layer(NetworkReader.LAYER).direction()).isEqualTo(Direction.DIRECTED);
        assertThat(network.layer(NetworkReader.LAYER).weightMeaning()).isEqualTo(WeightMeaning.STRENGTH);
    }

    @Test
    void graphml_and_csv_of_the_same_network_are_equal() {
        assertThat(graphml(GRAPHML)).isEqualTo(csv(NODES, EDGES));
    }

    @Test
    void an_attribute_is_of_numbers_only_if_all_its_values_are() {
        StakeholderNetwork network = csv("id,a,b,c\nx,1,1,\ny,,many,\n", "source,target\n");
        assertThat(network.attribute(AttributeId.of("a"))).isInstanceOf(NumberAttribute.class);
        assertThat(network.attribute(AttributeId.of("b"))).isInstanceOf(TextAttribute.class);
        assertThat(network.attribute(AttributeId.of("c"))).isInstanceOf(TextAttribute.class);
        assertThat(csv("id,a\nx,NaN\n", "source,target\n").attribute(AttributeId.of("a")))
                .isInstanceOf(TextAttribute.class);
    }

    @Test
    void without_weights_ties_count_one() {
        assertThat(csv(NODES, "source,target,note\ncity,clinic,x\n")
                        .layer(NetworkReader.LAYER)
                        .weightMeaning())
                .isEqualTo(WeightMeaning.NONE);
        StakeholderNetwork unread = NetworkReader.withDefaults()
                .withWeightMeaning(WeightMeaning.NONE)
                .readCsv(new StringReader(NODES), new StringReader(EDGES));
        assertThat(unread.ties(NetworkReader.LAYER).weight(0)).isEqualTo(1);
    }

    @Test
    void weights_can_stand_in_another_column() {
        StakeholderNetwork network = NetworkReader.withDefaults()
                .withWeightColumn("hours")
                .withDirection(Direction.UNDIRECTED)
                .readCsv(new StringReader(NODES), new StringReader("hours,target,source\n7,city,clinic\n"));
        assertThat(network.ties(NetworkReader.LAYER).weight(0)).isEqualTo(7);
        assertThat(network.layer(NetworkReader.LAYER).direction()).isEqualTo(Direction.UNDIRECTED);
    }

    @Test
    void a_folder_says_whether_ties_are_directed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), "\uFEFF" + NODES.replace("\n", "\r\n"));
        Files.writeString(folder.resolve("edges.csv"), EDGES);
        Files.writeString(folder.resolve("meta.json"), "{\"title\": {\"en\": [1, null]}, \"directed\": false}");
        assertThat(NetworkReader.withDefaults()
                        .read(folder)
                        .layer(NetworkReader.LAYER)
                        .direction())
                .isEqualTo(Direction.UNDIRECTED);
        Files.writeString(folder.resolve("meta.json"), "{\"directed\": \"no\"}");
        assertThatThrownBy(() -> NetworkReader.withDefaults().read(folder))
                .isInstanceOf(FileFormatException.class)
                .hasMessageContaining("meta.json:1:14");
        Files.delete(folder.resolve("meta.json"));
        Path file = folder.resolve("net.graphml");
        Files.writeString(file, GRAPHML);
        assertThat(NetworkReader.withDefaults().read(file)).isEqualTo(csv(NODES, EDGES));
        assertThat(NetworkReader.withDefaults().read(folder.resolve("nodes.csv"), folder.resolve("edges.csv")))
                .isEqualTo(NetworkReader.withDefaults().read(folder.resolve("edges.csv")));
        assertThatThrownBy(() -> NetworkReader.withDefaults().read(folder.resolve("nodes.csv")))
                .hasMessage("The file (" + folder.resolve("nodes.csv")
                        + ") of a network must be a folder with nodes.csv and edges.csv, or end in edges.csv or"
                        + " as a format does.\n"
                        + "Maybe name the folder in which the CSV files are, or save it as GraphML.");
        assertThatThrownBy(() -> NetworkReader.withDefaults().read(folder.resolve("no.graphml")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no.graphml");
    }

    @Test
    void a_missing_column_is_named() {
        refused("ID,x\n", EDGES).hasMessage("nodes.csv:1:1: The column (id) is missing.\nMaybe it is (ID).");
        refused(NODES, "source,to\n")
                .hasMessage("edges.csv:1:1: The column (target) is missing.\nMaybe it is one of (source, to).");
        refused("", EDGES)
                .hasMessage("nodes.csv:1:1: The header () is missing.\n"
                        + "Maybe the file is empty: its first line names the columns.");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        refused("id,a,a\n", EDGES).hasMessage("nodes.csv:1:3: The column (a) is there twice.\nMaybe rename one.");
    }

    @Test
    void an_unknown_id_is_told_with_its_place() {
        refused(NODES, "source,target\nclinic,city\nclinic,citty\n")
                .hasMessage("edges.csv:3:2: The target (citty) of a tie must be the id of a node.\nMaybe (city).");
    }

    @Test
    void a_node_that_is_there_twice_is_refused() {
        refused("id\na\nb\na\n", EDGES)
                .hasMessage("nodes.csv:4:1: The id (a) of a node is there twice.\n"
                        + "Maybe remove one of the two, or rename it.");
        refused("id,x\n,1\n", EDGES).hasMessageStartingWith("nodes.csv:2:1: The stakeholder id () must not be blank.");
    }

    @Test
    void a_ragged_row_is_told_with_its_place() {
        refused("id,a\nx,1\ny\n", EDGES)
                .hasMessage("nodes.csv:3:2: The number of fields (1) of a row must be that of the header (2)."
                        + "\nMaybe a comma is missing, or a field with a comma needs quotes.");
    }

    @Test
    void a_weight_that_is_no_number_is_refused() {
        for (String weight : new String[] {"NaN", "Infinity", "1e200", "", "strong"}) {
            refused(NODES, "source,target,weight\ncity,clinic," + weight + "\n")
                    .hasMessage("edges.csv:2:3: The weight (" + weight
                            + ") of a tie must be a number of at most 1e100."
                            + "\nMaybe remove the row if there is no tie, or the column if ties have no weight.");
        }
    }

    @Test
    void a_file_in_another_encoding_is_named(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), "id,name\nx,\u00e9t\u00e9\n", StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve("edges.csv"), "source,target\nx,x\n");
        assertThatThrownBy(() -> NetworkReader.withDefaults().read(folder))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith(
                        "nodes.csv:1:1: The text (line 1 or after) is not UTF-8.\nMaybe save the file in UTF-8.");
    }

    @Test
    void a_weight_of_zero_is_no_tie_and_a_negative_strength_has_a_sign() {
        StakeholderNetwork network = csv("id\na\nb\nc\n", "source,target,weight\na,b,0\nb,c,-2\nc,a,3\n");
        assertThat(network.ties(NetworkReader.LAYER)).hasSize(2);
        assertThat(network.layer(NetworkReader.LAYER).sign()).isEqualTo(Sign.SIGNED);
        assertThat(csv("id\na\nb\n", "source,target,weight\na,b,1\n")
                        .layer(NetworkReader.LAYER)
                        .sign())
                .isEqualTo(Sign.UNSIGNED);
        assertThatThrownBy(() -> NetworkReader.withDefaults()
                        .withWeightMeaning(WeightMeaning.COST)
                        .readCsv(new StringReader("id\na\nb\n"), new StringReader("source,target,weight\na,b,-1\n")))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("edges.csv:2:3: The weight (-1.0) of a tie must not be negative as a cost.\n"
                        + "Maybe read weights as strengths, whose sign may be negative.");
    }

    @Test
    void a_quote_that_is_not_closed_is_refused() {
        refused("id\nx\n\"a\nb\"c", EDGES)
                .hasMessage("nodes.csv:3:1: The text (line 3 and after) is not CSV."
                        + "\nMaybe a quote is not closed, or text follows a quote that is.");
    }

    @Test
    void document_types_and_entities_are_refused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><graphml><graph><node id=\"&b;\"/></graph></graphml>";
        refused(bomb).hasMessageContaining("The document type (DOCTYPE) of an XML file must not be there");
        refused("<?xml version=\"1.0\"?><!DOCTYPE g SYSTEM \"file:///etc/passwd\"><graphml/>")
                .hasMessageContaining("The document type (DOCTYPE) of an XML file must not be there");
        refused("<graphml><graph><node id=\"&x;\"/></graph></graphml>").hasMessageStartingWith("net.graphml:1:");
    }

    @Test
    void what_graphml_says_wrongly_is_told_with_its_place() {
        refused("<html/>").hasMessageStartingWith("net.graphml:1:8: The root element (html) must be graphml.");
        refused("<graphml><graph>")
                .hasMessage("net.graphml:1:17: The text (line 1) is not XML: XML document structures must start and end"
                        + " within the same entity.\nMaybe a tag is not closed, or an entity is used.");
        refused("<graphml>\n<graph>\n<node id=\"a\"/>\n<edge source=\"a\" target=\"b\"/></graph></graphml>")
                .hasMessageContaining("net.graphml:4:")
                .hasMessageContaining("The target (b) of a tie must be the id of a node.");
        refused("<graphml><graph><node/></graph></graphml>")
                .hasMessageContaining("The attribute (id) of <node> is missing.\nMaybe add it.");
        refused("<graphml><graph><node id=\"a\"/><node id=\"a\"/></graph></graphml>")
                .hasMessageContaining("The id (a) of a node is there twice.");
        refused("<graphml><graph><node id=\"a\"><data key=\"k\">1</data></node></graph></graphml>")
                .hasMessageContaining("The key (k) of a node is not declared.");
        refused("<graphml><graph/><graph/></graphml>").hasMessageContaining("must be the only one");
        refused("<graphml><graph><hyperedge/></graph></graphml>")
                .hasMessageContaining("The element (hyperedge) cannot be read.\nMaybe write a tie for each pair.");
        refused("<graphml><graph edgedefault=\"undirected\"><edge source=\"a\" target=\"b\" directed=\"true\"/>"
                        + "</graph></graphml>")
                .hasMessageContaining("of an edge must be that of the graph");
        refused("<graphml><graph><node id=\"a\"><graph/></node></graph></graphml>")
                .hasMessageContaining("The element (graph) cannot be read within a node.\nMaybe remove it.");
    }

    @Test
    void problems_know_their_place() {
        try {
            csv(NODES, "source,target\nclinic,citty\n");
        } catch (FileFormatException e) {
            assertThat(e.file()).isEqualTo("edges.csv");
            assertThat(e.line()).isEqualTo(2);
            assertThat(e.column()).isEqualTo(2);
            return;
        }
        throw new AssertionError("The unknown id was read.");
    }

    @Test
    void a_column_that_is_asked_for_must_be_there() {
        assertThatThrownBy(() -> NetworkReader.withDefaults()
                        .withWeightColumn("wieght")
                        .readCsv(new StringReader(NODES), new StringReader(EDGES)))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("edges.csv:1:1: The column (wieght) is missing.\nMaybe it is (weight).");
        assertThatThrownBy(() -> NetworkReader.withDefaults()
                        .withWeightColumn("wieght")
                        .readGraphml("net.graphml", new StringReader(GRAPHML)))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("net.graphml:1:1: The edge attribute (wieght) is missing.\nMaybe it is (weight).");
    }

    @Test
    void the_file_beside_says_direction_and_meaning_unless_the_reader_does(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("nodes.csv"), "id\na\nb\n");
        Files.writeString(folder.resolve("edges.csv"), "source,target,weight\na,b,2\n");
        Files.writeString(
                folder.resolve("meta.json"), "\uFEFF{\"directed\": false, \"weightMeans\": \"cost\", \"by\": 1}");
        Layer layer = NetworkReader.withDefaults().read(folder).layer(NetworkReader.LAYER);
        assertThat(layer.direction()).isEqualTo(Direction.UNDIRECTED);
        assertThat(layer.weightMeaning()).isEqualTo(WeightMeaning.COST);
        assertThat(NetworkReader.withDefaults()
                        .withWeightMeaning(WeightMeaning.STRENGTH)
                        .read(folder.resolve("nodes.csv"), folder.resolve("edges.csv"))
                        .layer(NetworkReader.LAYER)
                        .weightMeaning())
                .isEqualTo(WeightMeaning.STRENGTH);
    }

    @Test
    void a_table_that_was_cut_off_within_a_field_is_refused() {
        refused("id\na\nb\n", "source,target\na,b\na,\"b")
                .hasMessage("edges.csv:3:1: The text (line 3 and after) is not CSV.\n"
                        + "Maybe a quote is not closed, or text follows a quote that is.");
    }

    @Test
    void columns_separated_by_other_signs_are_recognised() {
        refused("id;sector\na;public\n", "source,target\n")
                .hasMessage("nodes.csv:1:1: The column (id) is missing.\nMaybe separate the columns by commas.");
    }

    @Test
    void days_are_read_where_both_ends_have_a_column() {
        String edges = "source,target,from,until\nclinic,city,2026-03-01,2026-04-01\ncity,clinic,2026-05-01,\n";
        assertThat(csv(NODES, edges).ties(NetworkReader.LAYER).stream().map(Tie::span))
                .containsExactlyInAnyOrder(
                        Optional.of(Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))),
                        Optional.of(Span.since(LocalDate.of(2026, 5, 1))));
        assertThat(csv(NODES, "source,target,from\nclinic,city,2026-03-01\n").ties(NetworkReader.LAYER).stream()
                        .map(Tie::span))
                .containsExactly(Optional.empty());
    }

    @Test
    void what_is_no_day_leaves_a_tie_undated_and_is_noted() {
        String graph = "<graphml><key id=\"f\" for=\"edge\" attr.name=\"from\"/><key id=\"u\" for=\"edge\""
                + " attr.name=\"until\"/><graph><node id=\"a\"/><edge source=\"a\" target=\"b\"><data key=\"f\">spring"
                + "</data></edge><node id=\"b\"/></graph></graphml>";
        NetworkReading read =
                NetworkReader.withDefaults().reading(NetworkFormat.GRAPHML, "net.graphml", new StringReader(graph));
        assertThat(read.network().ties(NetworkReader.LAYER).stream().map(Tie::span))
                .containsExactly(Optional.empty());
        assertThat(read.notes()).hasSize(1);
        assertThat(read.notes().get(0).text()).startsWith("when ties hold");
    }

    @Test
    void graphml_is_no_deeper_than_may_be_read() {
        refused("<graphml><graph><node id=\"a\"/>" + "<x>".repeat(100) + "</x>".repeat(100) + "</graph></graphml>")
                .hasMessageContaining("The depth (more than 64) of an XML file is above what may be read");
    }
}
