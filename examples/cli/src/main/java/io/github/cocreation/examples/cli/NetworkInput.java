/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.exchange.network.NetworkReading;
import io.github.cocreation.metrics.network.NetworkView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How the network of a command is read. */
final class NetworkInput {
    @Option(
            names = "--weight",
            paramLabel = "NAME|none",
            description = "Which column or attribute of a tie is its weight (default: weight, if there is one).")
    @Nullable
    String weight;

    @Option(
            names = "--weight-means",
            paramLabel = "cost|strength",
            description = "What a larger weight means: a longer way or a stronger tie (default: as the file says, else"
                    + " strength).")
    @Nullable
    WeightMeaning weightMeans;

    @Option(
            names = "--layer-column",
            paramLabel = "NAME|none",
            description =
                    "Which column or attribute of a tie names its layer (default: relation or layer, if there is one).")
    @Nullable
    String layerColumn;

    @Option(
            names = "--layer",
            paramLabel = "NAME",
            description =
                    "Which layer; repeated, the union of several (default: of all). Ties of one pair in several layers"
                            + " are merged: strengths are added, of costs the smallest stays.")
    List<String> layers = List.of();

    @ArgGroup
    Directions directions = new Directions();

    /** At most one of two. */
    static final class Directions {
        @Option(names = "--directed", description = "Ties have a direction, whatever the file says.")
        boolean directed;

        @Option(names = "--undirected", description = "Ties have no direction, whatever the file says.")
        boolean undirected;
    }

    /**
     * What a command measures.
     *
     * @param network the network
     * @param layers the layers that are measured
     * @param view the layer or their union
     * @param zeroWeights how many ties of them were left out because their weight was 0
     */
    record Read(StakeholderNetwork network, ImmutableSortedSet<LayerId> layers, NetworkView view, int zeroWeights) {}

    /** The network in a file or folder, and the layers asked for, or all. */
    Read read(Path path) throws IOException {
        NetworkReading reading = reading(path);
        StakeholderNetwork network = reading.network();
        ImmutableSortedSet<LayerId> read = layers.isEmpty() ? network.layerIds(Mode.ONE_MODE) : layersAskedFor();
        return new Read(network, read, NetworkView.union(network, read), reading.zeroWeights(read));
    }

    NetworkView view(Path path) throws IOException {
        return read(path).view();
    }

    /** The network in a file or folder, with the layers asked for only, or all. */
    StakeholderNetwork network(Path path) throws IOException {
        return asked(reading(path).network());
    }

    /** The layers asked for of a network, or all. */
    StakeholderNetwork asked(StakeholderNetwork network) {
        return layers.isEmpty() ? network : network.withLayers(layersAskedFor());
    }

    private ImmutableSortedSet<LayerId> layersAskedFor() {
        return layers.stream()
                .map(LayerId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private NetworkReading reading(Path path) {
        return reading(path, false);
    }

    /** What is in a file or folder; in two modes if its nodes tell theirs by an attribute. */
    NetworkReading reading(Path path, boolean twoMode) {
        return (twoMode ? reader().withTwoModes() : reader()).reading(path);
    }

    /** What to call a network in an answer: its file or folder, without ending. */
    static String name(Path path) {
        String file = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        int dot = file.lastIndexOf('.');
        return Files.isDirectory(path) || dot <= 0 ? file : file.substring(0, dot);
    }

    static boolean isJson(Path path) {
        return path.toString().endsWith(".json") && !Files.isDirectory(path);
    }

    private NetworkReader reader() {
        NetworkReader reader = NetworkReader.withDefaults();
        if ("none".equals(weight)) {
            reader = reader.withWeightMeaning(WeightMeaning.NONE);
        } else if (weightMeans != null) {
            reader = reader.withWeightMeaning(weightMeans);
        }
        if (weight != null && !weight.equals("none")) {
            reader = reader.withWeightColumn(weight);
        }
        if ("none".equals(layerColumn)) {
            reader = reader.withOneLayer();
        } else if (layerColumn != null) {
            reader = reader.withLayerColumn(layerColumn);
        }
        if (directions.directed) {
            return reader.withDirection(Direction.DIRECTED);
        }
        return directions.undirected ? reader.withDirection(Direction.UNDIRECTED) : reader;
    }
}
