/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.text;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.LimitedReader;
import io.github.cocreation.core.exchange.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads files in UTF-8. */
public final class FileText {
    private static final int MOST_NAMED = 5;

    private FileText() {}

    /**
     * {@return what a file says}
     *
     * @param file the file
     * @param limits how much of it to read
     * @param reading reads its text
     * @param <T> what it makes
     * @throws IllegalArgumentException if it is a folder
     * @throws UncheckedIOException if it cannot be read at all
     */
    public static <T> T read(Path file, ReadLimits limits, Function<Reader, T> reading) {
        requireFile(file);
        try (Reader text = Files.newBufferedReader(file)) {
            return reading.apply(new LimitedReader(file.toString(), text, limits));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + file + "): " + e, e);
        }
    }

    /**
     * Checks that what should be a file is none of folders.
     *
     * @param file the file
     * @throws IllegalArgumentException if it is a folder
     */
    public static void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw Require.failure(
                    "file", file, "", "must be a file and is a folder", "name one of those in it" + in(file));
        }
    }

    /**
     * Checks that what should be a folder is no file.
     *
     * @param folder the folder
     * @param holding a file that it should hold
     * @throws IllegalArgumentException if it is a file
     */
    public static void requireFolder(Path folder, String holding) {
        Path above = folder.toAbsolutePath().normalize().getParent();
        Require.that(
                !Files.isRegularFile(folder),
                "folder",
                folder,
                "",
                "must be a folder, which holds files such as " + holding + ", and is a file",
                "name the folder that it is in" + (above == null ? "" : ", (" + above + ")"));
    }

    /** Some of the files in a folder. */
    private static String in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> some = files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .limit(MOST_NAMED)
                    .toList();
            return some.isEmpty() ? "" : ": (" + String.join(", ", some) + ")";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + folder + "): " + e, e);
        }
    }
}
