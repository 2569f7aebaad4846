/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host;

import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shipped case that tests start from. */
public final class Harbour {
    private Harbour() {}

    /** {@return the case} */
    public static CoCreationProcess process() {
        Path file = Path.of("..", "cases", "harbour", "process.json");
        try {
            return CoCreationProcess.read(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
