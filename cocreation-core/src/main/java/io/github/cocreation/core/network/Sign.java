/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

/** Whether ties can be negative. */
public enum Sign {
    /** Every weight is above 0. */
    UNSIGNED,
    /** A weight below 0 is a negative tie: distrust, conflict. */
    SIGNED
}
