/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

/** Who will read a report; it decides what is kept back. */
public enum Audience {
    /** The facilitation team, bound to discretion: everything is shown. */
    TEAM,
    /** Anybody: what is said about fewer than five people is kept back, with everything that would give it away. */
    PUBLIC
}
