/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/** Hears how far a search is. */
@FunctionalInterface
public interface SelectionProgress {
    /** Listens to nothing. */
    SelectionProgress SILENT = (done, total) -> {};

    /**
     * Called when something more is settled, or nearly; it begins again where one way does not lead to the end.
     *
     * @param done how many people's chances (or panels) are settled
     * @param total of how many
     */
    void at(int done, int total);
}
