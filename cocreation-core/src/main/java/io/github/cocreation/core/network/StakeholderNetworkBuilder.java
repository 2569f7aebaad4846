/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Builds a {@link StakeholderNetwork}; also the bulk loader: {@link #addTie(LayerId, StakeholderId, StakeholderId, double)}
 * keeps two numbers and a weight and nothing else, so that 10^6 ties take seconds and a few tens of megabytes.
 *
 * <p>Stakeholders, layers, ties and attributes may come in any order; {@link #build} checks that they fit each other.
 */
public final class StakeholderNetworkBuilder {
    private final Set<StakeholderId> stakeholders = new HashSet<>();
    private final TreeMap<LayerId, Layer> layers = new TreeMap<>();
    private final TreeMap<LayerId, TieRows> ties = new TreeMap<>();
    private final TreeMap<LayerId, TieRows> affiliations = new TreeMap<>();
    private final TreeMap<AttributeId, Map<StakeholderId, String>> texts = new TreeMap<>();
    private final TreeMap<AttributeId, Map<StakeholderId, Double>> numbers = new TreeMap<>();
    private final Numbering<StakeholderId> ends = new Numbering<>();
    private final Numbering<FocusId> foci = new Numbering<>();

    StakeholderNetworkBuilder() {}

    /**
     * Adds a stakeholder; adding one again changes nothing.
     *
     * @param stakeholder the stakeholder
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addStakeholder(StakeholderId stakeholder) {
        stakeholders.add(Objects.requireNonNull(stakeholder));
        return this;
    }

    /**
     * Adds stakeholders.
     *
     * @param all the stakeholders
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addAllStakeholders(Iterable<StakeholderId> all) {
        all.forEach(this::addStakeholder);
        return this;
    }

    /**
     * Adds a layer; adding an equal one again changes nothing.
     *
     * @param layer the layer
     * @return this
     * @throws IllegalArgumentException if another layer has its name
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addLayer(Layer layer) {
        Layer before = layers.putIfAbsent(layer.id(), layer);
        Require.that(
                before == null || before.equals(layer),
                "layer",
                layer.id(),
                "a network",
                "is there twice, and differs",
                "rename one of them");
        return this;
    }

    /**
     * Adds a tie.
     *
     * @param tie the tie
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(Tie tie) {
        return addTie(tie.layer(), tie.from(), tie.to(), tie.weight(), tie.span());
    }

    /**
     * Adds ties.
     *
     * @param all the ties
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addAllTies(Iterable<Tie> all) {
        all.forEach(this::addTie);
        return this;
    }

    /**
     * Adds a tie of weight 1 that is not dated.
     *
     * @param layer the layer it belongs to
     * @param from where it starts, or one of its ends
     * @param to where it leads, or its other end
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(LayerId layer, StakeholderId from, StakeholderId to) {
        return addTie(layer, from, to, 1, Optional.empty());
    }

    /**
     * Adds a tie that is not dated.
     *
     * @param layer the layer it belongs to
     * @param from where it starts, or one of its ends
     * @param to where it leads, or its other end
     * @param weight its weight
     * @return this
     * @throws IllegalArgumentException if the weight is 0 or not finite
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(LayerId layer, StakeholderId from, StakeholderId to, double weight) {
        return addTie(layer, from, to, weight, Optional.empty());
    }

    /**
     * Adds a tie.
     *
     * @param layer the layer it belongs to
     * @param from where it starts, or one of its ends
     * @param to where it leads, or its other end
     * @param weight its weight
     * @param span the days on which it holds; empty for every day
     * @return this
     * @throws IllegalArgumentException if the weight is 0 or not finite
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(
            LayerId layer, StakeholderId from, StakeholderId to, double weight, Optional<Span> span) {
        TieRule.requireWeight(weight, layer, from, to);
        add(ties, layer, ends.number(from), ends.number(to), weight, span);
        return this;
    }

    /**
     * {@return a number that names a stakeholder as an end of ties: the same for the same one, and faster than its id where there are
     * millions of ties}
     *
     * @param end the stakeholder
     */
    public int numberOf(StakeholderId end) {
        return ends.number(end);
    }

    /**
     * Adds a tie between ends by number.
     *
     * @param layer the layer it belongs to
     * @param from the {@linkplain #numberOf number} of where it starts, or of one of its ends
     * @param to the number of where it leads, or of its other end
     * @param weight its weight
     * @return this
     * @throws IllegalArgumentException if the weight is 0 or not finite
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(LayerId layer, int from, int to, double weight) {
        return addTie(layer, from, to, weight, Optional.empty());
    }

    /**
     * Adds a tie between ends by number.
     *
     * @param layer the layer it belongs to
     * @param from the {@linkplain #numberOf number} of where it starts, or of one of its ends
     * @param to the number of where it leads, or of its other end
     * @param weight its weight
     * @param span the days on which it holds; empty for every day
     * @return this
     * @throws IllegalArgumentException if the weight is 0 or not finite
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addTie(LayerId layer, int from, int to, double weight, Optional<Span> span) {
        TieRule.requireWeight(weight, layer, ends.value(from), ends.value(to));
        add(ties, layer, from, to, weight, span);
        return this;
    }

    /**
     * Adds an affiliation.
     *
     * @param affiliation the affiliation
     * @return this
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addAffiliation(Affiliation affiliation) {
        return addAffiliation(
                affiliation.layer(),
                affiliation.stakeholder(),
                affiliation.focus(),
                affiliation.weight(),
                affiliation.span());
    }

    /**
     * Adds an affiliation.
     *
     * @param layer the two-mode layer it belongs to
     * @param stakeholder who takes part
     * @param focus what they take part in
     * @param weight its weight
     * @param span the days on which it holds; empty for every day
     * @return this
     * @throws IllegalArgumentException if the weight is 0 or not finite
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addAffiliation(
            LayerId layer, StakeholderId stakeholder, FocusId focus, double weight, Optional<Span> span) {
        TieRule.requireWeight(weight, layer, stakeholder, focus);
        add(affiliations, layer, ends.number(stakeholder), foci.number(focus), weight, span);
        return this;
    }

    private static void add(
            Map<LayerId, TieRows> rows, LayerId layer, int from, int to, double weight, Optional<Span> span) {
        long since = span.map(days -> days.from().toEpochDay()).orElse(TieColumns.UNDATED);
        long until = span.flatMap(Span::until).map(LocalDate::toEpochDay).orElse(TieColumns.OPEN);
        rows.computeIfAbsent(layer, name -> new TieRows(16)).add(from, to, weight, since, until);
    }

    /**
     * Says what is known of a stakeholder, as text.
     *
     * @param attribute in which respect
     * @param stakeholder the stakeholder
     * @param value the value, not blank
     * @return this
     * @throws IllegalArgumentException if something else was said before
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder putText(AttributeId attribute, StakeholderId stakeholder, String value) {
        put(texts, attribute, stakeholder, value);
        return this;
    }

    /**
     * Says what is known of a stakeholder, as a number.
     *
     * @param attribute in which respect
     * @param stakeholder the stakeholder
     * @param value the value, finite
     * @return this
     * @throws IllegalArgumentException if something else was said before
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder putNumber(AttributeId attribute, StakeholderId stakeholder, double value) {
        put(numbers, attribute, stakeholder, value);
        return this;
    }

    /**
     * Adds an attribute, or more values to one.
     *
     * @param attribute the attribute; may be without values
     * @return this
     * @throws IllegalArgumentException if something else was said of a stakeholder before
     */
    @CanIgnoreReturnValue
    public StakeholderNetworkBuilder addAttribute(Attribute attribute) {
        if (attribute instanceof TextAttribute text) {
            texts.computeIfAbsent(text.id(), id -> new TreeMap<>());
            text.values().forEach((stakeholder, value) -> putText(text.id(), stakeholder, value));
        } else if (attribute instanceof NumberAttribute number) {
            numbers.computeIfAbsent(number.id(), id -> new TreeMap<>());
            number.values().forEach((stakeholder, value) -> putNumber(number.id(), stakeholder, value));
        }
        return this;
    }

    private static <V> void put(
            Map<AttributeId, Map<StakeholderId, V>> columns,
            AttributeId attribute,
            StakeholderId stakeholder,
            V value) {
        V before = columns.computeIfAbsent(attribute, id -> new TreeMap<>()).putIfAbsent(stakeholder, value);
        Require.that(
                before == null || before.equals(value),
                "value",
                value,
                "attribute (" + attribute + ") of stakeholder (" + stakeholder + ")",
                "is there twice, and differs (" + before + ")",
                "remove one of them");
    }

    /**
     * {@return the network}
     *
     * @throws IllegalArgumentException if a tie or a value belongs to no stakeholder of the network, a tie to no layer, or a
     *     weight does not fit its layer
     */
    public StakeholderNetwork build() {
        return build(Work.withDefaults());
    }

    /**
     * {@return the network}
     *
     * @param work who may stop and watch it; it counts ties that were put in order
     * @throws IllegalArgumentException if a tie or a value belongs to no stakeholder of the network, a tie to no layer, or a
     *     weight does not fit its layer
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public StakeholderNetwork build(Work work) {
        WorkMeter meter = work.meter(Stream.of(ties, affiliations)
                .flatMap(rows -> rows.values().stream())
                .mapToLong(TieRows::size)
                .sum());
        meter.check();
        ImmutableSortedSet<StakeholderId> sorted = ImmutableSortedSet.copyOf(stakeholders);
        meter.check();
        NetworkParts parts = new NetworkParts(sorted, layers, ends, foci);
        ImmutableSortedMap<LayerId, LayerTies> columns = parts.ties(ties, affiliations, meter);
        StakeholderNetwork network = new StakeholderNetwork(
                sorted, ImmutableSortedMap.copyOfSorted(layers), columns, parts.attributes(texts, numbers));
        meter.finish();
        return network;
    }

    /** Takes over the ties of a layer of a network of these stakeholders. */
    void addLayerTies(ImmutableSortedSet<StakeholderId> of, LayerTies from) {
        LayerId id = from.layer().id();
        boolean oneMode = from.layer().mode() == Mode.ONE_MODE;
        TieColumns columns = from.columns();
        for (int row = 0; row < columns.size(); row++) {
            int first = ends.number(of.asList().get(columns.from(row)));
            int second = oneMode
                    ? ends.number(of.asList().get(columns.to(row)))
                    : foci.number(from.foci().asList().get(columns.to(row)));
            (oneMode ? ties : affiliations)
                    .computeIfAbsent(id, name -> new TieRows(columns.size()))
                    .add(first, second, columns.weight(row), columns.since(row), columns.until(row));
        }
    }
}
