/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import io.github.cocreation.metrics.exchange.network.NetworkFormat;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is done to a network's file, a reader answers or says what is wrong where. */
class NetworkReadersFuzzTest {
    private static final NetworkReader READER = NetworkReader.withDefaults().withLimits(Survival.LIMITS);
    private static final String TEXAS = "../cases/texas";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(NetworkFormat.class)
    void formats_of_other_tools(NetworkFormat format) {
        List<String> texts = new ArrayList<>(texts(format));
        texts.add(written(format));
        Survival.ofFiles(texts, file -> READER.reading(format, "file", file.reader()));
    }

    /** A real network as the command line writes it. */
    private String written(NetworkFormat format) {
        Path out = folder.resolve("written");
        RealFiles.printed("network", "convert", TEXAS, "--to", format.word(), out.toString());
        return RealFiles.text(out);
    }

    @Test
    void documents_of_this_library() {
        Path out = folder.resolve("network.json");
        RealFiles.printed("network", "convert", TEXAS, out.toString());
        Survival.ofFiles(
                List.of(RealFiles.text(out)), file -> READER.reading(NetworkFormat.NODE_LINK, "file", file.reader()));
    }

    @Test
    void tables_of_nodes() {
        String edges = RealFiles.ofProject("examples/cases/texas/edges.csv");
        Survival.ofFiles(
                List.of(RealFiles.ofProject("examples/cases/texas/nodes.csv")),
                file -> READER.readCsv(file.reader(), new StringReader(edges)));
    }

    @Test
    void tables_of_ties() {
        String nodes = RealFiles.ofProject("examples/cases/texas/nodes.csv");
        Survival.ofFiles(
                List.of(
                        RealFiles.ofProject("examples/cases/texas/edges.csv"),
                        "source,target,layer,weight\nCVO,CSO,a,2\n"),
                file -> READER.readCsv(new StringReader(nodes), file.reader()));
    }

    @Test
    void what_stands_beside_tables() {
        Damaged.of("id\na\n").writtenTo(folder.resolve("nodes.csv"));
        Damaged.of("source,target\n").writtenTo(folder.resolve("edges.csv"));
        Survival.ofFiles(
                List.of(
                        RealFiles.ofProject("examples/cases/texas/meta.json"),
                        "{\"directed\": false, \"weightMeans\": \"cost\"}"),
                file -> {
                    file.writtenTo(folder.resolve("meta.json"));
                    READER.reading(folder);
                });
    }

    private static List<String> texts(NetworkFormat format) {
        return switch (format) {
            case GRAPHML -> List.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                  <key id="d0" for="node" attr.name="sector" attr.type="string"><default>none</default></key>
                  <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
                  <graph edgedefault="directed">
                    <node id="city"><data key="d0">public</data></node>
                    <node id="tenants"/>
                    <edge source="city" target="tenants"><data key="d1">2.5</data></edge>
                  </graph>
                </graphml>
                """);
            case GEXF -> List.of("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gexf xmlns="http://gexf.net/1.3" version="1.3">
                  <meta><creator>somebody</creator></meta>
                  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
                    <attributes class="node"><attribute id="0" title="staff" type="double"><default>1</default></attribute></attributes>
                    <nodes>
                      <node id="city" label="City"><attvalues><attvalue for="0" value="3"/></attvalues></node>
                      <node id="tenants"/>
                    </nodes>
                    <edges>
                      <edge id="e" source="city" target="tenants" weight="2" start="2026-03-01" end="2026-03-31"/>
                      <edge source="tenants" target="city"><spells><spell start="2026-03-01"/></spells></edge>
                    </edges>
                  </graph>
                </gexf>
                """);
            case PAJEK -> List.of("""
                        *Network n
                        *Vertices 3
                        1 "city" 0.1 0.2
                        2 "tenants"
                        3
                        *Arcs :1 "advice"
                        1 2 2.5
                        2 3
                        *Edgeslist
                        1 2 3
                        *Partition sector
                        *Vertices 3
                        1
                        2
                        1
                        """, "*Vertices 3 2\n1 \"a\"\n2 \"b\"\n3 \"meeting\"\n*Matrix\n1\n0\n");
            case DL ->
                List.of(
                        "dl n=3, format = fullmatrix\nlabels:\na,b,c\ndata:\n0 1 1\n1 0 2\n1 2 0\n",
                        "dl n=3 format=edgelist1\nlabels embedded\ndata:\na b 1\nb c 2\n\"c\" a\n",
                        """
                        dl nr=2 nc=3 nm=2 format=fullmatrix
                        row labels:
                        a b
                        column labels:
                        x y z
                        matrix labels:
                        one two
                        data:
                        1 0 1 0 1 1
                        0 0 1 1 1 1
                        """,
                        "DL N = 4\nFORMAT = LOWERHALF DIAGONAL ABSENT\nDATA:\n1\n0 1\n1 1 .\n",
                        "dl n=3 format=nodelist1\nlabels:\na b c\ndata:\n1 2 3\n2 3\n!\n");
            case GML -> List.of("""
                Creator "somebody"
                graph [
                  directed 1
                  comment "x &quot; y"
                  node [ id 1 label "city" staff 2.5 graphics [ x 1.0 y 2.0 ] ]
                  node [ id 2 label "ten&#228;nts" ]
                  edge [ source 1 target 2 weight -3 ]
                ]
                """);
            case DOT -> List.of("""
                /* a */ strict digraph "g" {
                  node [sector="public", size=3]; edge [weight=2]
                  city -> tenants -> "the \\"clinic\\"" [label=<<b>x</b>>];
                  subgraph cluster_a { a; b:port:n } -> { c d } // end
                  rankdir = LR
                }
                """);
            case MATRIX ->
                List.of(
                        ",city,tenants,clinic\ncity,0,1,\ntenants,1,0,2.5\nclinic,,2.5,0\n",
                        "source,target,weight\n\"city\",tenants,2\ntenants,clinic,\n",
                        "who,meeting 1,meeting 2\ncity,1,0\ntenants,1,1\n");
            case NODE_LINK ->
                List.of(
                        """
                    {"directed": true, "multigraph": false, "graph": {"name": "x"},
                     "nodes": [{"id": "city", "staff": 3, "tags": ["a"]}, {"id": 7}],
                     "links": [{"source": "city", "target": 7, "weight": 2.5, "from": "2026-03-01", "until": "2026-04-01"}]}
                    """,
                        "{\"nodes\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"edges\": [{\"source\": 0, \"target\": 1}]}");
            case CYTOSCAPE ->
                List.of(
                        """
                    {"elements": {"nodes": [{"data": {"id": "city", "name": "City"}}, {"data": {"id": "t"}, "position": {"x": 1}}],
                     "edges": [{"data": {"id": "e", "source": "city", "target": "t", "weight": 2}}]}}
                    """,
                        "[{\"group\": \"nodes\", \"data\": {\"id\": \"a\"}}, {\"data\": {\"id\": \"e\", \"source\": \"a\", \"target\": \"a\"}}]");
        };
    }
}
