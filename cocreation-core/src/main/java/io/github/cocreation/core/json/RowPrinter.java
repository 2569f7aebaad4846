/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Lays out JSON with two spaces a level, except for rows, which stay on one line. */
final class RowPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    RowPrinter() {
        indentObjectsWith(INDENTER);
        indentArraysWith(INDENTER);
    }

    void beginRow() {
        indentArraysWith(NopIndenter.instance());
    }

    void endRow() {
        indentArraysWith(INDENTER);
    }
}
