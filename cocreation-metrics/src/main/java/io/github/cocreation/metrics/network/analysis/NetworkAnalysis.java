/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The numbers of one layer of a network: of the whole, of every stakeholder and tie, and by groups. Undefined numbers are empty,
 * {@code null} in JSON.
 *
 * <p>Names carry how a number is read: in a directed network {@code _out} and {@code _in} are along and against arcs, {@code _und}
 * is the undirected network beneath, no suffix respects arcs; {@code _weighted_cost} takes the weight for a length, {@code
 * _weighted_inverse} 1 divided by it, {@code _weighted} for an amount.
 *
 * <pre>{@code
 * NetworkAnalysis analysis = NetworkAnalysis.of(network, layer.id(), Set.of(AttributeId.of("sponsorship")));
 * analysis.network().get("density");
 * }</pre>
 */
@Value.Immutable
public abstract class NetworkAnalysis {
    private static final ObjectCodec<NetworkAnalysis> CODEC = Codecs.object(
                    "network analysis", NetworkAnalysis::builder, Builder::build)
            .required("network", Figures.CODEC, NetworkAnalysis::network, Builder::network)
            .required("nodes", Figures.BY_STAKEHOLDER, NetworkAnalysis::nodes, Builder::nodes)
            .many("edges", TieFigures.CODEC, NetworkAnalysis::ties, Builder::addAllTies)
            .mapping(
                    "attributes",
                    Codecs.sortedMap(AttributeFigures.CODEC, "attribute id", AttributeId::of, AttributeId::value),
                    NetworkAnalysis::attributes,
                    Builder::putAllAttributes)
            .codec();

    NetworkAnalysis() {}

    /**
     * {@return the numbers of a layer}
     *
     * @param network the network
     * @param layer the name of a one-mode layer
     * @param groupBy the attributes by which stakeholders are grouped
     * @throws IllegalArgumentException if there is no such layer or attribute
     */
    public static NetworkAnalysis of(StakeholderNetwork network, LayerId layer, Set<AttributeId> groupBy) {
        NetworkView view = NetworkView.of(network, layer);
        WholeFigures whole = new WholeFigures(view);
        Builder analysis =
                builder().network(whole.network()).nodes(whole.nodes()).addAllTies(whole.ties());
        for (AttributeId attribute : groupBy) {
            Partition partition = Partition.of(view, network.attribute(attribute));
            analysis.putAttribute(attribute, new GroupFigures(view, partition).all());
        }
        return analysis.build();
    }

    /** {@return the numbers of the whole} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Optional<Double>> network();

    /** {@return the numbers of every stakeholder} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes();

    /** {@return the numbers of every tie} */
    public abstract ImmutableList<TieFigures> ties();

    /** {@return the numbers by groups, by the attribute that makes them} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AttributeId, AttributeFigures> attributes();

    /** {@return how analyses are read and written as JSON} */
    public static ObjectCodec<NetworkAnalysis> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableNetworkAnalysis.Builder {
        Builder() {}
    }
}
