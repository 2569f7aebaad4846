/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** The steps of accountability, in order. */
public enum AccountStep {
    /** Somebody asked for an account. */
    REQUESTED,
    /** The account was given. */
    GIVEN,
    /** Those it was given to replied. */
    ANSWERED
}
