/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is tied to whom, in several layers, and what is known about those who are tied. Immutable; two networks are equal if
 * they have the same stakeholders, layers, ties and attributes, in whatever order they were put in.
 *
 * <pre>{@code
 * StakeholderNetwork network = StakeholderNetwork.builder()
 *         .addStakeholder(city).addStakeholder(tenants).addStakeholder(clinic)
 *         .addLayer(contact)
 *         .addTie(contact.id(), city, tenants, 2)
 *         .build();
 * network.ties(contact.id()).size();  // 1
 * network.stakeholders();             // [city, clinic, tenants]: clinic is tied to nobody
 * }</pre>
 *
 * <ul>
 *   <li>Ends of ties must be stakeholders of the network; who has no tie belongs to it all the same.
 *   <li>Weights are finite and not 0, negative only in a signed layer, other than 1 and -1 only in a layer that says what a
 *       weight means.
 *   <li>Ties to oneself and several ties between the same two are kept as they are: each measure says how it reads them.
 *   <li>A tie that is not dated holds on every day.
 * </ul>
 *
 * <p>Ties are held as columns of numbers: 8 bytes a tie, 8 more if weights differ from 1, 16 more if ties are dated.
 */
public final class StakeholderNetwork {
    private static final StakeholderNetwork EMPTY = new StakeholderNetwork(
            ImmutableSortedSet.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of(), ImmutableSortedMap.of());

    private static final ObjectCodec<StakeholderNetwork> CODEC = Codecs.object(
                    "network", StakeholderNetwork::builder, builder -> builder.build())
            .many(
                    "stakeholders",
                    StakeholderId.codec(),
                    StakeholderNetwork::stakeholders,
                    StakeholderNetworkBuilder::addAllStakeholders)
            .many(
                    "attributes",
                    Attribute.codec(),
                    network -> network.attributes.values(),
                    (builder, all) -> all.forEach(builder::addAttribute))
            .many(
                    "layers",
                    Layer.codec(),
                    network -> network.layers.values(),
                    (builder, all) -> all.forEach(builder::addLayer))
            .many("ties", Tie.codec(), StakeholderNetwork::allTies, StakeholderNetworkBuilder::addAllTies)
            .many(
                    "affiliations",
                    Affiliation.codec(),
                    StakeholderNetwork::allAffiliations,
                    (builder, all) -> all.forEach(builder::addAffiliation))
            .codec();
    private static final ObjectCodec<StakeholderNetwork> DOCUMENT = CODEC.asDocument("cocreation/network", 1);

    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final ImmutableSortedMap<LayerId, Layer> layers;
    private final ImmutableSortedMap<LayerId, LayerTies> tiesByLayer;
    private final ImmutableSortedMap<AttributeId, Attribute> attributes;

    StakeholderNetwork(
            ImmutableSortedSet<StakeholderId> stakeholders,
            ImmutableSortedMap<LayerId, Layer> layers,
            ImmutableSortedMap<LayerId, LayerTies> tiesByLayer,
            ImmutableSortedMap<AttributeId, Attribute> attributes) {
        this.stakeholders = stakeholders;
        this.layers = layers;
        this.tiesByLayer = tiesByLayer;
        this.attributes = attributes;
    }

    /** {@return the network of nobody} */
    public static StakeholderNetwork empty() {
        return EMPTY;
    }

    /** {@return a builder} */
    public static StakeholderNetworkBuilder builder() {
        return new StakeholderNetworkBuilder();
    }

    /** {@return a builder that starts with all that is in this network} */
    public StakeholderNetworkBuilder toBuilder() {
        StakeholderNetworkBuilder builder = builder().addAllStakeholders(stakeholders);
        layers.values().forEach(builder::addLayer);
        tiesByLayer.values().forEach(ties -> builder.addLayerTies(stakeholders, ties));
        attributes.values().forEach(builder::addAttribute);
        return builder;
    }

    /** {@return all stakeholders, in id order, those without ties among them} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /** {@return the layers by id} */
    public ImmutableSortedMap<LayerId, Layer> layers() {
        return layers;
    }

    /**
     * {@return the names of the layers of a mode}
     *
     * @param mode the mode
     */
    public ImmutableSortedSet<LayerId> layerIds(Mode mode) {
        return ImmutableSortedSet.copyOfSorted(
                Maps.filterValues(layers, layer -> layer.mode() == mode).navigableKeySet());
    }

    /**
     * {@return the layer of this name}
     *
     * @param layer its name
     * @throws IllegalArgumentException if there is none
     */
    public Layer layer(LayerId layer) {
        return known("layer", layer, layers);
    }

    /**
     * {@return the ties of a one-mode layer}
     *
     * @param layer the layer's name
     * @throws IllegalArgumentException if there is no such layer, or it has two modes
     */
    public Ties ties(LayerId layer) {
        requireMode(layer(layer), Mode.ONE_MODE, "ask for its affiliations");
        return new Ties(layer, stakeholders, tiesOf(layer).columns());
    }

