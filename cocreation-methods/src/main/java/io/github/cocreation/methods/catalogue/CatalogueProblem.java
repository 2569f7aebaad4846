/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

/**
 * Something that could not be used when a catalogue was put together, while the rest could.
 *
 * @param origin where it came from: the address of a card or index, or the class of a provider
 * @param message what is wrong with it, and what to try
 */
public record CatalogueProblem(String origin, String message) {
    /** {@return origin and message} */
    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
