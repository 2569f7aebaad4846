/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/** What changed from an earlier to a later measurement of one measure. A positive change means: more than before. */
@Value.Immutable
public abstract class MeasurementDifference {
    MeasurementDifference() {}

    /** {@return the measure's id} */
    public abstract MeasureId measure();

    /** {@return later minus earlier value; empty if either is undefined} */
    public abstract Optional<Double> change();

    /** {@return later minus earlier for each part defined in both that changed} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Double> partChanges();

    /** {@return what else differs: bands, definedness, and settings that make the values hard to compare} */
    public abstract ImmutableList<String> notes();

    /** {@return whether nothing changed} */
    public boolean isNone() {
        return change().filter(c -> c != 0).isEmpty() && partChanges().isEmpty() && notes().isEmpty();
    }

    static MeasurementDifference between(Measurement earlier, Measurement later) {
        Require.that(
                earlier.measure().equals(later.measure()),
                "measure",
                earlier.measure(),
                "the earlier measurement",
                "must be (" + later.measure() + ")",
                "compare measurements of one measure");
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        for (String name : union(earlier.parameters(), later.parameters())) {
            String before = earlier.parameters().getOrDefault(name, "not set");
            String after = later.parameters().getOrDefault(name, "not set");
            if (!before.equals(after)) {
                notes.add("computed with another " + name + ": " + before + ", then " + after);
            }
        }
        if (!state(earlier).equals(state(later))) {
            notes.add("was " + state(earlier) + ", is " + state(later));
        }
        ImmutableSortedMap.Builder<String, Double> parts = ImmutableSortedMap.naturalOrder();
        for (String name : union(earlier.parts(), later.parts())) {
            minus(later.part(name), earlier.part(name)).filter(c -> c != 0).ifPresent(c -> parts.put(name, c));
        }
        return ImmutableMeasurementDifference.builder()
                .measure(later.measure())
                .change(minus(later.value(), earlier.value()))
                .partChanges(parts.buildOrThrow())
                .notes(notes.build())
                .build();
    }

    private static ImmutableSortedSet<String> union(
            ImmutableSortedMap<String, ?> left, ImmutableSortedMap<String, ?> right) {
        return ImmutableSortedSet.copyOf(Comparator.<String>naturalOrder(), Sets.union(left.keySet(), right.keySet()));
    }

    private static String state(Measurement measurement) {
        return measurement
                .undefined()
                .map(Undefined::toString)
                .orElseGet(() -> measurement.band().map(Band::name).orElse("defined"));
    }

    private static Optional<Double> minus(Optional<Double> later, Optional<Double> earlier) {
        return later.flatMap(b -> earlier.map(a -> b - a));
    }

    /** {@return one line for people; its form may change, do not parse it} */
    public String summary() {
        String text = measure()
                + change().map(c -> (c >= 0 ? ": +" : ": ") + Digits.two(c)).orElse(": no change to be told");
        return notes().isEmpty() ? text : text + "; " + String.join("; ", notes());
    }

    /** {@return the {@linkplain #summary() summary}} */
    @Override
    public final String toString() {
        return summary();
    }
}
