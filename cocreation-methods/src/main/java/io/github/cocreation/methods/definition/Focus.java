/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** Whether a method lives by talk or by analysis. */
public enum Focus {
    /** Meaning is made in conversation. */
    DIALOGIC,
    /** Something is found out; within co-creation it needs a dialogic method before or after it. */
    DIAGNOSTIC
}
