/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

/** Who takes part in a use of a method. */
public enum Audience {
    /** Everybody together. */
    EVERYBODY,
    /** Everybody, in as many groups as the method needs; the groups do the same, side by side or one after the other. */
    GROUPS,
    /** A few, who speak for the others. */
    DELEGATES
}
