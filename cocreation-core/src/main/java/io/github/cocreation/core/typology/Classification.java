/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Which type a position belongs to, and how far it is from belonging to another. */
@Value.Immutable
public abstract class Classification {
    Classification() {}

    /** {@return the position that was classified} */
    public abstract Position position();

    /** {@return the types it may belong to, in the typology's order: one, or all its neighbours if it is hybrid} */
    public abstract ImmutableList<Cell> candidates();

    /**
     * {@return the least change of one coordinate, in [0, 0.5], that brings it to the line between two types}; 0 on the
     * line. It says nothing about how certain the coordinates are
     */
    public abstract double distanceToBoundary();

    /** {@return the type; empty if it is hybrid} */
    public Optional<Cell> cell() {
        return candidates().size() == 1 ? Optional.of(candidates().get(0)) : Optional.empty();
    }

    /** {@return whether it lies so close to a line that both sides must be named} */
    public boolean isHybrid() {
        return candidates().size() > 1;
    }

    static Classification of(Position position, ImmutableList<Cell> candidates, double distance) {
        return ImmutableClassification.builder()
                .position(position)
                .candidates(candidates)
                .distanceToBoundary(distance)
                .build();
    }

    /** {@return the type's label, or {@code hybrid of} all candidates} */
    @Override
    public String toString() {
        String names = candidates().stream().map(Cell::label).collect(Collectors.joining(", "));
        return isHybrid() ? "hybrid of " + names : names;
    }
}
