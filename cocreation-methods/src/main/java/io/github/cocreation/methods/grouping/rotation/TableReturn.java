/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

/** Whether somebody may come back to a table in a later round. */
public enum TableReturn {
    /** People may come back. */
    ALLOWED,
    /** Only hosts sit at the same table twice: everybody else moves on to one where he or she has not been. */
    FORBIDDEN
}
