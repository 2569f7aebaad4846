/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

/** Whether all topics must be held. */
public enum TopicUse {
    /** Every topic gets a place. */
    EVERY,
    /** Topics that nobody misses may be left out. */
    SOME
}
