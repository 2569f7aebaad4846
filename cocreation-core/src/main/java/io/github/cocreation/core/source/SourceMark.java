/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

/** How well founded a statement is, strongest first. */
public enum SourceMark {
    /** Stated in one of the five articles this library grew from. */
    SEED,
    /** Published elsewhere; the reference says where. */
    LITERATURE,
    /** Common knowledge among facilitators. */
    PRACTICE,
    /** Our own judgement; a default that a host may replace, and that every report calls a heuristic. */
    HEURISTIC
}
