/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.framework;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.source.Source;

/** The rule that every element says where it comes from. */
final class Sourced {
    private Sourced() {}

    static void require(ImmutableList<Source> sources, String where) {
        Require.that(
                !sources.isEmpty(),
                "sources",
                sources,
                where,
                "must not be empty",
                "mark it as heuristic if it is your own judgement");
    }
}
