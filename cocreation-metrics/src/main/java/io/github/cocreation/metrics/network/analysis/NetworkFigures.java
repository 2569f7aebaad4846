/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The numbers of one layer of a network, as researchers exchange them: of the whole, of every stakeholder and tie, and by groups.
 * Undefined numbers are empty, {@code null} in JSON.
 *
 * <p>Names carry how a number is read: in a directed network {@code _out} and {@code _in} are along and against arcs, {@code _und}
 * is the undirected network beneath, no suffix respects arcs; {@code _weighted_cost} takes the weight for a length, {@code
 * _weighted_inverse} 1 divided by it, {@code _weighted} for an amount.
 *
 * <pre>{@code
 * NetworkFigures figures = analysis.figures(FigureSelection.all().groupedBy(Set.of(sector)));
 * figures.network().get("density");
 * JsonFormat.withDefaults().write(NetworkFigures.codec(), figures);
 * }</pre>
 */
@Value.Immutable
public abstract class NetworkFigures {
    static final String TRIAD_CENSUS = "triad_census";
    static final String UNWEIGHTED = "unweighted_und";
    static final String WEIGHTED = "weighted";

    private static final ObjectCodec<NetworkFigures> CODEC = Codecs.object(
                    "network figures", NetworkFigures::builder, Builder::build)
            .required("meta", FigureMeta.CODEC, NetworkFigures::meta, Builder::meta)
            .required("network", Figures.CODEC, NetworkFigures::network, Builder::network)
            .required("nodes", Figures.BY_STAKEHOLDER, NetworkFigures::nodes, Builder::nodes)
            .many("edges", TieFigures.CODEC, NetworkFigures::ties, Builder::addAllTies)
            .mapping(
                    "tables",
                    Codecs.sortedMap(
                            Codecs.sortedMap(Codecs.LONG, "cell", name -> name, name -> name),
                            "table",
                            name -> name,
                            name -> name),
                    NetworkFigures::tables,
                    Builder::putAllTables)
            .mapping(
                    "attributes",
                    Codecs.sortedMap(AttributeFigures.CODEC, "attribute id", AttributeId::of, AttributeId::value),
                    NetworkFigures::attributes,
                    Builder::putAllAttributes)
            .mapping(
                    "communities",
                    Codecs.sortedMap(CommunityFigures.CODEC, "search", name -> name, name -> name),
                    NetworkFigures::communities,
                    Builder::putAllCommunities)
            .codec()
            .asDocument("cocreation/network-figures", 1);

    NetworkFigures() {}

    static NetworkFigures of(NetworkAnalysis analysis, FigureSelection selection) {
        selection.groupBy().forEach(analysis::by);
        Builder figures = builder().meta(meta(analysis, selection)).network(network(analysis, selection));
        figures.nodes(nodes(analysis, selection)).addAllTies(ties(analysis, selection));
        return figures.addRest(analysis, selection).build();
    }

    /** Computes figures for the sake of what they rest on, without a table of them. */
    static void compute(NetworkAnalysis analysis, FigureSelection selection) {
        selection.groupBy().forEach(analysis::by);
        Stream.of(WholeFigures.ALL, StakeholderFigures.ALL, TieColumns.ALL)
                .flatMap(figures -> figures.stream())
                .filter(figure -> selection.takes(figure, analysis))
                .forEach(figure -> figure.compute(analysis));
        builder().addRest(analysis, selection);
    }

    private static FigureMeta meta(NetworkAnalysis analysis, FigureSelection selection) {
        NetworkView view = analysis.view();
        FigureMeta.Builder meta = FigureMeta.builder()
                .direction(view.direction())
                .weightMeaning(view.weightMeaning())
                .nodes(view.nodeCount())
                .edges(view.tieCount())
                .selfTies(view.selfTies())
                .mergedTies(view.mergedTies());
        if (selection.isAll()) {
            leftOut(WholeFigures.ALL, analysis, meta::addLeftOut);
            leftOut(StakeholderFigures.ALL, analysis, meta::addLeftOut);
        }
        return meta.build();
    }

    private static <T> void leftOut(
            ImmutableList<Figure<NetworkAnalysis, T>> figures, NetworkAnalysis analysis, Consumer<String> names) {
        figures.stream()
                .filter(figure -> figure.isTooMuch(analysis))
                .map(Figure::name)
                .forEach(names);
    }

    private static ImmutableSortedMap<String, Optional<Double>> network(
            NetworkAnalysis analysis, FigureSelection selection) {
        Figures figures = new Figures(selection);
        WholeFigures.ALL.stream()
                .filter(figure -> selection.takes(figure, analysis))
                .forEach(figure -> figures.put(figure.name(), figure.value().apply(analysis)));
        return figures.all();
    }

    private static ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes(
            NetworkAnalysis analysis, FigureSelection selection) {
        TreeMap<String, NodeScores> columns = new TreeMap<>();
        StakeholderFigures.ALL.stream()
                .filter(figure -> selection.takes(figure, analysis))
                .forEach(figure -> columns.put(figure.name(), figure.value().apply(analysis)));
        ImmutableSortedMap.Builder<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes =
                ImmutableSortedMap.naturalOrder();
        for (int v = 0; v < analysis.view().nodeCount() && !columns.isEmpty(); v++) {
            ImmutableSortedMap.Builder<String, Optional<Double>> row = ImmutableSortedMap.naturalOrder();
            int node = v;
            columns.forEach((name, scores) -> row.put(name, Figures.defined(scores.at(node))));
            nodes.put(analysis.view().stakeholder(v), row.build());
        }
        return nodes.build();
    }

