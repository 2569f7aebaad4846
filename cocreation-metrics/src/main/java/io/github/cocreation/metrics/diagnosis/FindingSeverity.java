/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

/** How much a finding asks for, most first. */
public enum FindingSeverity {
    /** Act on it before going further. */
    HIGH,
    /** Talk about it. */
    WATCH,
    /** Good to know, such as what could not be measured. */
    NOTE
}
