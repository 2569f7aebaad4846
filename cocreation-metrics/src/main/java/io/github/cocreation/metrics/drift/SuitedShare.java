/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.CellId;

/**
 * The initiators' share of decisions that suits a process, and why: by its declared type, the mean of the candidates if it is
 * hybrid. All shares are heuristics.
 */
record SuitedShare(double share, String because) {
    private static final double WITHOUT_TYPE = 0.4;
    private static final ImmutableMap<CellId, Double> BY_TYPE = ImmutableMap.of(
            CellId.of("guided"),
            0.6,
            CellId.of("empowering"),
            0.4,
            DeclaredType.EQUAL,
            0.4,
            CellId.of("facilitating"),
            0.2);

    static SuitedShare stated(double share) {
        return new SuitedShare(share, "stated");
    }

    static SuitedShare of(CoCreationProcess process) {
        return DeclaredType.of(process)
                .map(type -> new SuitedShare(
                        type.candidates().stream()
                                .mapToDouble(cell -> BY_TYPE.getOrDefault(cell, WITHOUT_TYPE))
                                .average()
                                .orElse(WITHOUT_TYPE),
                        "declared type " + type))
                .orElseGet(() -> new SuitedShare(WITHOUT_TYPE, "no type declared"));
    }
}
