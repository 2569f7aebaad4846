/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** A table of names and values that has no header, with one before it. */
final class HeadedReader extends Reader {
    private final Reader header = new StringReader("name,value\n");
    private final Reader rest;

    HeadedReader(Reader rest) {
        this.rest = rest;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = header.read(buffer, offset, length);
        return read >= 0 ? read : rest.read(buffer, offset, length);
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
