/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.NetworkView;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How the network of a command is read. */
final class NetworkInput {
    /** The schema of a network document. */
    static final String SCHEMA = "cocreation/network";

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

    @Option(names = "--layer", paramLabel = "NAME", description = "Which layer, if a .json file has several.")
    @Nullable
    String layer;

    @ArgGroup
    Directions directions = new Directions();

    /** At most one of two. */
    static final class Directions {
        @Option(names = "--directed", description = "Ties have a direction, whatever the file says.")
        boolean directed;

        @Option(names = "--undirected", description = "Ties have no direction, whatever the file says.")
        boolean undirected;
    }

    /** The network in a file or folder. */
    StakeholderNetwork network(Path path) throws IOException {
        if (!isJson(path)) {
            return reader().read(path);
        }
        try (Reader text = Files.newBufferedReader(path)) {
            return JsonFormat.withDefaults()
                    .read(StakeholderNetwork.codec().asDocument(SCHEMA, 1), text, path.toString());
        }
    }

    /** The layer to measure: the only one, or the one asked for. */
    LayerId layer(StakeholderNetwork network) {
        if (layer != null) {
            return LayerId.of(layer);
        }
        List<LayerId> oneMode = network.layers().values().stream()
                .filter(read -> read.mode() == Mode.ONE_MODE)
                .map(Layer::id)
                .toList();
        Require.that(
                oneMode.size() == 1,
                "number of layers",
                oneMode.size(),
                "a network",
                "must be 1 unless one is asked for",
                "name one of " + oneMode + " with --layer");
        return oneMode.get(0);
    }

    NetworkView view(Path path) throws IOException {
        StakeholderNetwork network = network(path);
        return NetworkView.of(network, layer(network));
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
        if (directions.directed) {
            return reader.withDirection(Direction.DIRECTED);
        }
        return directions.undirected ? reader.withDirection(Direction.UNDIRECTED) : reader;
    }
}
