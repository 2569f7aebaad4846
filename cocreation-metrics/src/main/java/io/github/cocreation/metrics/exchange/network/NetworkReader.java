/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.exchange.FileFormatException;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads networks from files, into one layer.
 *
 * <p>A folder holds {@code nodes.csv} (column {@code id}, any others are attributes), {@code edges.csv} (columns {@code source},
 * {@code target}, and {@code weight} if ties have one) and, if need be, {@code meta.json} with {@code "directed": true} or
 * {@code false} and {@code "weightMeans": "cost"} or {@code "strength"}. The two tables may have other names ({@link #read(Path,
 * Path)}). A file whose name ends in {@code .graphml} is read as GraphML.
 *
 * <p>An attribute is of numbers if all values present are finite numbers, else of text; empty fields are missing values. Columns of
 * {@code edges.csv} that are not asked for are ignored. Whether ties have a direction is said by {@link #withDirection}, else by the
 * file, else they have one. What a weight means is said by {@link #withWeightMeaning}, else by {@code meta.json}, else it is taken
 * for a strength; with {@link WeightMeaning#NONE} weights are not read. A weight of 0 says that there is no tie; a negative
 * strength makes the layer {@linkplain io.github.cocreation.core.network.Sign signed}, a negative cost is refused.
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

    private static final String NODES = "nodes.csv";
    private static final String TIES = "edges.csv";
    private static final String USUAL_WEIGHT = "weight";
    private static final NetworkReader DEFAULTS =
            new NetworkReader(Optional.empty(), Optional.empty(), Optional.empty());

    private final Optional<Direction> direction;
    private final Optional<WeightMeaning> weightMeaning;
    private final Optional<String> weightColumn;

    private NetworkReader(
            Optional<Direction> direction, Optional<WeightMeaning> weightMeaning, Optional<String> weightColumn) {
        this.direction = direction;
        this.weightMeaning = weightMeaning;
        this.weightColumn = weightColumn;
    }

    /** {@return a reader that takes direction and meaning from the file, and weights from {@code weight} if it is there} */
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
     * {@return a copy that reads weights so, whatever the file says, or not at all}
     *
     * @param value what a larger weight says
     */
    public NetworkReader withWeightMeaning(WeightMeaning value) {
        return new NetworkReader(direction, Optional.of(value), weightColumn);
    }

    /**
     * {@return a copy that reads weights from this column or attribute of ties, which then must be there}
     *
     * @param name its name
     */
    public NetworkReader withWeightColumn(String name) {
        return new NetworkReader(direction, weightMeaning, Optional.of(name));
    }

    /**
     * {@return the network in a folder of CSV files, in a file whose name ends in {@code edges.csv} and the one that ends in
     * {@code nodes.csv} beside it, or in a GraphML file}
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public StakeholderNetwork read(Path path) {
        if (Files.isDirectory(path)) {
            return readTables(path.resolve(NODES), path.resolve(TIES), path.resolve("meta.json"));
        }
        if (Files.notExists(path)) {
            throw unreadable(path, new NoSuchFileException(path.toString()));
        }
        String name = path.toString();
        String file = String.valueOf(path.getFileName());
        if (file.endsWith(TIES)) {
            return read(path.resolveSibling(file.substring(0, file.length() - TIES.length()) + NODES), path);
        }
        Require.that(
                name.endsWith(".graphml"),
                "file",
                name,
                "a network",
                "must be a folder with nodes.csv and edges.csv, or end in edges.csv or .graphml",
                "name the folder in which the CSV files are, or save it as GraphML");
        try (Reader text = Files.newBufferedReader(path)) {
            return readGraphml(name, text);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /**
     * {@return the network in two CSV files; a {@code meta.json} beside the ties is read as in a folder}
     *
     * @param nodes the nodes, in UTF-8
     * @param edges the ties, in UTF-8
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public StakeholderNetwork read(Path nodes, Path edges) {
        return readTables(nodes, edges, edges.resolveSibling("meta.json"));
    }

    private StakeholderNetwork readTables(Path nodes, Path edges, Path meta) {
        MetaFile said = MetaFile.SILENT;
        if (Files.exists(meta)) {
            try (Reader text = Files.newBufferedReader(meta)) {
                said = JsonFormat.withDefaults().read(MetaFile.CODEC, text, meta.toString());
            } catch (IOException e) {
                throw unreadable(meta, e);
            }
        }
        NetworkAssembly network = new NetworkAssembly();
        try (Reader text = Files.newBufferedReader(nodes)) {
            CsvNetwork.readNodes(network, nodes.toString(), text);
        } catch (IOException e) {
            throw unreadable(nodes, e);
        }
        try (Reader text = Files.newBufferedReader(edges)) {
            return readTies(network, edges.toString(), text, said);
        } catch (IOException e) {
            throw unreadable(edges, e);
        }
    }

    private static UncheckedIOException unreadable(Path file, IOException e) {
        return new UncheckedIOException("Cannot read (" + file + "): " + e, e);
    }

    /**
     * {@return the network of two CSV texts}
     *
     * @param nodes the nodes, called {@code nodes.csv} in messages
     * @param edges the ties, called {@code edges.csv} in messages
     * @throws FileFormatException if a text cannot be read as what it should be
     */
    public StakeholderNetwork readCsv(Reader nodes, Reader edges) {
        NetworkAssembly network = new NetworkAssembly();
        CsvNetwork.readNodes(network, NODES, nodes);
        return readTies(network, TIES, edges, MetaFile.SILENT);
    }

    private StakeholderNetwork readTies(NetworkAssembly network, String file, Reader edges, MetaFile said) {
        CsvTable table = CsvTable.of(file, edges);
        WeightMeaning meaning = weightMeaning.or(said::weightMeans).orElse(WeightMeaning.STRENGTH);
        Optional<String> weights = meaning == WeightMeaning.NONE
                ? Optional.empty()
                : weightColumn.or(() -> Optional.of(USUAL_WEIGHT).filter(table.header()::contains));
        Layer layer = layer(direction.or(said::direction).orElse(Direction.DIRECTED), weights.isPresent(), meaning);
        CsvNetwork.readTies(network, table, layer, weights);
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
        WeightMeaning meaning = weightMeaning.orElse(WeightMeaning.STRENGTH);
        GraphmlFile graph = GraphmlFile.read(file, text, weightColumn.orElse(USUAL_WEIGHT));
        boolean wanted = meaning != WeightMeaning.NONE;
        if (wanted && !graph.weighted()) {
            weightColumn.ifPresent(graph::requireTieAttribute);
        }
        return graph.network(layer(direction.orElse(graph.direction()), wanted && graph.weighted(), meaning));
    }

    private static Layer layer(Direction read, boolean weighted, WeightMeaning meaning) {
        return Layer.builder()
                .id(LAYER)
                .direction(read)
                .weightMeaning(weighted ? meaning : WeightMeaning.NONE)
                .build();
    }
}
