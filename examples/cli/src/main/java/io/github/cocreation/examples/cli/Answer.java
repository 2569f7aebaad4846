/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/** Prints or writes what a command answers, as text or as JSON. */
final class Answer {
    private static final int MOST_HALVES = 100;

    private Answer() {}

    /** Makes only the form that was asked for. */
    static void give(CommonOptions options, PrintWriter out, Supplier<String> text, Supplier<String> json)
            throws IOException {
        String answer = (options.json ? json : text).get();
        String whole = answer.endsWith("\n") ? answer : answer + "\n";
        if (options.out != null) {
            write(options.out, whole);
        } else {
            out.print(whole);
            out.flush();
        }
    }

    /**
     * Writes a file so that a reader sees the old one or the new one, never half of it. What is no regular file, such as a
     * pipe, is written to as it is; a link stays one.
     */
    static void write(Path file, String content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IllegalArgumentException(
                    "The file (%s) to write must not be a folder.\nMaybe add a file name.".formatted(file));
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.writeString(target, content, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            return;
        }
        Files.createDirectories(folder);
        Path half = newFileBeside(target);
        try {
            Files.writeString(half, content, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** Not a temporary file: those are for their owner's eyes only, and the answer would stay so. */
    private static Path newFileBeside(Path target) throws IOException {
        for (int number = 1; ; number++) {
            Path half = target.resolveSibling("." + target.getFileName() + "." + number + ".part");
            try {
                return Files.createFile(half);
            } catch (FileAlreadyExistsException e) {
                if (number == MOST_HALVES) {
                    throw e;
                }
            }
        }
    }
}
