/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Lays out JSON with two spaces a level, except for rows, which stay on one line. */
final class RowPrinter extends DefaultPrettyPrinter {
    private static final long serialVersionUID = 1;
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private boolean inRow;

    RowPrinter() {
        super(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
        indentObjectsWith(INDENTER);
        indentArraysWith(INDENTER);
    }

    /** Called once the row's array has begun, since its bracket still belongs to what is around it. */
    void beginRow() {
        inRow = true;
    }

    void endRow() {
        inRow = false;
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        if (!inRow) {
            super.beforeArrayValues(generator);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        if (inRow) {
            generator.writeRaw(", ");
        } else {
            super.writeArrayValueSeparator(generator);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int valueCount) {
        if (inRow) {
            _nesting--;
            generator.writeRaw(']');
        } else {
            super.writeEndArray(generator, valueCount);
        }
    }
}
