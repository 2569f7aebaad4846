/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A damaged file: its characters, which need not be ones that can be written, or its bytes, which need not be a text. */
final class Damaged {
    private final String text;
    private final byte[] bytes;
    private final boolean binary;

    private Damaged(String text, byte[] bytes, boolean binary) {
        this.text = text;
        this.bytes = bytes;
        this.binary = binary;
    }

    static Damaged of(String text) {
        return new Damaged(text, text.getBytes(StandardCharsets.UTF_8), false);
    }

    static Damaged of(byte[] bytes) {
        return new Damaged(new String(bytes, StandardCharsets.UTF_8), bytes, true);
    }

    /** A reader as those of files are: it fails where the bytes are no UTF-8. */
    Reader reader() {
        return binary
                ? new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())
                : new StringReader(text);
    }

    String text() {
        return text;
    }

    Path writtenTo(Path file) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The beginning of the text with what cannot be seen escaped, for whoever must find out what went wrong. */
    @Override
    public String toString() {
        StringBuilder visible = new StringBuilder(binary ? "(bytes) " : "");
        text.chars().limit(4_000).forEach(c -> {
            if ((c >= ' ' && c < 0x7F) || c == '\n') {
                visible.append((char) c);
            } else {
                visible.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
            }
        });
        return visible.toString();
    }
}
