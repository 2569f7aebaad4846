/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.check.Require;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;

/** Ends a text with a failure when it is longer than somebody is ready to read, or not in the encoding it should be in. */
public final class LimitedReader extends FilterReader {
    private final String file;
    private final long most;
    private long count;
    private long line = 1;

    /**
     * Limits a text.
     *
     * @param file what to call it in messages
     * @param text the text
     * @param limits how much of it may be read
     */
    public LimitedReader(String file, Reader text, ReadLimits limits) {
        super(text);
        this.file = file;
        this.most = limits.characters();
    }

    @Override
    public int read() throws IOException {
        int read;
        try {
            read = super.read();
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
        if (read >= 0) {
            line += read == '\n' ? 1 : 0;
            count(1);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(buffer, offset, length);
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        }
        for (int i = offset; i < offset + read; i++) {
            line += buffer[i] == '\n' ? 1 : 0;
        }
        count(Math.max(read, 0));
        return read;
    }

    private FileFormatException notUtf8(CharacterCodingException cause) {
        return new FileFormatException(
                file,
                line,
                1,
                Require.message("text", "line " + line + " and after", "", "is not UTF-8", "save the file in UTF-8"),
                cause);
    }

    private void count(int read) {
        count += read;
        if (count > most) {
            throw new FileFormatException(
                    file,
                    line,
                    1,
                    Require.message(
                            "length",
                            "more than " + most + " characters",
                            "a file",
                            "is above what may be read",
                            "it is not what it seems, or raise the limit"));
        }
    }
}
