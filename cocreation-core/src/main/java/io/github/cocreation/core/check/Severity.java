/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

/** How bad a violation is. */
public enum Severity {
    /** A rule is broken; what builds on the model would be wrong. */
    ERROR,
    /** Nothing is broken, yet somebody should look. */
    WARNING
}
