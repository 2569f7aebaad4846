/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableSet;

/** Fields of entries by what they hold. */
final class EntryFields {
    /** Those that name other entries. */
    static final ImmutableSet<String> REFERRING = ImmutableSet.of(
            "about", "basedOn", "buildsOn", "commitment", "experiment", "follows", "lesson", "overrules", "statement");

    private EntryFields() {}
}
