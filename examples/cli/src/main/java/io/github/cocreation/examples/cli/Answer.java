/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** Prints or writes what a command answers, as text or as JSON. */
final class Answer {
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

    /** Writes a file so that a reader sees the old one or the new one, never half of it. */
    static void write(Path file, String content) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IllegalArgumentException(
                    "The file (%s) must be in a folder.\nMaybe add a file name.".formatted(file));
        }
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, ".cocreation", ".part");
        try {
            Files.writeString(half, content, StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
