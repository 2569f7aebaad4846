/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.card;

/** What a card describes; each kind has its own index. */
public enum CardKind {
    /** A method. */
    METHODS,
    /** A vocabulary of tokens. */
    TOKENS,
    /** A named programme. */
    PROGRAMMES;

    static final String FOLDER = "META-INF/cocreation/";

    /** {@return the resource that lists the cards of this kind, such as {@code META-INF/cocreation/methods.index}} */
    public String index() {
        return FOLDER + name().toLowerCase(java.util.Locale.ROOT) + ".index";
    }
}
