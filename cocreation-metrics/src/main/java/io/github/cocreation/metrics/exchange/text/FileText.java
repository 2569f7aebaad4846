/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Reads files in UTF-8. */
public final class FileText {
    private FileText() {}

    /**
     * {@return what a file says}
     *
     * @param file the file
     * @param limits how much of it to read
     * @param reading reads its text
     * @param <T> what it makes
     * @throws UncheckedIOException if it cannot be read at all
     */
    public static <T> T read(Path file, ReadLimits limits, Function<Reader, T> reading) {
        try (Reader text = Files.newBufferedReader(file)) {
            return reading.apply(new LimitedReader(file.toString(), text, limits));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }
}
