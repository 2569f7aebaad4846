/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Parts of networks of seven stakeholders in four layers of every kind. */
final class NetworkArbitraries {
    static final Layer ADVICE = layer("advice", Direction.DIRECTED).build();
    static final Layer TRUST = layer("trust", Direction.UNDIRECTED)
            .sign(Sign.SIGNED)
            .weightMeaning(WeightMeaning.STRENGTH)
            .build();
    static final Layer DISTANCE = layer("distance", Direction.DIRECTED)
            .weightMeaning(WeightMeaning.COST)
            .build();
    static final Layer TAKES_PART =
            layer("takes-part", Direction.UNDIRECTED).mode(Mode.TWO_MODE).build();
    static final List<Layer> LAYERS = List.of(ADVICE, TRUST, DISTANCE, TAKES_PART);
    static final List<StakeholderId> STAKEHOLDERS = List.of("a", "b", "c", "d", "e", "f", "g").stream()
            .map(StakeholderId::of)
            .toList();

    private NetworkArbitraries() {}

    private static Layer.Builder layer(String id, Direction direction) {
        return Layer.builder().id(LayerId.of(id)).direction(direction);
    }

    static Arbitrary<StakeholderId> stakeholders() {
        return Arbitraries.of(STAKEHOLDERS);
    }

    static Arbitrary<Optional<Span>> spans() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9).map(LocalDate.of(2026, 3, 1)::plusDays);
        return Combinators.combine(days, Arbitraries.integers().between(1, 5).injectNull(0.3))
                .as((from, length) -> length == null ? Span.since(from) : Span.between(from, from.plusDays(length)))
                .injectNull(0.5)
                .map(Optional::ofNullable);
    }

    static Arbitrary<Tie> ties() {
        Arbitrary<Double> positive = Arbitraries.of(0.5, 1.0, 2.0, 1e-300, 0.1 + 0.2);
        return Arbitraries.of(ADVICE, TRUST, DISTANCE).flatMap(layer -> {
            Arbitrary<Double> weight = layer.equals(ADVICE)
                    ? Arbitraries.just(1.0)
                    : layer.equals(TRUST) ? positive.flatMap(value -> Arbitraries.of(value, -value)) : positive;
            return Combinators.combine(stakeholders(), stakeholders(), weight, spans())
                    .as((from, to, w, span) -> Tie.builder()
                            .layer(layer.id())
                            .from(from)
                            .to(to)
                            .weight(w)
                            .span(span)
                            .build());
        });
    }

    static Arbitrary<Affiliation> affiliations() {
        return Combinators.combine(
                        stakeholders(),
                        Arbitraries.of("kick-off", "World café", "rent").map(FocusId::of),
                        spans())
                .as((stakeholder, focus, span) -> Affiliation.builder()
                        .layer(TAKES_PART.id())
                        .stakeholder(stakeholder)
                        .focus(focus)
                        .span(span)
                        .build());
    }

    static Arbitrary<Attribute> attributes() {
        return Combinators.combine(
                        Arbitraries.maps(stakeholders(), Arbitraries.of("public", "third"))
                                .map(com.google.common.collect.ImmutableSortedMap::copyOf),
                        Arbitraries.maps(stakeholders(), Arbitraries.of(0.0, -1.5, 40.0))
                                .map(com.google.common.collect.ImmutableSortedMap::copyOf),
                        Arbitraries.of(true, false))
                .as((texts, numbers, text) -> text
                        ? new TextAttribute(AttributeId.of("sector"), texts)
                        : new NumberAttribute(AttributeId.of("staff"), numbers));
    }
}
