/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.temporal.FigureOverTime;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Any figures of a network from period to period, each with its Theil-Sen slope and Mann-Kendall test: of the whole, of every
 * stakeholder, and by groups.
 *
 * <pre>{@code
 * ImmutableList<NetworkSlice> months = TimeWindows.of(Period.ofMonths(1)).slices(journal);
 * FiguresOverTime figures = FiguresOverTime.of(
 *         months, Set.of(JournalNetwork.MET), FigureSelection.all().only(Set.of("density", "betweenness")), attributes);
 * figures.network().get("density").trend().slope();
 * figures.stakeholders().get(tenants).get("betweenness").points();
 * }</pre>
 *
 * <p>The network of every period is of the same stakeholders: who was not there has no ties in it. A figure that is undefined in a
 * period has no value there, and its trend is that of the others.
 *
 * <p><b>Worked example.</b> a, b and c; first a - b, then a - b and b - c, then all three: densities 1/3, 2/3 and 1, slope 1/3 a
 * period; b has 1, 2 and 2 contacts, slope 1/2.
 *
 * <p><b>Degenerate cases.</b> No periods: no figures. <b>Cost.</b> That of the figures, for each period.
 * <b>Memory.</b> That of the figures of one period while it is analysed; some 100 bytes a period and figure are kept, and as many for
 * every stakeholder.
 *
 * @param network the figures of the whole, by name
 * @param stakeholders the figures of every stakeholder, by name
 * @param byAttribute the figures by the groups an attribute makes
 */
public record FiguresOverTime(
        ImmutableSortedMap<String, FigureOverTime> network,
        ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, FigureOverTime>> stakeholders,
        ImmutableSortedMap<AttributeId, Grouped> byAttribute) {
    /**
     * Figures by groups.
     *
     * @param network those of the whole, by name
     * @param stakeholders those of every stakeholder in a group, by name
     * @param groups those of every group, by name
     */
    public record Grouped(
            ImmutableSortedMap<String, FigureOverTime> network,
            ImmutableSortedMap<StakeholderId, ImmutableSortedMap<String, FigureOverTime>> stakeholders,
            ImmutableSortedMap<String, ImmutableSortedMap<String, FigureOverTime>> groups) {}

    /**
     * {@return figures over time}
     *
     * @param slices the periods in order
     * @param layers the names of one-mode layers, whose union is read
     * @param selection which figures
     * @param attributes what is known about stakeholders
     * @throws IllegalArgumentException if there is no such layer or attribute
     */
    public static FiguresOverTime of(
            List<NetworkSlice> slices,
            Set<LayerId> layers,
            FigureSelection selection,
            ImmutableSortedMap<AttributeId, Attribute> attributes) {
        return of(slices, layers, selection, attributes, Work.withDefaults());
    }

    /**
     * {@return figures over time}
     *
     * @param slices the periods in order
     * @param layers the names of one-mode layers, whose union is read
     * @param selection which figures
     * @param attributes what is known about stakeholders
     * @param work on which threads, and who may stop it; it counts periods
     * @throws IllegalArgumentException if there is no such layer or attribute
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static FiguresOverTime of(
            List<NetworkSlice> slices,
            Set<LayerId> layers,
            FigureSelection selection,
            ImmutableSortedMap<AttributeId, Attribute> attributes,
            Work work) {
        Series series = new Series(slices.stream().map(NetworkSlice::span).toList());
        List<NetworkFigures> figures = new ArrayList<>();
        WorkMeter meter = work.meter(slices.size());
        Work ofPeriod = work.withProgress(ProgressListener.SILENT);
        for (NetworkSlice slice : slices) {
            NetworkView view = NetworkView.union(slice.network(), layers, ofPeriod);
            figures.add(NetworkAnalysis.of(view, attributes).withWork(ofPeriod).figures(selection));
            meter.advance(1);
        }
        return new FiguresOverTime(
                series.of(figures, NetworkFigures::network),
                series.rows(figures, NetworkFigures::nodes),
                series.grouped(figures.stream().map(NetworkFigures::attributes).toList()));
    }

    /** Turns what every period has into what every figure was in each period. */
    private record Series(List<Span> spans) {
        <F> ImmutableSortedMap<String, FigureOverTime> of(
                List<F> periods, Function<F, ? extends SortedMap<String, Optional<Double>>> row) {
            TreeMap<String, List<OptionalDouble>> columns = new TreeMap<>();
            for (int period = 0; period < periods.size(); period++) {
                int place = period;
                row.apply(periods.get(period))
                        .forEach((name, value) -> columns.computeIfAbsent(name, absent -> new ArrayList<>(empty()))
                                .set(place, value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty)));
            }
            ImmutableSortedMap.Builder<String, FigureOverTime> figures = ImmutableSortedMap.naturalOrder();
            columns.forEach((name, values) -> figures.put(name, FigureOverTime.of(name, points(values))));
            return figures.build();
        }

        <F, K extends Comparable<K>> ImmutableSortedMap<K, ImmutableSortedMap<String, FigureOverTime>> rows(
                List<F> periods,
                Function<F, ? extends SortedMap<K, ImmutableSortedMap<String, Optional<Double>>>> rows) {
            TreeMap<K, ImmutableSortedMap<String, FigureOverTime>> figures = new TreeMap<>();
            for (F period : periods) {
                rows.apply(period)
                        .keySet()
                        .forEach(key -> figures.computeIfAbsent(
                                key,
                                absent -> of(
                                        periods,
                                        other -> rows.apply(other).getOrDefault(key, ImmutableSortedMap.of()))));
            }
            return ImmutableSortedMap.copyOfSorted(figures);
        }

        ImmutableSortedMap<AttributeId, Grouped> grouped(
                List<ImmutableSortedMap<AttributeId, AttributeFigures>> periods) {
            ImmutableSortedMap.Builder<AttributeId, Grouped> grouped = ImmutableSortedMap.naturalOrder();
            if (!periods.isEmpty()) {
                for (AttributeId attribute : periods.get(0).keySet()) {
                    List<AttributeFigures> of = periods.stream()
                            .map(period -> known(period, attribute))
                            .toList();
                    grouped.put(
                            attribute,
                            new Grouped(
                                    of(of, AttributeFigures::network),
                                    rows(of, AttributeFigures::nodes),
                                    rows(of, AttributeFigures::groups)));
                }
            }
            return grouped.build();
        }

        /** The attributes are the same in every period. */
        private static AttributeFigures known(Map<AttributeId, AttributeFigures> period, AttributeId attribute) {
            return period.getOrDefault(
                    attribute,
                    AttributeFigures.builder().network(ImmutableSortedMap.of()).build());
        }

        private List<OptionalDouble> empty() {
            return spans.stream().map(span -> OptionalDouble.empty()).toList();
        }

        private ImmutableList<FigureOverTime.Point> points(List<OptionalDouble> values) {
            return IntStream.range(0, values.size())
                    .mapToObj(place -> new FigureOverTime.Point(spans.get(place), values.get(place)))
                    .collect(ImmutableList.toImmutableList());
        }
    }
}
