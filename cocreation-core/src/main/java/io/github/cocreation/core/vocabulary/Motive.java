/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

/** Why a public organisation co-creates (seed: LEAD); one or several may apply. */
public enum Motive {
    /** Economic: resources are activated that do not burden public budgets. */
    MORE_FOR_LESS,
    /** Quality: closeness to those affected joins professionalism and relevance, and may bring innovation. */
    BETTER_QUALITY,
    /** Democratic: a direct voice in prioritising and designing. */
    DEMOCRACY
}
