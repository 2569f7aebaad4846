/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads networks from files, into one layer.
 *
 * <p>A folder holds {@code nodes.csv} (column {@code id}, any others are attributes), {@code edges.csv} (columns {@code source},
 * {@code target}, and {@code weight} if ties have one) and, if need be, {@code meta.json} with {@code "directed": true} or
 * {@code false}. A file whose name ends in {@code .graphml} is read as GraphML.
 *
 * <p>An attribute is of numbers if all values present are finite numbers, else of text; empty fields are missing values. Columns of
 * {@code edges.csv} that are not asked for are ignored. Whether ties have a direction is said by {@link #withDirection}, else by the
 * file, else they have one. What a weight means no file says: it is taken for a strength unless {@link #withWeightMeaning} says
 * otherwise; with {@link WeightMeaning#NONE} weights are not read.
 *
 * <pre>{@code
 * StakeholderNetwork network = NetworkReader.withDefaults()
 *         .withWeightMeaning(WeightMeaning.COST)
 *         .read(Path.of("emon_texas"));
 * network.ties(NetworkReader.LAYER);
 * }</pre>
 */
public final class NetworkReader {
    /** The layer ties are read into. */
    public static final LayerId LAYER = LayerId.of("ties");

    private static final NetworkReader DEFAULTS = new NetworkReader(Optional.empty(), WeightMeaning.STRENGTH, "weight");

    private final Optional<Direction> direction;
    private final WeightMeaning weightMeaning;
    private final String weightColumn;

    private NetworkReader(Optional<Direction> direction, WeightMeaning weightMeaning, String weightColumn) {
        this.direction = direction;
        this.weightMeaning = weightMeaning;
        this.weightColumn = weightColumn;
    }

    /** {@return a reader that takes the direction from the file and a weight for a strength} */
    public static NetworkReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads ties as directed or not, whatever the file says}
     *
     * @param value the direction
     */
    public NetworkReader withDirection(Direction value) {
        return new NetworkReader(Optional.of(value), weightMeaning, weightColumn);
    }

    /**
     * {@return a copy that reads weights so, or not at all}
     *
     * @param value what a larger weight says
     */
    public NetworkReader withWeightMeaning(WeightMeaning value) {
        return new NetworkReader(direction, value, weightColumn);
    }

    /**
     * {@return a copy that reads weights from another column or attribute}
     *
     * @param name its name
     */
    public NetworkReader withWeightColumn(String name) {
        return new NetworkReader(direction, weightMeaning, name);
    }

    /**
     * {@return the network in a folder of CSV files or in a GraphML file}
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public StakeholderNetwork read(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return readFolder(path);
            }
            String name = String.valueOf(path.getFileName());
            Require.that(
                    name.endsWith(".graphml"),
                    "file",
                    name,
                    "a network",
                    "must be a folder with nodes.csv and edges.csv, or end in .graphml",
                    "name the folder in which the CSV files are");
            try (Reader text = Files.newBufferedReader(path)) {
                return readGraphml(name, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + path + "): " + e, e);
        }
    }

    private StakeholderNetwork readFolder(Path folder) throws IOException {
        Optional<Direction> said = Optional.empty();
        Path meta = folder.resolve("meta.json");
        if (Files.exists(meta)) {
            try (Reader text = Files.newBufferedReader(meta)) {
                said = JsonFormat.withDefaults()
                        .read(MetaFile.CODEC, text, "meta.json")
                        .direction();
            }
        }
        try (Reader nodes = Files.newBufferedReader(folder.resolve("nodes.csv"));
                Reader edges = Files.newBufferedReader(folder.resolve("edges.csv"))) {
            return readCsv(nodes, edges, said);
        }
    }

    /**
     * {@return the network of two CSV texts}
     *
     * @param nodes the nodes, called {@code nodes.csv} in messages
     * @param edges the ties, called {@code edges.csv} in messages
     * @throws FileFormatException if a text cannot be read as what it should be
     */
    public StakeholderNetwork readCsv(Reader nodes, Reader edges) {
        return readCsv(nodes, edges, Optional.empty());
    }

    private StakeholderNetwork readCsv(Reader nodes, Reader edges, Optional<Direction> said) {
        NetworkAssembly network = new NetworkAssembly();
        CsvNetwork.readNodes(network, nodes);
        CsvTable table = CsvTable.of("edges.csv", edges);
        boolean weighted = weightMeaning != WeightMeaning.NONE && table.header().contains(weightColumn);
        Layer layer = layer(direction.or(() -> said).orElse(Direction.DIRECTED), weighted);
        CsvNetwork.readTies(network, table, layer, weighted ? Optional.of(weightColumn) : Optional.empty());
        return network.build(layer);
    }

    /**
     * {@return the network of a GraphML text}
     *
     * @param file what to call it in messages
     * @param text the text; entities and document types are refused
     * @throws FileFormatException if the text cannot be read as GraphML
     */
    public StakeholderNetwork readGraphml(String file, Reader text) {
        GraphmlFile graph = GraphmlFile.read(file, text, weightColumn);
        boolean weighted = weightMeaning != WeightMeaning.NONE && graph.weighted();
        return graph.network(layer(direction.orElse(graph.direction()), weighted));
    }

    private Layer layer(Direction read, boolean weighted) {
        return Layer.builder()
                .id(LAYER)
                .direction(read)
                .weightMeaning(weighted ? weightMeaning : WeightMeaning.NONE)
                .build();
    }
}
