/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.card;

import com.google.common.collect.ImmutableList;

/**
 * The cards that were found, and what stood in the way of finding more.
 *
 * @param all the cards, in the order of their indexes
 * @param problems what is wrong with an index
 */
public record Cards(ImmutableList<Card> all, ImmutableList<Problem> problems) {
    /**
     * Something that cannot be used, while the rest can.
     *
     * @param origin where it is
     * @param message what is wrong with it, and what to try
     */
    public record Problem(String origin, String message) {}
}
