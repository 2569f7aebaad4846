/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/** How many seats the people of one household may have. */
public enum HouseholdRule {
    /** As many as the lottery gives them. */
    ANY,
    /** At most one. */
    ONE_SEAT
}
