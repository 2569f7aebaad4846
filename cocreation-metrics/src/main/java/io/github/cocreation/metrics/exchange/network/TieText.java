/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import java.util.List;
import java.util.Optional;

/**
 * What a file says of one tie, before it is known to make sense; empty where it says nothing.
 *
 * @param weight its weight
 * @param layer the name of its layer
 * @param from the first day on which it holds
 * @param until the first day on which it does not hold any more
 */
record TieText(String weight, String layer, String from, String until) {
    static final TieText SILENT = new TieText("", "", "", "");

    /** Which of it. */
    enum Field {
        WEIGHT,
        LAYER,
        FROM,
        UNTIL
    }

    /** What an attribute says; empty if nothing that is read. Days are read where both their ends have an attribute. */
    static Optional<Field> field(String name, GraphmlFile.TieReading read, List<String> attributes) {
        if (read.weight().filter(name::equals).isPresent()) {
            return Optional.of(Field.WEIGHT);
        }
        if (read.layerName().filter(name::equals).isPresent()) {
            return Optional.of(Field.LAYER);
        }
        boolean dated = TieFields.areDated(attributes);
        if (dated && name.equals(TieFields.FROM)) {
            return Optional.of(Field.FROM);
        }
        return dated && name.equals(TieFields.UNTIL) ? Optional.of(Field.UNTIL) : Optional.empty();
    }

    TieText with(Field field, String value) {
        return switch (field) {
            case WEIGHT -> new TieText(value, layer, from, until);
            case LAYER -> new TieText(weight, value, from, until);
            case FROM -> new TieText(weight, layer, value, until);
            case UNTIL -> new TieText(weight, layer, from, value);
        };
    }
}
