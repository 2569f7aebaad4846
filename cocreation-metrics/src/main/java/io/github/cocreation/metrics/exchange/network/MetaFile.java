/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.WeightMeaning;
import java.io.Reader;
import java.util.Optional;

/**
 * What is read from {@code meta.json}; its other fields belong to whoever wrote it.
 *
 * @param direction whether ties have a direction
 * @param weightMeans what a larger weight says
 */
record MetaFile(Optional<Direction> direction, Optional<WeightMeaning> weightMeans) {
    /** No such file. */
    static final MetaFile SILENT = new MetaFile(Optional.empty(), Optional.empty());

    private static final Codec<MetaFile> CODEC = Codecs.record(
                    "meta file",
                    Codecs.optionalField(
                            "directed",
                            Codecs.BOOLEAN.map(
                                    directed -> directed ? Direction.DIRECTED : Direction.UNDIRECTED,
                                    read -> read == Direction.DIRECTED),
                            MetaFile::direction),
                    Codecs.optionalField(
                            "weightMeans",
                            Codecs.enumeration("meaning of a weight", WeightMeaning.class),
                            MetaFile::weightMeans),
                    MetaFile::new)
            .skippingOtherFields();

    static MetaFile read(String file, Reader text) {
        try {
            return JsonFormat.withDefaults().read(CODEC, text, file);
        } catch (JsonFormatException e) {
            throw JsonText.failure(file, e);
        }
    }
}
