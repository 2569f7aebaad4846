/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import io.github.cocreation.core.network.Direction;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes graphs as files, for this library ({@code nodes.csv}, {@code edges.csv}, {@code meta.json}) and for other tools
 * ({@code edges.txt}: nodes, ties and 1 if directed on the first line, then two numbers of nodes a line; {@code ties.graphml} with
 * weights), so that all measure the same.
 */
public final class GraphFiles {
    /** The name of the file of a graph in GraphML. */
    static final String GRAPHML = "ties.graphml";

    private GraphFiles() {}

    /**
     * Writes graphs.
     *
     * @param arguments a folder, in which each gets one of its own, and the names of graphs
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        for (int graph = 1; graph < arguments.length; graph++) {
            BenchmarkGraph written = BenchmarkGraph.valueOf(arguments[graph]);
            write(written, Path.of(arguments[0]).resolve(written.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Writes a graph into a folder of its own. */
    static void write(BenchmarkGraph graph, Path folder) throws IOException {
        RandomTies ties = graph.ties();
        boolean directed = graph.direction() == Direction.DIRECTED;
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("meta.json"), "{\"directed\": " + directed + "}\n");
        try (BufferedWriter nodes = Files.newBufferedWriter(folder.resolve("nodes.csv"))) {
            nodes.write("id,group\n");
            for (int node = 0; node < ties.nodes(); node++) {
                nodes.write(BenchmarkGraph.name(node) + ",g" + node % 4 + "\n");
            }
        }
        try (BufferedWriter edges = Files.newBufferedWriter(folder.resolve("edges.csv"));
                BufferedWriter numbers = Files.newBufferedWriter(folder.resolve("edges.txt"))) {
            edges.write("source,target\n");
            numbers.write(ties.nodes() + " " + ties.size() + " " + (directed ? 1 : 0) + "\n");
            for (int tie = 0; tie < ties.size(); tie++) {
                int start = ties.starts().get(tie);
                int end = ties.ends().get(tie);
                edges.write(BenchmarkGraph.name(start) + "," + BenchmarkGraph.name(end) + "\n");
                numbers.write(start + " " + end + "\n");
            }
        }
        writeGraphml(ties, directed, folder.resolve(GRAPHML));
    }

    /** Weights from 1 to 4, as whole and half numbers. */
    private static void writeGraphml(RandomTies ties, boolean directed, Path file) throws IOException {
        try (BufferedWriter xml = Files.newBufferedWriter(file)) {
            xml.write("""
                    <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                    <key id="w" for="edge" attr.name="weight" attr.type="double"/>
                    <graph edgedefault="%s">
                    """.formatted(directed ? "directed" : "undirected"));
            for (int node = 0; node < ties.nodes(); node++) {
                xml.write("<node id=\"" + BenchmarkGraph.name(node) + "\"/>\n");
            }
            for (int tie = 0; tie < ties.size(); tie++) {
                xml.write("<edge source=\"" + BenchmarkGraph.name(ties.starts().get(tie)) + "\" target=\""
                        + BenchmarkGraph.name(ties.ends().get(tie)) + "\"><data key=\"w\">" + (1 + tie % 7 / 2.0)
                        + "</data></edge>\n");
            }
            xml.write("</graph>\n</graphml>\n");
        }
    }
}
