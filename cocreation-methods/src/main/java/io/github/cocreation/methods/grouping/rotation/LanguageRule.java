/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/** What people at one table must share. */
public enum LanguageRule {
    /** All at a table share at least one language. */
    COMMON,
    /** Everyone, unless alone, shares a language with at least one other at the table, who can interpret. */
    BUDDY
}
