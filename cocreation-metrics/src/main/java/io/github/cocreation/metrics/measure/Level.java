/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

/** How much a band asks for attention, least first. */
public enum Level {
    /** As it should be. */
    GOOD,
    /** Neither good nor bad: what is usual, or a mere description. */
    USUAL,
    /** Worth a conversation. */
    WATCH,
    /** Worth acting on before going further. */
    POOR
}
