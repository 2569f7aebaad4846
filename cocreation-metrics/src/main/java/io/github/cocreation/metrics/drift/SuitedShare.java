/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;

/**
 * The initiators' share of decisions that suits a process, and why: that which the card of its declared type states, the mean
 * of the candidates if it is hybrid. All shares are heuristics.
 */
record SuitedShare(double share, String because) {
    private static final double WITHOUT_TYPE = 0.4;
    private static final String SHARE = "initiators-decisions";

    static SuitedShare stated(double share) {
        return new SuitedShare(share, "stated");
    }

    static SuitedShare of(CoCreationProcess process) {
        return DeclaredType.of(process)
                .map(type -> new SuitedShare(
                        type.candidates().stream()
                                .mapToDouble(SuitedShare::of)
                                .average()
                                .orElse(WITHOUT_TYPE),
                        "declared type " + type))
                .orElseGet(() -> new SuitedShare(WITHOUT_TYPE, "no type declared"));
    }

    private static double of(CellId type) {
        Figure share = Typologies.ulrich().cell(type).shares().get(SHARE);
        return share == null ? WITHOUT_TYPE : share.value();
    }
}
