/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.network.Direction;
import java.util.Optional;

/**
 * The one thing read from {@code meta.json}; its other fields belong to whoever wrote it.
 *
 * @param direction whether ties have a direction
 */
record MetaFile(Optional<Direction> direction) {
    static final Codec<MetaFile> CODEC = Codecs.record(
                    "meta file",
                    Codecs.optionalField(
                            "directed",
                            Codecs.BOOLEAN.map(
                                    directed -> directed ? Direction.DIRECTED : Direction.UNDIRECTED,
                                    read -> read == Direction.DIRECTED),
                            MetaFile::direction),
                    MetaFile::new)
            .skippingOtherFields();
}
