/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

/** Whether people may sit a slot out. */
public enum Idling {
    /** A person may have nothing in a slot. */
    ALLOWED,
    /** Everybody attends a topic in every slot. */
    FORBIDDEN
}
