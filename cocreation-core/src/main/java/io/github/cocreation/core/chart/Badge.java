/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

/** What sets a node of a network apart; each has a mark of its own around or in the node. */
public enum Badge {
    /** It joins others who are not joined otherwise. */
    BROKER,
    /** It was asked to join others. */
    INTERMEDIARY,
    /** It set out the process. */
    INITIATOR
}
