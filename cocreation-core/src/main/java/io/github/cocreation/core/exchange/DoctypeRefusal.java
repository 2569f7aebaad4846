/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import io.github.cocreation.core.check.Require;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Ends an XML text with a failure where it declares a document type, before any parser sees it: a document type can declare entities that
 * grow without end or stand for other files, and parsers have had mistakes in all that they do with one, even where they are told to ignore
 * it. Only what stands before the first element is looked at, since a document type can stand nowhere else; comments and processing
 * instructions there may mention it.
 */
public final class DoctypeRefusal extends FilterReader {
    private enum Within {
        NOTHING,
        TAG,
        DECLARATION,
        COMMENT,
        INSTRUCTION,
        DOCUMENT
    }

    private final String file;
    private Within within = Within.NOTHING;
    private int matched;
    private long line = 1;
    private int column;

    /**
     * Looks at a text.
     *
     * @param file what to call it in messages
     * @param text the text
     */
    public DoctypeRefusal(String file, Reader text) {
        super(text);
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            look((char) read);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read && within != Within.DOCUMENT; i++) {
            look(buffer[i]);
        }
        return read;
    }

    private void look(char c) {
        column++;
        switch (within) {
            case NOTHING -> within = c == '<' ? Within.TAG : Within.NOTHING;
            case TAG -> {
                matched = 0;
                within = c == '!' ? Within.DECLARATION : c == '?' ? Within.INSTRUCTION : Within.DOCUMENT;
            }
            case DECLARATION -> {
                if (c != '-') {
                    throw refused();
                }
                within = ++matched == 2 ? Within.COMMENT : Within.DECLARATION;
                matched = within == Within.COMMENT ? 0 : matched;
            }
            case COMMENT -> {
                if (c == '>' && matched >= 2) {
                    within = Within.NOTHING;
                }
                matched = c == '-' ? matched + 1 : 0;
            }
            case INSTRUCTION -> {
                if (c == '>' && matched >= 1) {
                    within = Within.NOTHING;
                }
                matched = c == '?' ? 1 : 0;
            }
            default -> {}
        }
        if (c == '\n') {
            line++;
            column = 0;
        }
    }

    private FileFormatException refused() {
        return new FileFormatException(
                file,
                line,
                column,
                Require.message(
                        "document type",
                        "DOCTYPE",
                        "an XML file",
                        "must not be there: it can make a text without end",
                        "remove the line that begins with <!DOCTYPE"));
    }
}
