/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** How what a lesson comes from went. */
public enum LessonOutcome {
    /** It worked. */
    WORKED,
    /** It worked in part. */
    MIXED,
    /** It failed. */
    FAILED
}