    private static ImmutableList<TieFigures> ties(NetworkAnalysis analysis, FigureSelection selection) {
        NetworkView view = analysis.view();
        if (TieColumns.ALL.stream().noneMatch(figure -> selection.takes(figure, analysis))) {
            return ImmutableList.of();
        }
        Optional<ImmutableDoubleArray> steps = column(TieColumns.STEPS, analysis, selection);
        Optional<ImmutableDoubleArray> cost = column(TieColumns.COST, analysis, selection);
        Optional<ImmutableDoubleArray> inverse = column(TieColumns.INVERSE, analysis, selection);
        Optional<ImmutableDoubleArray> bridge = column(TieColumns.BRIDGE, analysis, selection);
        ImmutableList.Builder<TieFigures> ties = ImmutableList.builder();
        for (int t = 0; t < view.tieCount(); t++) {
            int tie = t;
            ties.add(TieFigures.builder()
                    .source(view.stakeholder(view.from(tie)))
                    .target(view.stakeholder(view.to(tie)))
                    .betweenness(steps.map(column -> column.get(tie)))
                    .betweennessWeightedCost(cost.map(column -> column.get(tie)))
                    .betweennessWeightedInverse(inverse.map(column -> column.get(tie)))
                    .isBridge(bridge.map(column -> column.get(tie)))
                    .build());
        }
        return ties.build();
    }

    private static Optional<ImmutableDoubleArray> column(
            Figure<NetworkAnalysis, ImmutableDoubleArray> figure, NetworkAnalysis analysis, FigureSelection selection) {
        return selection.takes(figure, analysis) ? Optional.of(figure.value().apply(analysis)) : Optional.empty();
    }

    private static void attributes(NetworkAnalysis analysis, FigureSelection selection, Builder figures) {
        if (GroupFigures.NAMES.stream().anyMatch(selection::wants)) {
            selection
                    .groupBy()
                    .forEach(attribute ->
                            figures.putAttribute(attribute, new GroupFigures(analysis, attribute, selection).all()));
        }
        if (selection.wants(GroupFigures.NUMERIC_ASSORTATIVITY)) {
            analysis.attributes().values().stream()
                    .filter(attribute -> attribute instanceof NumberAttribute
                            && !selection.groupBy().contains(attribute.id()))
                    .forEach(attribute -> {
                        Figures numbers = new Figures(selection);
                        numbers.put(
                                GroupFigures.NUMERIC_ASSORTATIVITY,
                                analysis.by(attribute.id()).numberAssortativity());
                        figures.putAttribute(
                                attribute.id(),
                                AttributeFigures.builder()
                                        .network(numbers.all())
                                        .build());
                    });
        }
    }

    /** {@return how the network was read, and what was not computed} */
    public abstract FigureMeta meta();

    /** {@return the numbers of the whole} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Optional<Double>> network();

    /** {@return the numbers of every stakeholder} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, Optional<Double>>> nodes();

    /** {@return the numbers of every tie} */
    public abstract ImmutableList<TieFigures> ties();

    /** {@return counts by kind, such as those of the triad census} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> tables();

    /** {@return the numbers by groups, by the attribute that makes them; those of attributes that are numbers in any case} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<AttributeId, AttributeFigures> attributes();

    /** {@return the best divisions found, by what a tie counts} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, CommunityFigures> communities();

    /**
     * {@return the same figures, which also tell what they were read from}
     *
     * @param layers the layers
     * @param zeroWeights how many ties were left out because their weight was 0
     */
    public NetworkFigures readFrom(Set<LayerId> layers, int zeroWeights) {
        FigureMeta read = FigureMeta.builder()
                .from(meta())
                .layers(layers)
                .zeroWeights(zeroWeights)
                .build();
        return builder().from(this).meta(read).build();
    }

    /** {@return the same numbers as CSV texts, by the name of a file} */
    public ImmutableSortedMap<String, String> csv() {
        return FigureCsv.of(this);
    }

    /** {@return how figures are read and written as JSON: documents of schema {@code cocreation/network-figures/1}} */
    public static ObjectCodec<NetworkFigures> codec() {
        return CODEC;
    }

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableNetworkFigures.Builder {
        Builder() {}

        /** Adds what is not in columns: tables, attributes, communities. */
        Builder addRest(NetworkAnalysis analysis, FigureSelection selection) {
            if (selection.wants(TRIAD_CENSUS)) {
                ImmutableSortedMap.Builder<String, Long> census = ImmutableSortedMap.naturalOrder();
                analysis.triads().forEach((type, count) -> census.put(type.symbol(), count));
                putTable(TRIAD_CENSUS, census.build());
            }
            NetworkFigures.attributes(analysis, selection, this);
            if (selection.wants(UNWEIGHTED)) {
                putCommunity(UNWEIGHTED, CommunityFigures.of(analysis.view(), analysis.communities()));
            }
            if (selection.wants(WEIGHTED) && Fit.POSITIVE.test(analysis)) {
                putCommunity(WEIGHTED, CommunityFigures.of(analysis.view(), analysis.communities(TieAmount.WEIGHT)));
            }
            return this;
        }
    }
}
