/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes networks in the formats of other tools, see {@link NetworkFormat}. The same network gives the same text. Nothing is left out
 * without a word: what a format has no place for is in the notes.
 *
 * <pre>{@code
 * StringBuilder text = new StringBuilder();
 * ImmutableList<ExchangeNote> notes = NetworkWriter.withDefaults().write(NetworkFormat.GEXF, network, text);
 * }</pre>
 *
 * <p>Names are those of the network: pseudonymise it before, where that matters.
 */
public final class NetworkWriter {
    private static final NetworkWriter DEFAULTS = new NetworkWriter(ImmutableSet.of(), DlForm.EDGE_LIST);

    private final ImmutableSet<LayerId> layers;
    private final DlForm dlForm;

    private NetworkWriter(ImmutableSet<LayerId> layers, DlForm dlForm) {
        this.layers = layers;
        this.dlForm = dlForm;
    }

    /** {@return a writer that writes all layers} */
    public static NetworkWriter withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that writes only these layers}
     *
     * @param values the names of the layers; none for all
     */
    public NetworkWriter withLayers(Iterable<LayerId> values) {
        return new NetworkWriter(ImmutableSet.copyOf(values), dlForm);
    }

    /**
     * {@return a copy that lays out the data of {@link NetworkFormat#DL} so; {@link DlForm#EDGE_LIST} unless said otherwise}
     *
     * @param value the form
     */
    public NetworkWriter withDlForm(DlForm value) {
        return new NetworkWriter(layers, value);
    }

    /**
     * Writes a network.
     *
     * @param format the format
     * @param network the network
     * @param to where to write
     * @return what the file does not say, or says otherwise
     * @throws IllegalArgumentException if the layers do not go into one file of this format: some are directed and others not, or
     *     there are several and the format has room for one
     * @throws UncheckedIOException if writing fails
     */
    @CanIgnoreReturnValue
    public ImmutableList<ExchangeNote> write(NetworkFormat format, StakeholderNetwork network, Appendable to) {
        GraphRows rows = GraphRows.of(network, layers);
        try {
            switch (format) {
                case GRAPHML -> GraphmlText.write(rows, to);
                case GEXF -> GexfText.write(rows, to);
                case PAJEK -> PajekText.write(rows, to);
                case DL -> DlText.write(rows, dlForm, to);
                case GML -> GmlText.write(rows, to);
                case DOT -> DotText.write(rows, to);
                case MATRIX -> MatrixText.write(rows, to);
                case NODE_LINK -> JsonGraphText.writeNodeLink(rows, to);
                case CYTOSCAPE -> JsonGraphText.writeCytoscape(rows, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the network: " + e, e);
        }
        return rows.notes();
    }

    /**
     * Writes a network as the two tables that {@link NetworkReader} reads from a folder, and the {@code meta.json} beside them.
     *
     * @param network the network
     * @param nodes where to write {@code nodes.csv}
     * @param edges where to write {@code edges.csv}
     * @param meta where to write {@code meta.json}
     * @return what the files do not say, or say otherwise
     * @throws IllegalArgumentException if the layers do not go together
     * @throws UncheckedIOException if writing fails
     */
    @CanIgnoreReturnValue
    public ImmutableList<ExchangeNote> writeCsv(
            StakeholderNetwork network, Appendable nodes, Appendable edges, Appendable meta) {
        GraphRows rows = GraphRows.of(network, layers);
        try {
            CsvPairText.write(rows, nodes, edges, meta);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the network: " + e, e);
        }
        return rows.notes();
    }
}
