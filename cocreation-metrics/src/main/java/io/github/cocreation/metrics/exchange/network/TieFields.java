/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import java.util.List;

/** What attributes of ties are called in files, besides their weight. */
final class TieFields {
    /** The layer of a tie. */
    static final String LAYER = "layer";

    /** The first day on which a tie holds. */
    static final String FROM = "from";

    /** The first day on which it does not hold any more. */
    static final String UNTIL = "until";

    private TieFields() {}

    /** Whether columns or attributes say when ties hold: both ends must be there, each may be empty. */
    static boolean areDated(List<String> names) {
        return names.contains(FROM) && names.contains(UNTIL);
    }
}
