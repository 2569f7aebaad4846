/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.Cell;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import java.util.Optional;

/**
 * Which of Ulrich's four types of co-creation a process declares to be: one, or all neighbours of a hybrid position.
 *
 * @param candidates the types, at least one
 */
public record DeclaredType(ImmutableList<CellId> candidates) {
    /** The parties are of equal standing, and the outcome is open. */
    public static final CellId EQUAL = CellId.of("equal");

    /**
     * {@return the declared type; empty if none is declared, it is declared in another typology, or a coordinate is missing}
     *
     * @param process the process
     */
    public static Optional<DeclaredType> of(CoCreationProcess process) {
        Typology ulrich = Typologies.ulrich();
        return process.declaredPosition()
                .filter(position -> fits(position, ulrich))
                .map(position -> new DeclaredType(ulrich.classify(position).candidates().stream()
                        .map(Cell::id)
                        .collect(ImmutableList.toImmutableList())));
    }

    private static boolean fits(Position position, Typology ulrich) {
        return position.typology().equals(ulrich.id())
                && ulrich.axes().stream()
                        .allMatch(axis -> position.coordinates().containsKey(axis.id()))
                && position.coordinates().size() == ulrich.axes().size();
    }

    /**
     * {@return whether the process may be of this type}
     *
     * @param type the type
     */
    public boolean mayBe(CellId type) {
        return candidates.contains(type);
    }

    /** {@return the type, or {@code hybrid of} all candidates} */
    @Override
    public String toString() {
        String names = String.join(", ", candidates.stream().map(CellId::value).toList());
        return candidates.size() == 1 ? names : "hybrid of " + names;
    }
}
