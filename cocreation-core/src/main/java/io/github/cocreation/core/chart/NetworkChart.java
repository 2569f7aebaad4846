/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Who is tied to whom. Where the nodes are put follows from ties and seed alone, so that the same network gives the same picture. */
@Value.Immutable
public abstract non-sealed class NetworkChart implements Chart {
    private static final ObjectCodec<NetworkChart> CODEC = Codecs.object(
                    "network chart", NetworkChart::builder, Builder::build)
            .required("caption", Caption.codec(), NetworkChart::caption, Builder::caption)
            .many("groups", Codecs.STRING, NetworkChart::groups, Builder::addAllGroups)
            .many("layers", TieLayer.codec(), NetworkChart::layers, Builder::addAllLayers)
            .many("nodes", ChartNode.codec(), NetworkChart::nodes, Builder::addAllNodes)
            .many("ties", ChartTie.codec(), NetworkChart::ties, Builder::addAllTies)
            .many("badgeNames", BadgeName.codec(), NetworkChart::badgeNames, Builder::addAllBadgeNames)
            .defaulted("seed", Codecs.LONG, NetworkChart::seed, Builder::seed, 1L)
            .codec();

    NetworkChart() {}

    @Override
    public abstract Caption caption();

    /** {@return the names of the groups} */
    public abstract ImmutableList<String> groups();

    /** {@return the kinds of ties} */
    public abstract ImmutableList<TieLayer> layers();

    /** {@return the nodes} */
    public abstract ImmutableList<ChartNode> nodes();

    /** {@return the ties} */
    public abstract ImmutableList<ChartTie> ties();

    /** {@return what the badges mean that are used} */
    public abstract ImmutableList<BadgeName> badgeNames();

    /** {@return where the layout starts from} */
    @Value.Default
    public long seed() {
        return 1L;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "chart (" + caption().id() + ")";
        for (ChartNode node : nodes()) {
            Require.that(
                    node.group() >= -1 && node.group() < groups().size(),
                    "group",
                    node.group(),
                    "node (" + node.label() + ")",
                    "must be one of " + groups().size(),
                    "count from 0, or leave it out");
        }
        for (ChartTie tie : ties()) {
            Require.that(
                    tie.start() >= 0 && tie.start() < nodes().size() && tie.end() >= 0 && tie.end() < nodes().size(),
                    "ends",
                    tie.start() + " and " + tie.end(),
                    where,
                    "must be two of its " + nodes().size() + " nodes",
                    "count from 0");
            Require.that(
                    tie.layer() >= 0 && tie.layer() < layers().size(),
                    "layer",
                    tie.layer(),
                    where,
                    "must be one of " + layers().size(),
                    "count from 0");
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<NetworkChart> codec() {
        return CODEC;
    }

    /** Builds a {@link NetworkChart}; {@code caption} is required. */
    public static final class Builder extends ImmutableNetworkChart.Builder {
        Builder() {}
    }
}
