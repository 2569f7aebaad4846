/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** Towards whom an account is owed (seed: CoSIE). Closed: extended accountability is all three. */
public enum AccountDirection {
    /** To users and citizens: what happened with their input, what was decided and why, what went wrong. */
    DOWNWARD,
    /** To peers and other stakeholders: promises kept or returned, information shared, learning. */
    SIDEWARD,
    /** To top deciders: effects, limits met in rules, failures and lessons. */
    UPWARD
}
