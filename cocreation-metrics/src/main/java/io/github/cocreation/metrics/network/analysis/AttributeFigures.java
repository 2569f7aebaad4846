/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers of a network with its stakeholders grouped by an attribute; undefined ones are empty. An attribute that makes no groups
 * has numbers of the whole network only.
 */
@Value.Immutable
public abstract class AttributeFigures {
    static final ObjectCodec<AttributeFigures> CODEC = Codecs.object(
                    "attribute", AttributeFigures::builder, Builder::build)
            .required("network", Figures.CODEC, AttributeFigures::network, Builder::network)
            .mapping("nodes", Figures.BY_STAKEHOLDER, AttributeFigures::nodes, Builder::nodes)
            .mapping("groups", Figures.BY_GROUP, AttributeFigures::groups, Builder::groups)
            .mapping(
                    "mixing_matrix",
                    Codecs.sortedMap(
                            Codecs.sortedMap(Codecs.LONG, "group", name -> name, name -> name),
                            "group",
                            name -> name,
                            name -> name),
                    AttributeFigures::mixingMatrix,
                    Builder::mixingMatrix)
            .mapping("brokerage_network", Figures.CODEC, AttributeFigures::brokerageNetwork, Builder::brokerageNetwork)
            .mapping("brokerage_groups", Figures.BY_GROUP, AttributeFigures::brokerageGroups, Builder::brokerageGroups)
            .codec();

    AttributeFigures() {}

    /** {@return the E-I index of the whole network, what group sizes let expect, and how extreme it is} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Optional<Double>> network();

    /** {@return E-I index and brokerage of every stakeholder whose group is known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes();

    /** {@return size, ties and density of every group} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> groups();

    /** {@return the number of ties from group to group} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> mixingMatrix();

    /** {@return brokerage in the whole network} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Optional<Double>> brokerageNetwork();

    /** {@return the brokerage chance would bring the members of every group} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableSortedMap<String, Optional<Double>>> brokerageGroups();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableAttributeFigures.Builder {
        Builder() {}
    }
}
