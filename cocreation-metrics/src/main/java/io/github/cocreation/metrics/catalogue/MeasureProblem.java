/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.catalogue;

/**
 * Something that could not be used when a catalogue was put together, while the rest could.
 *
 * @param origin the class of the provider it came from
 * @param message what is wrong with it, and what to try
 */
public record MeasureProblem(String origin, String message) {
    /** {@return origin and message} */
    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
