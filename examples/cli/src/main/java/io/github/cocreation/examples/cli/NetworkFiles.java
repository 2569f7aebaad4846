/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkFormat;
import io.github.cocreation.metrics.exchange.network.NetworkWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a network is written, and how. */
final class NetworkFiles {
    private static final String DOCUMENT = "cocreation";
    private static final String TABLES = "csv";

    private NetworkFiles() {}

    /** The formats a network can be written in, for help. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    static List<String> names() {
        return Stream.concat(
                        Stream.of(DOCUMENT, TABLES),
                        Arrays.stream(NetworkFormat.values()).map(NetworkFormat::word))
                .toList();
    }

    /** A place to write a network to. */
    @FunctionalInterface
    interface Target {
        /** Writes the network, and tells what could not be written. */
        ImmutableList<ExchangeNote> write(StakeholderNetwork network) throws IOException;
    }

    /** The place that a path and a format, if one is named, mean. */
    static Target target(Path out, @Nullable String format) {
        if (format != null ? format.equals(DOCUMENT) : NetworkInput.isJson(out)) {
            return network -> {
                Answer.write(out, document(network));
                return ImmutableList.of();
            };
        }
        if (format != null ? format.equals(TABLES) : isFolder(out)) {
            return network -> tables(network, out);
        }
        NetworkFormat named = format != null
                ? NetworkFormat.named(format)
                : NetworkFormat.of(out)
                        .orElseThrow(() -> Require.failure(
                                "file",
                                out,
                                "a network to write",
                                "must end in .json or as another format does",
                                "name the format by --to, one of " + names()));
        return network -> {
            StringBuilder text = new StringBuilder();
            ImmutableList<ExchangeNote> notes = NetworkWriter.withDefaults().write(named, network, text);
            Answer.write(out, text.toString());
            return notes;
        };
    }

    static String document(StakeholderNetwork network) {
        return JsonFormat.withDefaults().write(StakeholderNetwork.documentCodec(), network) + "\n";
    }

    private static boolean isFolder(Path out) {
        String name = Optional.ofNullable(out.getFileName()).map(Path::toString).orElse("");
        return Files.isDirectory(out) || name.indexOf('.') < 0;
    }

    private static ImmutableList<ExchangeNote> tables(StakeholderNetwork network, Path folder) throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder edges = new StringBuilder();
        StringBuilder meta = new StringBuilder();
        ImmutableList<ExchangeNote> notes = NetworkWriter.withDefaults().writeCsv(network, nodes, edges, meta);
        Answer.write(folder.resolve("nodes.csv"), nodes.toString());
        Answer.write(folder.resolve("edges.csv"), edges.toString());
        Answer.write(folder.resolve("meta.json"), meta.toString());
        return notes;
    }
}
