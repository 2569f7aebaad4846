/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.BadgeName;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.ChartNode;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.chart.TieLayer;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a network: its stakeholders with their groups, the ties of the layers asked for, and those set apart by badges.
 *
 * <pre>{@code
 * Chart chart = NetworkPicture.withDefaults()
 *         .withGroups(id -> network.textAttribute(AttributeId.of("sponsorship")).of(id))
 *         .of(network);
 * }</pre>
 *
 * <p>Above {@link #withMost} stakeholders, 200 unless said otherwise, a node is a group and as large as it has members, and a tie
 * stands for all between two groups: nobody finds somebody in a picture of thousands.
 *
 * <p>Where nodes are put follows from the network and the seed. How dark a tie is says how strong it is beside the strongest of its
 * layer; where a weight is a cost, all are alike.
 */
public final class NetworkPicture {
    private static final int MOST = 200;
    private static final int LAYERS = 3;
    private static final int MOST_BROKERS = 5;
    private static final double SHARE = 0.1;
    private static final NetworkPicture DEFAULTS = new NetworkPicture(new Settings(
            Wording.in(Locale.ENGLISH),
            ImmutableSet.of(),
            id -> Optional.empty(),
            id -> id.value().replace('.', ' '),
            id -> 1.0,
            id -> ImmutableSet.of(),
            MOST,
            1));

    private final Settings settings;

    private NetworkPicture(Settings settings) {
        this.settings = settings;
    }

    private record Settings(
            Wording wording,
            ImmutableSet<LayerId> layers,
            Function<StakeholderId, Optional<String>> groups,
            Function<StakeholderId, String> names,
            Function<StakeholderId, Double> weights,
            Function<StakeholderId, Set<Badge>> badges,
            int most,
            long seed) {}

    /** {@return a picture of all one-mode layers, without groups, from seed 1} */
    public static NetworkPicture withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in other words}
     *
     * @param value the words of the reader
     */
    public NetworkPicture withWording(Wording value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(value, s.layers, s.groups, s.names, s.weights, s.badges, s.most, s.seed));
    }

    /**
     * {@return a copy that shows these layers only}
     *
     * @param value one-mode layers of the network; none for all of them
     */
    public NetworkPicture withLayers(Set<LayerId> value) {
        Settings s = settings;
        return new NetworkPicture(new Settings(
                s.wording, ImmutableSet.copyOf(value), s.groups, s.names, s.weights, s.badges, s.most, s.seed));
    }

    /**
     * {@return a copy that tells groups apart}
     *
     * @param value the group of each stakeholder as a reader calls it; empty if it is not known
     */
    public NetworkPicture withGroups(Function<StakeholderId, Optional<String>> value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(s.wording, s.layers, value, s.names, s.weights, s.badges, s.most, s.seed));
    }

    /**
     * {@return a copy with other names}
     *
     * @param value what to call each stakeholder
     */
    public NetworkPicture withNames(Function<StakeholderId, String> value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(s.wording, s.layers, s.groups, value, s.weights, s.badges, s.most, s.seed));
    }

    /**
     * {@return a copy whose nodes are of different size}
     *
     * @param value how large each is beside the others, such as its heads
     */
    public NetworkPicture withWeights(Function<StakeholderId, Double> value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(s.wording, s.layers, s.groups, s.names, value, s.badges, s.most, s.seed));
    }

    /**
     * {@return a copy that sets some apart}
     *
     * @param value the badges of each
     */
    public NetworkPicture withBadges(Function<StakeholderId, Set<Badge>> value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(s.wording, s.layers, s.groups, s.names, s.weights, value, s.most, s.seed));
    }

    /**
     * {@return a copy that shows groups from another size on}
     *
     * @param value the most stakeholders that are shown one by one, at least 0
     * @throws IllegalArgumentException if it is below 0
     */
    public NetworkPicture withMost(int value) {
        Settings s = settings;
        return new NetworkPicture(new Settings(
                s.wording,
                s.layers,
                s.groups,
                s.names,
                s.weights,
                s.badges,
                Require.atLeast("most stakeholders", value, 0, "a picture of a network"),
                s.seed));
    }

    /**
     * {@return a copy laid out from another seed}
     *
     * @param value the seed
     */
    public NetworkPicture withSeed(long value) {
        Settings s = settings;
        return new NetworkPicture(
                new Settings(s.wording, s.layers, s.groups, s.names, s.weights, s.badges, s.most, value));
    }

    /**
     * {@return the picture}
     *
     * @param network the network
     * @throws IllegalArgumentException if it lacks a layer asked for, or that layer has two modes
     */
    public NetworkChart of(StakeholderNetwork network) {
        List<Layer> layers = layers(network);
        NetworkNodes nodes = network.stakeholders().size() > settings.most
                ? NetworkNodes.ofGroups(
                        network.stakeholders(), settings.groups, settings.wording.text("figure.network.no-group"))
                : NetworkNodes.ofEach(network.stakeholders(), settings.groups);
        NetworkChart.Builder chart = NetworkChart.builder();
        chart.addAllGroups(nodes.groups()).seed(settings.seed);
        Map<Integer, Integer> degree = new TreeMap<>();
        int ties = 0;
        for (int i = 0; i < layers.size(); i++) {
            chart.addLayers(drawn(layers.get(i), i));
            ties += addTies(chart, network, layers.get(i), i, nodes, degree);
        }
        Set<Badge> used = new TreeSet<>();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            ChartNode node = node(nodes, i);
            used.addAll(node.badges());
            chart.addNodes(node);
            rows.add(row(nodes, node, degree.getOrDefault(i, 0)));
        }
        used.forEach(badge -> chart.addBadgeNames(new BadgeName(
                badge,
                settings.wording.text("figure.network.badge." + badge.name().toLowerCase(Locale.ROOT)))));
        return chart.caption(caption(network, nodes, ties, rows)).build();
    }

    private List<Layer> layers(StakeholderNetwork network) {
        if (settings.layers.isEmpty()) {
            return network.layers().values().stream()
                    .filter(layer -> layer.mode() == Mode.ONE_MODE)
                    .toList();
        }
        return settings.layers.stream()
                .map(network::layer)
                .peek(layer -> Require.that(
                        layer.mode() == Mode.ONE_MODE,
                        "layer",
                        layer.id(),
                        "a picture of a network",
                        "must be of one mode",
                        "choose a layer of ties between stakeholders"))
                .toList();
    }

    private TieLayer drawn(Layer layer, int index) {
        Dash dash = ImmutableList.of(Dash.SOLID, Dash.DASHED, Dash.DOTTED).get(index % LAYERS);
        TieLayer.Builder drawn = TieLayer.builder();
        return drawn.label(settings.wording.word("layer", layer.id().value()))
                .dash(dash)
                .tone(layer.sign() == Sign.SIGNED ? Tone.PLAIN : index == 0 ? Tone.MUTED : Tone.PLAIN)
                .directed(layer.direction() == Direction.DIRECTED)
                .build();
    }

    private int addTies(
            NetworkChart.Builder chart,
            StakeholderNetwork network,
            Layer layer,
            int index,
            NetworkNodes nodes,
            Map<Integer, Integer> degree) {
        TieSums sums = new TieSums(layer);
        for (Tie tie : network.ties(layer.id())) {
            sums.add(nodes.node(tie.from()), nodes.node(tie.to()), tie.weight());
        }
        return sums.addTo(chart, index, degree);
    }

    private ChartNode node(NetworkNodes nodes, int index) {
        ChartNode.Builder node = ChartNode.builder();
        node.group(nodes.group(index));
        @Nullable StakeholderId someone = nodes.stakeholder(index);
        if (someone == null) {
            return node.label(settings.wording.text(
                            "figure.network.group-of",
                            "group",
                            nodes.name(index),
                            "n",
                            settings.wording.numerals().whole(nodes.members(index))))
                    .weight(nodes.members(index))
                    .build();
        }
        return node.label(settings.names.apply(someone))
                .weight(settings.weights.apply(someone))
                .addAllBadges(settings.badges.apply(someone))
                .build();
    }

    private ImmutableList<String> row(NetworkNodes nodes, ChartNode node, int ties) {
        return ImmutableList.of(
                node.label(),
                node.group() < 0 ? "" : nodes.groups().get(node.group()),
                settings.wording.numerals().whole(ties));
    }

    private Caption caption(
            StakeholderNetwork network, NetworkNodes nodes, int ties, List<ImmutableList<String>> rows) {
        Wording wording = settings.wording;
        boolean grouped = nodes.size() > 0 && nodes.stakeholder(0) == null;
        Caption.Builder caption = Caption.builder();
        return caption.id("network")
                .title(wording.text(grouped ? "figure.network.title.groups" : "figure.network.title"))
                .description(wording.text(
                        grouped ? "figure.network.description.groups" : "figure.network.description",
                        "n",
                        wording.numerals().whole(network.stakeholders().size()),
                        "ties",
                        wording.count("figure.network.tie", ties),
                        "groups",
                        wording.numerals().whole(nodes.groups().size())))
                .note(wording.text("figure.network.note"))
                .table(ChartTable.builder()
                        .addHeader(
                                wording.text("figure.network.name"),
                                wording.text("figure.network.group"),
                                wording.text("figure.network.ties"))
                        .addAllRows(rows)
                        .build())
                .build();
    }

    /**
     * {@return whom to mark as brokers}: those on a tenth or more of the shortest ways between others, at most five (a heuristic), in
     * the first layer of ties between stakeholders that has any, whichever way they lead
     *
     * @param network the network
     */
    public static ImmutableSet<StakeholderId> brokers(StakeholderNetwork network) {
        Optional<LayerId> layer = network.layers().values().stream()
                .filter(each -> each.mode() == Mode.ONE_MODE)
                .map(Layer::id)
                .filter(id -> !network.ties(id).isEmpty())
                .findFirst();
        if (layer.isEmpty()) {
            return ImmutableSet.of();
        }
        NodeScores scores = Betweenness.withDefaults()
                .of(NetworkView.of(network, layer.get()).underlying())
                .stakeholders();
        double all = scores.byStakeholder().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        return scores.top(MOST_BROKERS).stream()
                .filter(id -> all > 0 && scores.of(id) >= SHARE * all)
                .collect(ImmutableSet.toImmutableSet());
    }
}
