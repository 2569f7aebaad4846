/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

/** What a gate says about a process. */
public enum GateOutcome {
    /** Every condition is met. */
    CO_CREATION,
    /** One condition is met in part, all others are met. */
    CO_CREATION_WITH_WARNING,
    /** It is something else, and the result names it. */
    SOMETHING_ELSE,
    /** Nothing speaks against it, but not every condition is known. */
    UNDECIDED
}
