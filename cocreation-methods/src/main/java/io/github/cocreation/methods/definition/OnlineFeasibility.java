/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** Whether a method works at a distance. */
public enum OnlineFeasibility {
    /** It works. */
    YES,
    /** It works in part, or for some. */
    LIMITED,
    /** It does not work. */
    NO
}
