/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

/** What a row of the needs of stakeholders tells. */
enum NeedKind {
    /** What somebody needs. */
    NEED,
    /** What somebody wants from the outcome. */
    INTEREST,
    /** What must be there for somebody to take part. */
    ACCESS
}
