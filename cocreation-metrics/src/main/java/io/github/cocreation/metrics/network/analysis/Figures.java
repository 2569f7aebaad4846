/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects numbers by name, those that are wanted; a number may be undefined. */
final class Figures {
    static final Codec<ImmutableSortedMap<String, Optional<Double>>> CODEC =
            Codecs.sortedMap(Codecs.NUMBER.orNull(), "measure", name -> name, name -> name);
    static final Codec<ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>>> BY_STAKEHOLDER =
            Codecs.sortedMap(CODEC, "stakeholder id", StakeholderId::of, StakeholderId::value);
    static final Codec<ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>>> BY_GROUP =
            Codecs.sortedMap(CODEC, "group", name -> name, name -> name);

    private final FigureSelection selection;
    private final TreeMap<String, Optional<Double>> byName = new TreeMap<>();

    Figures(FigureSelection selection) {
        this.selection = selection;
    }

    void put(String name, double value) {
        put(name, OptionalDouble.of(value));
    }

    void put(String name, OptionalDouble value) {
        put(name, () -> value);
    }

    void put(String name, Supplier<OptionalDouble> value) {
        if (selection.wants(name)) {
            byName.put(name, defined(value.get()));
        }
    }

    static Optional<Double> defined(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    ImmutableSortedMap<String, Optional<Double>> all() {
        return ImmutableSortedMap.copyOfSorted(byName);
    }
}
