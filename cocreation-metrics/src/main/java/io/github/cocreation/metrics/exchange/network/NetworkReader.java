/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.BufferedReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads networks from files, into one layer or several.
 *
 * <p>A folder holds {@code nodes.csv} (column {@code id}, any others are attributes), {@code edges.csv} (columns {@code source},
 * {@code target}, and {@code weight} if ties have one) and, if need be, {@code meta.json} with {@code "directed": true} or
 * {@code false} and {@code "weightMeans": "cost"} or {@code "strength"}. The two tables may have other names ({@link #read(Path,
 * Path)}). The other formats are those of {@link NetworkFormat}, told by how a file's name ends.
 *
 * <p>If ties have both a column or attribute {@code from} and one {@code until}, as those have that this library writes, these are the
 * first day on which a tie holds and the first on which it does not any more; either may be empty.
 *
 * <p>An attribute is of numbers if all values present are finite numbers, else of text; empty fields are missing values. Columns of
 * {@code edges.csv} that are not asked for are ignored. Whether ties have a direction is said by {@link #withDirection}, else by the
 * file, else they have one. What a weight means is said by {@link #withWeightMeaning}, else by {@code meta.json}, else it is taken
 * for a strength; with {@link WeightMeaning#NONE} weights are not read. A weight of 0 says that there is no tie; a negative
 * strength makes the layer {@linkplain io.github.cocreation.core.network.Sign signed}, a negative cost is refused; {@link #reading}
 * tells how many ties had a weight of 0.
 *
 * <p>If ties have a column or attribute {@code relation} or {@code layer}, or one named by {@link #withLayerColumn}, its values are the
 * names of the layers they are in, which are otherwise read alike; else all are in {@link #LAYER}, as they are {@linkplain
 * #withOneLayer in any case} if that is asked for.
 *
 * <pre>{@code
 * StakeholderNetwork network = NetworkReader.withDefaults()
 *         .withWeightMeaning(WeightMeaning.COST)
 *         .read(Path.of("emon_texas"));
 * network.ties(NetworkReader.LAYER);
 * }</pre>
 */
public final class NetworkReader {
    /** The layer ties are read into if they do not name any. */
    public static final LayerId LAYER = LayerId.of("ties");

    private static final String NODES = "nodes.csv";
    private static final String TIES = "edges.csv";
    private static final String META = "meta.json";
    /** The column or attribute of ties that is their weight unless another is asked for. */
    static final String USUAL_WEIGHT = "weight";

    /** Made for networks of any size. */
    private static final ReadLimits GRAPHML_LIMITS =
            ReadLimits.withDefaults().withCharacters(Long.MAX_VALUE).withElements(Long.MAX_VALUE);

    private static final ImmutableSet<String> USUAL_LAYERS = ImmutableSet.of("relation", "layer");
    private static final NetworkReader DEFAULTS = new NetworkReader(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            USUAL_LAYERS,
            ReadLimits.withDefaults(),
            Modes.AS_SAID);

    private final Optional<Direction> direction;
    private final Optional<WeightMeaning> weightMeaning;
    private final Optional<String> weightColumn;
    private final Optional<String> layerColumn;
    private final ImmutableSet<String> usualLayers;
    private final ReadLimits limits;
    private final Modes modes;

    private enum Modes {
        AS_SAID,
        BY_ATTRIBUTE
    }

    private NetworkReader(
            Optional<Direction> direction,
            Optional<WeightMeaning> weightMeaning,
            Optional<String> weightColumn,
            Optional<String> layerColumn,
            ImmutableSet<String> usualLayers,
            ReadLimits limits,
            Modes modes) {
        this.direction = direction;
        this.weightMeaning = weightMeaning;
        this.weightColumn = weightColumn;
        this.layerColumn = layerColumn;
        this.usualLayers = usualLayers;
        this.limits = limits;
        this.modes = modes;
    }

    /**
     * {@return a reader that takes direction and meaning from the file, weights from {@code weight} if it is there, and layers from
     * {@code relation} or {@code layer} if one of them is}
     */
    public static NetworkReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads ties as directed or not, whatever the file says}
     *
     * @param value the direction
     */
    public NetworkReader withDirection(Direction value) {
        return new NetworkReader(
                Optional.of(value), weightMeaning, weightColumn, layerColumn, usualLayers, limits, modes);
    }

    /**
     * {@return a copy that reads weights so, whatever the file says, or not at all}
     *
     * @param value what a larger weight says
     */
    public NetworkReader withWeightMeaning(WeightMeaning value) {
        return new NetworkReader(direction, Optional.of(value), weightColumn, layerColumn, usualLayers, limits, modes);
    }

    /**
     * {@return a copy that reads weights from this column or attribute of ties, which then must be there}
     *
     * @param name its name
     */
    public NetworkReader withWeightColumn(String name) {
        return new NetworkReader(direction, weightMeaning, Optional.of(name), layerColumn, usualLayers, limits, modes);
    }

    /**
     * {@return a copy that reads the layer of each tie from this column or attribute of ties, which then must be there}
     *
     * @param name its name
     */
    public NetworkReader withLayerColumn(String name) {
        return new NetworkReader(direction, weightMeaning, weightColumn, Optional.of(name), usualLayers, limits, modes);
    }

    /** {@return a copy that reads all ties into {@link #LAYER}, whatever the file says} */
    public NetworkReader withOneLayer() {
        return new NetworkReader(
                direction, weightMeaning, weightColumn, Optional.empty(), ImmutableSet.of(), limits, modes);
    }

    /**
     * {@return a copy that takes at most so much of a file; CSV pairs and GraphML, made for networks of any size, are read whole, GraphML at
     * most as deep as usual}
     *
     * @param value the limits
     */
    public NetworkReader withLimits(ReadLimits value) {
        return new NetworkReader(direction, weightMeaning, weightColumn, layerColumn, usualLayers, value, modes);
    }

    /**
     * {@return a copy that reads nodes whose attribute {@code bipartite} is 1 as what those whose attribute is 0 take part in}, as
     * NetworkX writes a network of two modes; each node must have it. Formats that have two modes of their own need no asking
     */
    public NetworkReader withTwoModes() {
        return new NetworkReader(
                direction, weightMeaning, weightColumn, layerColumn, usualLayers, limits, Modes.BY_ATTRIBUTE);
    }

    /**
     * {@return the network in a folder of CSV files, in a file whose name ends in {@code edges.csv} and the one that ends in
     * {@code nodes.csv} beside it, or in a file whose format its name tells ({@link NetworkFormat#of})}
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public StakeholderNetwork read(Path path) {
        return reading(path).network();
    }

    /**
     * {@return the same with what of the file is not in the network}
     *
     * @param path the folder or file, in UTF-8
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public NetworkReading reading(Path path) {
        return reading(path, Work.withDefaults());
    }

    /**
     * {@return the same, of files of which reading lasts}
     *
     * @param path the folder or file, in UTF-8
     * @param work who may stop and watch it; it counts bytes
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws UncheckedIOException if a file cannot be read at all
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NetworkReading reading(Path path, Work work) {
        NetworkReading read = asSaid(path, work);
        return modes == Modes.BY_ATTRIBUTE ? TwoModes.of(path.toString(), read) : read;
    }

    private NetworkReading asSaid(Path path, Work work) {
        if (Files.isDirectory(path)) {
            return readTables(path.resolve(NODES), path.resolve(TIES), path.resolve(META), work);
        }
        if (Files.notExists(path)) {
            throw WatchedFiles.unreadable(path, new NoSuchFileException(path.toString()));
        }
        String name = path.toString();
        String file = String.valueOf(path.getFileName());
        if (file.endsWith(TIES)) {
            Path nodes = path.resolveSibling(file.substring(0, file.length() - TIES.length()) + NODES);
            return readTables(nodes, path, path.resolveSibling(META), work);
        }
        NetworkFormat format = NetworkFormat.of(path)
                .filter(named -> !file.endsWith(NODES))
                .orElseThrow(() -> Require.failure(
                        "file",
                        name,
                        "a network",
                        "must be a folder with nodes.csv and edges.csv, or end in edges.csv or as a format does",
                        "name the folder in which the CSV files are, or save it as GraphML"));
        return WatchedFiles.read(
                List.of(path),
                work,
                files -> files.text(path, (text, building) -> asSaid(format, name, text, building)));
    }

    /**
     * {@return the network of a text, with what of it is not in the network}
     *
     * @param format its format
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if the text cannot be read as what it should be
     * @throws UncheckedIOException if it cannot be read at all
     */
    public NetworkReading reading(NetworkFormat format, String file, Reader text) {
        NetworkReading read = asSaid(format, file, text, Work.withDefaults());
        return modes == Modes.BY_ATTRIBUTE ? TwoModes.of(file, read) : read;
    }

    private NetworkReading asSaid(NetworkFormat format, String file, Reader text, Work building) {
        return switch (format) {
            case GRAPHML -> graphml(file, text, building);
            case GEXF -> network(GexfFile.read(file, text, limits));
            case PAJEK -> network(PajekFile.read(file, text, limits));
            case DL -> network(DlFile.read(file, text, limits));
            case GML -> network(GmlFile.read(file, text, limits));
            case DOT -> network(DotFile.read(file, text, limits));
            case MATRIX -> network(MatrixFile.read(file, text, limits));
            case NODE_LINK, CYTOSCAPE -> json(file, text);
        };
    }

    /** JSON of others, or a document of this library. */
    private NetworkReading json(String file, Reader text) {
        BufferedReader buffered = new BufferedReader(new LimitedReader(file, text, limits));
        if (!NetworkDocument.begins(file, buffered)) {
            return network(JsonGraph.read(file, buffered, limits));
        }
        Require.that(
                direction.isEmpty() && weightMeaning.isEmpty() && weightColumn.isEmpty() && layerColumn.isEmpty(),
                "setting",
                "direction, weight or layer",
                "a reader of a network document",
                "must be absent: the document says itself how its ties are read",
                "change the layers in it");
        return new NetworkReading(NetworkDocument.read(file, buffered), ImmutableSortedMap.of(), ImmutableList.of());
    }

    private NetworkReading network(GraphDraft draft) {
        ImmutableSet<String> layers = layerColumn.map(ImmutableSet::of).orElse(usualLayers);
        return GraphNetwork.of(
                draft,
                new GraphNetwork.Reading(
                        direction,
                        weightMeaning.orElse(WeightMeaning.STRENGTH),
                        weightColumn,
                        layers,
                        layerColumn.isPresent()));
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
        return readTables(nodes, edges, edges.resolveSibling(META), Work.withDefaults())
                .network();
    }

    private NetworkReading readTables(Path nodes, Path edges, Path meta, Work work) {
        MetaFile said = Files.exists(meta)
                ? FileText.read(meta, limits, text -> MetaFile.read(meta.toString(), text))
                : MetaFile.SILENT;
        NetworkAssembly network = new NetworkAssembly();
        return WatchedFiles.read(List.of(nodes, edges), work, files -> {
            files.text(nodes, (text, building) -> CsvNetwork.readNodes(network, nodes.toString(), text));
            return files.text(edges, (text, building) -> readTies(network, edges.toString(), text, said, building));
        });
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
        return readTies(network, TIES, edges, MetaFile.SILENT, Work.withDefaults())
                .network();
    }

    private NetworkReading readTies(NetworkAssembly network, String file, Reader edges, MetaFile said, Work building) {
        CsvTable table = CsvTable.of(file, edges);
        WeightMeaning meaning = weightMeaning.or(said::weightMeans).orElse(WeightMeaning.STRENGTH);
        Optional<String> weights = weights(meaning, table.header());
        Layer layer = layer(direction.or(said::direction).orElse(Direction.DIRECTED), weights.isPresent(), meaning);
        CsvNetwork.readTies(network, file, table, layer, weights, layers(table.header()));
        return network.build(layer, building);
    }

    /** The column of weights: the one asked for, or the usual one if it is there. */
    private Optional<String> weights(WeightMeaning meaning, ImmutableList<String> columns) {
        return meaning == WeightMeaning.NONE
                ? Optional.empty()
                : weightColumn.or(() -> Optional.of(USUAL_WEIGHT).filter(columns::contains));
    }

    /** The column of layers: the one asked for, or a usual one if it is there. */
    private Optional<String> layers(ImmutableList<String> columns) {
        return layerColumn.or(
                () -> usualLayers.stream().filter(columns::contains).findFirst());
    }

    /**
     * {@return the network of a GraphML text}
     *
     * @param file what to call it in messages
     * @param text the text; entities and document types are refused
     * @throws FileFormatException if the text cannot be read as GraphML
     */
    public StakeholderNetwork readGraphml(String file, Reader text) {
        return graphml(file, text, Work.withDefaults()).network();
    }

    private NetworkReading graphml(String file, Reader text, Work building) {
        WeightMeaning meaning = weightMeaning.orElse(WeightMeaning.STRENGTH);
        GraphmlFile.TieReader ties = (said, attributes) -> {
            Optional<String> weights = weights(meaning, attributes);
            Layer layer = layer(direction.orElse(said), weights.isPresent(), meaning);
            return new GraphmlFile.TieReading(layer, weights, layers(attributes));
        };
        return GraphmlFile.read(file, text, GRAPHML_LIMITS, ties, building);
    }

    private static Layer layer(Direction read, boolean weighted, WeightMeaning meaning) {
        return Layer.builder()
                .id(LAYER)
                .direction(read)
                .weightMeaning(weighted ? meaning : WeightMeaning.NONE)
                .build();
    }
}
