/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyId;
import java.util.List;
import java.util.function.Consumer;

/** The position declared is one in a typology at hand, on its axes. */
final class PositionCheck implements ProcessCheck {
    private final Typologies typologies;

    PositionCheck(Typologies typologies) {
        this.typologies = typologies;
    }

    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        process.declaredPosition().ifPresent(position -> check(position, found));
    }

    private void check(Position position, Consumer<Violation> found) {
        Typology typology = typologies.all().get(position.typology());
        if (typology == null) {
            found.accept(Violation.error(
                    "unknown-typology",
                    "declaredPosition.typology",
                    position.typology(),
                    "must be a typology at hand",
                    DidYouMean.remedy(
                            position.typology().value(),
                            typologies.all().keySet().stream()
                                    .map(TypologyId::value)
                                    .toList())));
            return;
        }
        List<String> axes =
                typology.axes().stream().map(axis -> axis.id().value()).toList();
        for (AxisId axis : position.coordinates().keySet()) {
            if (!axes.contains(axis.value())) {
                found.accept(Violation.error(
                        "unknown-axis",
                        "declaredPosition.coordinates",
                        axis,
                        "must be an axis of typology (" + typology.id() + ")",
                        DidYouMean.remedy(axis.value(), axes)));
            }
        }
    }
}
