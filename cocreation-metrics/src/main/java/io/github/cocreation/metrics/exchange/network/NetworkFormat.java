/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The formats in which networks come and go, each read and written.
 *
 * <table>
 * <caption>What a format holds besides nodes and ties</caption>
 * <tr><th>format</th><th>attributes</th><th>weights</th><th>several layers</th><th>days</th><th>two modes</th></tr>
 * <tr><td>node-link, Cytoscape.js</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td><td>by attribute</td></tr>
 * <tr><td>GEXF</td><td>yes</td><td>yes</td><td>yes</td><td>yes</td><td>by attribute</td></tr>
 * <tr><td>GraphML, CSV pair</td><td>yes</td><td>yes</td><td>yes</td><td>written only</td><td>by attribute</td></tr>
 * <tr><td>GML, DOT</td><td>yes</td><td>yes</td><td>yes</td><td>no</td><td>by attribute</td></tr>
 * <tr><td>Pajek</td><td>no</td><td>yes</td><td>yes</td><td>no</td><td>yes</td></tr>
 * <tr><td>UCINET DL, matrix</td><td>no</td><td>yes</td><td>no</td><td>no</td><td>yes</td></tr>
 * </table>
 *
 * <p>By attribute: nodes have an attribute {@code bipartite}, 0 or 1, which {@link NetworkReader#withTwoModes} reads so.
 * <p>Several layers of ties are told apart by an attribute of ties called {@code layer}, in Pajek by relations. What a file cannot hold,
 * the writer says.
 */
public enum NetworkFormat {
    /** GraphML, read by nearly everything. */
    GRAPHML("graphml"),
    /** GEXF 1.3, of Gephi. */
    GEXF("gexf"),
    /** Pajek network. */
    PAJEK("net", "paj"),
    /** UCINET DL. */
    DL("dl"),
    /** GML, of igraph, NetworkX and yEd. */
    GML("gml"),
    /** DOT, of Graphviz. */
    DOT("dot", "gv"),
    /** Adjacency matrix in CSV; a table with the columns source and target is read too. */
    MATRIX("csv"),
    /** JSON in the node-link form of NetworkX. */
    NODE_LINK("json"),
    /** JSON for Cytoscape.js. */
    CYTOSCAPE("cyjs");

    private final ImmutableList<String> endings;

    NetworkFormat(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    /** {@return how file names of this format end, without dot; the first is the usual one} */
    public ImmutableList<String> endings() {
        return endings;
    }

    /** {@return its name in lower case with hyphens, as commands have it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the format of this name}
     *
     * @param word its name, or how its files end
     * @throws IllegalArgumentException if there is none
     */
    public static NetworkFormat named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        List<String> known = Arrays.stream(values()).map(NetworkFormat::word).toList();
        return Arrays.stream(values())
                .filter(format -> format.word().equals(lower) || format.endings.contains(lower))
                .findFirst()
                .orElseThrow(() ->
                        Require.failure("format", word, "a network", "is unknown", DidYouMean.remedy(lower, known)));
    }

    /**
     * {@return the format that a file's name tells by its ending}
     *
     * @param file the file
     */
    public static Optional<NetworkFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }
}
