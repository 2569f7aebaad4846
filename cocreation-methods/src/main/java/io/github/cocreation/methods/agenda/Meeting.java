/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

/** How people meet. */
public enum Meeting {
    /** In rooms. */
    ONSITE,
    /** At a distance; rooms do not matter, and a day has fewer contact minutes. */
    ONLINE
}
