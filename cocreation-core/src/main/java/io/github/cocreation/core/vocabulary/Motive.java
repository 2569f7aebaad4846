/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

/**
 * Why a public organisation co-creates; one or several may apply. What each is called and seeks, the card {@code motives} of the
 * frameworks says.
 */
public enum Motive {
    /** Economic. */
    MORE_FOR_LESS,
    /** Quality. */
    BETTER_QUALITY,
    /** Democratic. */
    DEMOCRACY
}
