/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.CsvTable;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The two tables of a network in CSV. */
final class CsvNetwork {
    private CsvNetwork() {}

    static NetworkAssembly readNodes(NetworkAssembly network, String file, Reader text) {
        CsvTable table = CsvTable.of(file, text);
        int id = table.column("id");
        Map<Integer, AttributeId> attributes = new TreeMap<>();
        for (int column = 0; column < table.header().size(); column++) {
            if (column != id) {
                try {
                    attributes.put(column, network.addAttribute(table.header().get(column)));
                } catch (IllegalArgumentException e) {
                    throw new FileFormatException(file, 1, column + 1, e);
                }
            }
        }
        table.forEach(row -> {
            try {
                StakeholderId node = network.addNode(row.text(id));
                attributes.forEach((column, attribute) -> network.put(attribute, node, row.text(column)));
            } catch (IllegalArgumentException e) {
                throw row.failure(id, e);
            }
        });
        return network;
    }

    static void readTies(
            NetworkAssembly network,
            String file,
            CsvTable table,
            Layer read,
            Optional<String> weightColumn,
            Optional<String> layerColumn) {
        int source = table.column("source");
        int target = table.column("target");
        int weight = weightColumn.map(table::column).orElse(-1);
        int layer = layerColumn.map(table::column).orElse(-1);
        boolean dated = TieFields.areDated(table.header());
        int since = dated ? table.column(TieFields.FROM) : -1;
        int until = dated ? table.column(TieFields.UNTIL) : -1;
        table.forEach(row -> {
            int from = end(network, row, "source", source);
            int to = end(network, row, "target", target);
            LayerId of = layer < 0 ? read.id() : layer(network, row, layer);
            try {
                network.addTie(
                        read,
                        of,
                        from,
                        to,
                        weight < 0 ? 1 : NetworkAssembly.weight(row.text(weight)),
                        dated ? network.days(file, row.text(since), row.text(until)) : Optional.empty());
            } catch (IllegalArgumentException e) {
                throw row.failure(weight, e);
            }
        });
    }

    private static LayerId layer(NetworkAssembly network, CsvTable.Row row, int column) {
        try {
            return network.layer(row.text(column));
        } catch (IllegalArgumentException e) {
            throw row.failure(column, e);
        }
    }

    private static int end(NetworkAssembly network, CsvTable.Row row, String name, int column) {
        try {
            return network.node(name, row.text(column));
        } catch (IllegalArgumentException e) {
            throw row.failure(column, e);
        }
    }
}
