/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.AxisId;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a process stood on the plane of Ulrich's types in one period, and how sure that is. An axis of which too little is
 * known has no coordinate; without both there is no {@linkplain #position() position} and no {@linkplain #ellipse() ellipse}.
 */
@Value.Immutable
public abstract class PositionEstimate {
    private static final AxisId CENTRAL_ACTOR = AxisId.of("central-actor");
    private static final AxisId OUTCOME = AxisId.of("outcome");

    PositionEstimate() {}

    /** {@return the days of the period} */
    public abstract Span days();

    /** {@return how many sessions, or days without one, it is estimated from} */
    public abstract int sessions();

    /** {@return how central others than the public side were, from 0 to 1; empty if too little is known} */
    public abstract Optional<Double> centralActor();

    /** {@return how open the outcome was, from 0 to 1; empty if too little is known} */
    public abstract Optional<Double> outcome();

    /** {@return where {@link #centralActor()} probably lies, with 95%} */
    public abstract Optional<PlausibleRange> centralActorRange();

    /** {@return where {@link #outcome()} probably lies, with 95%} */
    public abstract Optional<PlausibleRange> outcomeRange();

    /** {@return where both probably lie together; empty unless both are known} */
    public abstract Optional<UncertaintyEllipse> ellipse();

    /** {@return how the uncertainty was found} */
    public abstract UncertaintyBasis basis();

    /** {@return the point on the plane of Ulrich's types; empty unless both axes are known} */
    public Optional<Position> position() {
        return centralActor()
                .flatMap(x -> outcome()
                        .map(y -> new Position(
                                Typologies.ulrich().id(), ImmutableSortedMap.of(CENTRAL_ACTOR, x, OUTCOME, y))));
    }

    /** {@return the type it was of, or its neighbours; empty unless both axes are known} */
    public Optional<DeclaredType> type() {
        return centralActor().flatMap(x -> outcome().map(y -> TypeDrift.observedType(x, y)));
    }

    static ImmutablePositionEstimate.Builder builder() {
        return ImmutablePositionEstimate.builder();
    }
}
