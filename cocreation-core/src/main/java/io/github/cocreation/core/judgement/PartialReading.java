/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

/** What it means that a condition of a gate is met only in part. */
public enum PartialReading {
    /** It cannot be: the condition is met or not. */
    IMPOSSIBLE,
    /** The condition does not hold. */
    FAILS,
    /** If it is the only condition met in part, it is still co-creation, with a warning. */
    WARNS
}
