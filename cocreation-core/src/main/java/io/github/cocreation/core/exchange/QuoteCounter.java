/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts quotes while a text is read: in CSV they come in pairs, so a text with an odd number was cut off within a field. */
public final class QuoteCounter extends FilterReader {
    private boolean even = true;

    /**
     * Counts in a text.
     *
     * @param text the text
     */
    public QuoteCounter(Reader text) {
        super(text);
    }

    /** {@return whether the quotes in what was read so far come in pairs} */
    public boolean areEven() {
        return even;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        even ^= read == '"';
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            even ^= buffer[i] == '"';
        }
        return count;
    }
}
