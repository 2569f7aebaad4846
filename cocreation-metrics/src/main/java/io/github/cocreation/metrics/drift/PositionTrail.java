/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.typology.Position;
import java.util.Optional;

/**
 * The way of a process over the plane of Ulrich's types: where it declares to be, where it was seen period by period and how
 * sure that is, and whether its sessions show a change.
 *
 * @param declared the declared position; empty if none is declared on this plane
 * @param periods the periods, earliest first, those of which too little is known among them
 * @param change whether the sessions show a lasting change
 */
public record PositionTrail(Optional<Position> declared, ImmutableList<PositionEstimate> periods, ChangePoint change) {
    /** {@return the periods of which both axes are known, earliest first} */
    public ImmutableList<PositionEstimate> known() {
        return periods.stream()
                .filter(period -> period.position().isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the last period of which both axes are known} */
    public Optional<PositionEstimate> last() {
        ImmutableList<PositionEstimate> known = known();
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }
}
