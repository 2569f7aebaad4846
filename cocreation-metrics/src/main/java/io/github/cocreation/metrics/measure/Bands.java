/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.source.Source;
import java.util.Optional;

/**
 * The bands of one measure, lowest first. They cover the whole range without hole or overlap, because each starts where the
 * one before ends: there is no way to say otherwise.
 *
 * <pre>{@code
 * Bands bands = Bands.lowest("even", Level.GOOD, "everyone speaks about equally often")
 *         .from(0.2, "usual", Level.USUAL, "some speak more, as usual")
 *         .from(0.6, "dominated", Level.POOR, "few speak for all")
 *         .by(Source.heuristic("cut-offs of this library"));
 * bands.of(0.2).name(); // usual: an edge belongs to the upper band
 * }</pre>
 *
 * @param all the bands; empty if the measure is not to be read in bands
 */
public record Bands(ImmutableList<Band> all) {
    private static final Bands NONE = new Bands(ImmutableList.of());

    /**
     * Checks that the bands follow on each other.
     *
     * @param all the bands; empty if the measure is not to be read in bands
     * @throws IllegalArgumentException if they leave a hole, overlap, or two have one name
     */
    public Bands {
        for (int i = 0; i < all.size(); i++) {
            Band band = all.get(i);
            Optional<Double> expected =
                    i == 0 ? Optional.empty() : all.get(i - 1).below();
            Require.that(
                    band.atLeast().equals(expected) && band.below().isPresent() == (i < all.size() - 1),
                    "band",
                    band,
                    "bands",
                    "must start where the one before ends, the first and the last being open",
                    "list the bands lowest first and give each the upper edge of the one before");
        }
        Require.that(
                all.stream().map(Band::name).distinct().count() == all.size(),
                "names",
                all.stream().map(Band::name).toList(),
                "bands",
                "must differ from each other",
                "rename the second");
    }

    /** {@return no bands, for a measure that only describes} */
    public static Bands none() {
        return NONE;
    }

    /**
     * {@return a collector of bands that starts with the lowest}
     *
     * @param name its name
     * @param level how much it asks for attention
     * @param reading what a value in it means
     */
    public static Edges lowest(String name, Level level, String reading) {
        return new Edges(ImmutableList.of(new Start(Optional.empty(), name, level, reading)));
    }

    /**
     * {@return the band a value lies in; empty if there are none, or if the value is NaN}
     *
     * @param value a value of the measure
     */
    public Optional<Band> of(double value) {
        return Double.isNaN(value)
                ? Optional.empty()
                : all.stream().filter(band -> band.contains(value)).findFirst();
    }

    /**
     * {@return the band of this name}
     *
     * @param name the name
     */
    public Optional<Band> named(String name) {
        return all.stream().filter(band -> band.name().equals(name)).findFirst();
    }

    private record Start(Optional<Double> edge, String name, Level level, String reading) {}

    /** Bands that still lack their source. */
    public static final class Edges {
        private final ImmutableList<Start> starts;

        private Edges(ImmutableList<Start> starts) {
            this.starts = starts;
        }

        /**
         * {@return these and one above}
         *
         * @param edge the smallest value in it
         * @param name its name
         * @param level how much it asks for attention
         * @param reading what a value in it means
         */
        public Edges from(double edge, String name, Level level, String reading) {
            return new Edges(ImmutableList.<Start>builder()
                    .addAll(starts)
                    .add(new Start(Optional.of(edge), name, level, reading))
                    .build());
        }

        /**
         * {@return the bands}
         *
         * @param source where the edges come from
         * @throws IllegalArgumentException if an edge is not above the one before
         */
        public Bands by(Source source) {
            ImmutableList.Builder<Band> bands = ImmutableList.builder();
            for (int i = 0; i < starts.size(); i++) {
                Start start = starts.get(i);
                bands.add(Band.builder()
                        .name(start.name)
                        .level(start.level)
                        .atLeast(start.edge)
                        .below(i + 1 < starts.size() ? starts.get(i + 1).edge : Optional.empty())
                        .reading(start.reading)
                        .source(source)
                        .build());
            }
            return new Bands(bands.build());
        }
    }
}