    /**
     * {@return the affiliations of a two-mode layer}
     *
     * @param layer the layer's name
     * @throws IllegalArgumentException if there is no such layer, or it has one mode
     */
    public Affiliations affiliations(LayerId layer) {
        requireMode(layer(layer), Mode.TWO_MODE, "ask for its ties");
        LayerTies ties = tiesOf(layer);
        return new Affiliations(layer, stakeholders, ties.foci(), ties.columns());
    }

    private LayerTies tiesOf(LayerId layer) {
        return known("layer", layer, tiesByLayer);
    }

    private ImmutableList<Tie> allTies() {
        return inMode(Mode.ONE_MODE).flatMap(layer -> ties(layer.id()).stream()).collect(toImmutableList());
    }

    private ImmutableList<Affiliation> allAffiliations() {
        return inMode(Mode.TWO_MODE)
                .flatMap(layer -> affiliations(layer.id()).stream())
                .collect(toImmutableList());
    }

    private Stream<Layer> inMode(Mode mode) {
        return layers.values().stream().filter(layer -> layer.mode() == mode);
    }

    /** {@return the attributes of stakeholders by id} */
    public ImmutableSortedMap<AttributeId, Attribute> attributes() {
        return attributes;
    }

    /**
     * {@return the attribute of this name}
     *
     * @param attribute its name
     * @throws IllegalArgumentException if there is none
     */
    public Attribute attribute(AttributeId attribute) {
        return known("attribute", attribute, attributes);
    }

    /**
     * {@return the attribute of this name, whose values are text}
     *
     * @param attribute its name
     * @throws IllegalArgumentException if there is none, or its values are numbers
     */
    public TextAttribute textAttribute(AttributeId attribute) {
        if (attribute(attribute) instanceof TextAttribute text) {
            return text;
        }
        throw Require.failure(
                "attribute", attribute, "a network", "must hold text", "ask for it as a number, or read it in as text");
    }

    /**
     * {@return the attribute of this name, whose values are numbers}
     *
     * @param attribute its name
     * @throws IllegalArgumentException if there is none, or its values are text
     */
    public NumberAttribute numberAttribute(AttributeId attribute) {
        if (attribute(attribute) instanceof NumberAttribute numbers) {
            return numbers;
        }
        throw Require.failure("attribute", attribute, "a network", "must hold numbers", "ask for it as text");
    }

    /**
     * {@return the network as it stands on a day: the same stakeholders, with the ties that hold on it}
     *
     * @param day the day
     */
    public StakeholderNetwork on(LocalDate day) {
        return holding(day.toEpochDay(), day.toEpochDay() + 1);
    }

    /**
     * {@return the network as it stands in a span: the same stakeholders, with the ties that hold on at least one of its days;
     * the ties keep their own spans}
     *
     * @param span the span
     */
    public StakeholderNetwork during(Span span) {
        return holding(
                span.from().toEpochDay(),
                span.until().map(LocalDate::toEpochDay).orElse(TieColumns.OPEN));
    }

    private StakeholderNetwork holding(long first, long end) {
        return new StakeholderNetwork(
                stakeholders,
                layers,
                ImmutableSortedMap.copyOfSorted(Maps.transformValues(tiesByLayer, ties -> ties.holding(first, end))),
                attributes);
    }

    /**
     * {@return a network of the same stakeholders with only some of the layers}
     *
     * @param kept the names of the layers kept
     * @throws IllegalArgumentException if one of them is unknown
     */
    public StakeholderNetwork withLayers(Set<LayerId> kept) {
        kept.forEach(this::layer);
        return new StakeholderNetwork(
                stakeholders,
                ImmutableSortedMap.copyOfSorted(Maps.filterKeys(layers, kept::contains)),
                ImmutableSortedMap.copyOfSorted(Maps.filterKeys(tiesByLayer, kept::contains)),
                attributes);
    }

    private static void requireMode(Layer layer, Mode mode, String remedy) {
        Require.that(
                layer.mode() == mode, "mode", layer.mode(), "layer (" + layer.id() + ")", "must be " + mode, remedy);
    }

    private static <K extends Comparable<K>, V> V known(String what, K key, ImmutableSortedMap<K, V> all) {
        V value = all.get(key);
        if (value == null) {
            List<String> names = all.keySet().stream().map(Object::toString).collect(toImmutableList());
            throw Require.failure(what, key, "a network", "is unknown", DidYouMean.remedy(key.toString(), names));
        }
        return value;
    }

    /** {@return how a network is read and written as a document of its own, of schema {@code cocreation/network/1}} */
    public static ObjectCodec<StakeholderNetwork> documentCodec() {
        return DOCUMENT;
    }

    /** {@return how networks are read and written as JSON, as parts of other documents} */
    public static ObjectCodec<StakeholderNetwork> codec() {
        return CODEC;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StakeholderNetwork that
                && stakeholders.equals(that.stakeholders)
                && layers.equals(that.layers)
                && tiesByLayer.equals(that.tiesByLayer)
                && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stakeholders, layers, tiesByLayer, attributes);
    }

    /** {@return how large it is, for people to read} */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder("network of ").append(stakeholders.size()).append(" stakeholders");
        tiesByLayer.forEach((layer, ties) -> text.append(", ")
                .append(layer)
                .append(": ")
                .append(ties.columns().size())
                .append(" ties"));
        return text.toString();
    }
}
