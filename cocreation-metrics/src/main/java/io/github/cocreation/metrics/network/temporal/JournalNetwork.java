/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.FocusId;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The network that a journal tells of, in layers by kind:
 *
 * <ul>
 *   <li>{@link #MET}: who was present in the same session; undirected, one tie for every session of that day, so that a view of the
 *       layer has the number of sessions as strength;
 *   <li>{@link #SESSIONS}: who took part in which session; two modes;
 *   <li>one layer for each kind of tie observed: of every pair the last observation counts, and holds from its day on; a weight of 0
 *       says that there is no tie any more.
 * </ul>
 *
 * <p>How observed ties are to be read say the layers handed in, such as those of the process's network; of a layer that is not known,
 * ties are directed and weights are strengths, signed if one is negative.
 *
 * <p><b>Worked example.</b> a and b are in session one, a, b and c in session two: met has a - b with strength 2, a - c and b - c with
 * strength 1.
 *
 * <p><b>Degenerate cases.</b> An empty journal gives a network of nobody with both layers. Ties observed with oneself are left out.
 * <b>Cost.</b> O(pairs present together).
 * <b>Memory.</b> 24 bytes a pair and session are kept, 32 if it was observed with a weight, and twice that while they are put in order;
 * some 100 for each pair observed while the last observation is looked for.
 */
public final class JournalNetwork {
    /** The layer of those who were in the same session. */
    public static final LayerId MET = LayerId.of("met");

    /** The two-mode layer of who took part in which session. */
    public static final LayerId SESSIONS = LayerId.of("sessions");

    private static final JournalNetwork DEFAULTS = new JournalNetwork(ImmutableSortedMap.of(), ImmutableSortedSet.of());

    private final ImmutableSortedMap<LayerId, Layer> layers;
    private final ImmutableSortedSet<StakeholderId> stakeholders;

    private JournalNetwork(ImmutableSortedMap<LayerId, Layer> layers, ImmutableSortedSet<StakeholderId> stakeholders) {
        this.layers = layers;
        this.stakeholders = stakeholders;
    }

    /** {@return the reading that knows no layers and takes the stakeholders from the journal} */
    public static JournalNetwork withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that reads observed ties as these layers say; two-mode layers are ignored}
     *
     * @param values the layers
     */
    public JournalNetwork withLayers(Iterable<Layer> values) {
        Map<LayerId, Layer> known = new TreeMap<>();
        values.forEach(layer -> {
            if (layer.mode() == Mode.ONE_MODE) {
                known.put(layer.id(), layer);
            }
        });
        return new JournalNetwork(ImmutableSortedMap.copyOf(known), stakeholders);
    }

    /**
     * {@return a copy in which these belong to the network, whether or not the journal names them}
     *
     * @param values the stakeholders
     */
    public JournalNetwork withStakeholders(Iterable<StakeholderId> values) {
        return new JournalNetwork(layers, ImmutableSortedSet.copyOf(values));
    }

    /**
     * {@return the network}
     *
     * @param journal the journal
     * @throws IllegalArgumentException if an observed tie does not fit its layer
     */
    public StakeholderNetwork of(Journal journal) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addAllStakeholders(stakeholders)
                .addLayer(Layer.builder()
                        .id(MET)
                        .direction(Direction.UNDIRECTED)
                        .weightMeaning(WeightMeaning.STRENGTH)
                        .weightInWords("sessions together")
                        .build())
                .addLayer(Layer.builder()
                        .id(SESSIONS)
                        .direction(Direction.UNDIRECTED)
                        .mode(Mode.TWO_MODE)
                        .build());
        Gatherings.of(journal).all().forEach(gathering -> add(network, gathering));
        addObserved(network, journal.entries(TieObserved.class));
        return network.build();
    }

    private static void add(StakeholderNetworkBuilder network, Gatherings.Gathering gathering) {
        List<StakeholderId> present = gathering.present().asList();
        Optional<Span> day =
                Optional.of(Span.between(gathering.day(), gathering.day().plusDays(1)));
        for (int i = 0; i < present.size(); i++) {
            network.addStakeholder(present.get(i));
            network.addAffiliation(
                    SESSIONS, present.get(i), FocusId.of(gathering.session().value()), 1, day);
            for (int j = i + 1; j < present.size(); j++) {
                network.addTie(MET, present.get(i), present.get(j), 1, day);
            }
        }
    }

    private void addObserved(StakeholderNetworkBuilder network, List<TieObserved> observed) {
        TreeMap<LayerId, TreeMap<Pair, TieObserved>> last = new TreeMap<>();
        TreeMap<LayerId, Layer> read = new TreeMap<>();
        for (TieObserved tie : observed) {
            Layer before = read.getOrDefault(tie.layer(), layers.getOrDefault(tie.layer(), unknown(tie)));
            Layer layer = layers.containsKey(tie.layer()) || tie.weight() >= 0 ? before : signed(before);
            read.put(tie.layer(), layer);
            network.addStakeholder(tie.from()).addStakeholder(tie.to());
            last.computeIfAbsent(tie.layer(), id -> new TreeMap<>())
                    .put(Pair.of(tie.from(), tie.to(), layer.direction()), tie);
        }
        read.values().forEach(network::addLayer);
        last.forEach((layer, ties) -> ties.forEach((pair, tie) -> {
            if (tie.weight() != 0 && !tie.from().equals(tie.to())) {
                network.addTie(layer, tie.from(), tie.to(), tie.weight(), Optional.of(Span.since(tie.day())));
            }
        }));
    }

    private static Layer unknown(TieObserved tie) {
        return Layer.builder()
                .id(tie.layer())
                .direction(Direction.DIRECTED)
                .weightMeaning(WeightMeaning.STRENGTH)
                .build();
    }

    private static Layer signed(Layer layer) {
        return Layer.builder()
                .id(layer.id())
                .direction(layer.direction())
                .weightMeaning(layer.weightMeaning())
                .sign(Sign.SIGNED)
                .build();
    }

    /** Both ends; in an undirected layer the smaller first. */
    private record Pair(StakeholderId from, StakeholderId to) implements Comparable<Pair> {
        static Pair of(StakeholderId from, StakeholderId to, Direction direction) {
            return direction == Direction.DIRECTED || from.compareTo(to) <= 0 ? new Pair(from, to) : new Pair(to, from);
        }

        @Override
        public int compareTo(Pair other) {
            int byFrom = from.compareTo(other.from);
            return byFrom != 0 ? byFrom : to.compareTo(other.to);
        }
    }
}
