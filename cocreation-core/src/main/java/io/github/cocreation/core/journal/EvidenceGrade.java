/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** How well an effect is supported, weakest first; {@link #ordinal()} is its grade from 0 to 3. */
public enum EvidenceGrade {
    /** Somebody claims it. */
    CLAIM,
    /** One person tells it from experience. */
    SINGLE_STORY,
    /** Several tell it independently. */
    SEVERAL_ACCOUNTS,
    /** It was measured against a baseline or a comparison. */
    MEASURED
}
