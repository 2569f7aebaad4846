/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** What sort of thing a token is. */
public enum TokenKind {
    /** What the work is about and who allows it. */
    FRAME,
    /** People, and what is between them. */
    PEOPLE,
    /** What is known and understood. */
    KNOWLEDGE,
    /** What could be done, and what is chosen. */
    CHOICE,
    /** What is promised and done. */
    ACTION,
    /** What came of it and was learned. */
    LEARNING
}
