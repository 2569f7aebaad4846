/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.AttributeId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which figures of a network are wanted, and by which attributes stakeholders are grouped.
 *
 * <p>All of them are those that make sense in the network, without the few that would take minutes in a large one: these are
 * computed only when they are named, and {@link NetworkFigures#meta} says which they are.
 *
 * @param names the names of the figures; all if empty
 * @param groupBy the attributes that make groups
 */
public record FigureSelection(ImmutableSortedSet<String> names, ImmutableSortedSet<AttributeId> groupBy) {
    private static final FigureSelection ALL = new FigureSelection(ImmutableSortedSet.of(), ImmutableSortedSet.of());

    /**
     * Checks the names.
     *
     * @param names the names of the figures; all if empty
     * @param groupBy the attributes that make groups
     * @throws IllegalArgumentException if a name is unknown
     */
    public FigureSelection {
        for (String name : names) {
            Require.that(
                    Known.NAMES.contains(name),
                    "measure",
                    name,
                    "",
                    "is unknown",
                    DidYouMean.remedy(name, Known.NAMES));
        }
    }

    /** Holder, so that the names are put together when first needed. */
    private static final class Known {
        static final ImmutableSortedSet<String> NAMES = Stream.of(
                        WholeFigures.ALL.stream().map(Figure::name),
                        StakeholderFigures.ALL.stream().map(Figure::name),
                        TieColumns.ALL.stream().map(Figure::name),
                        GroupFigures.NAMES.stream(),
                        Stream.of(NetworkFigures.TRIAD_CENSUS, NetworkFigures.UNWEIGHTED, NetworkFigures.WEIGHTED))
                .flatMap(names -> names)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSortedSet::copyOf));

        private Known() {}
    }

    /** {@return all figures, nobody being grouped} */
    public static FigureSelection all() {
        return ALL;
    }

    /** {@return the names of all figures there are, whether they make sense in a network or not} */
    public static ImmutableSortedSet<String> known() {
        return Known.NAMES;
    }

    /**
     * {@return a copy that wants only these}
     *
     * @param value the names of the figures; all if empty
     * @throws IllegalArgumentException if a name is unknown
     */
    public FigureSelection only(Set<String> value) {
        return new FigureSelection(ImmutableSortedSet.copyOf(value), groupBy);
    }

    /**
     * {@return a copy that groups by these}
     *
     * @param value the attributes that make groups
     */
    public FigureSelection groupedBy(Set<AttributeId> value) {
        return new FigureSelection(names, ImmutableSortedSet.copyOf(value));
    }

    /**
     * {@return the names of the figures that are computed for a network: those wanted that make sense in it, without those that
     * would take minutes and are not named}
     *
     * @param analysis the analysis of the network
     */
    public ImmutableSortedSet<String> namesFor(NetworkAnalysis analysis) {
        Stream<String> others = Stream.of(
                        groupBy.isEmpty() ? Stream.<String>empty() : GroupFigures.NAMES.stream(),
                        Stream.of(NetworkFigures.TRIAD_CENSUS, NetworkFigures.UNWEIGHTED),
                        Stream.of(NetworkFigures.WEIGHTED).filter(name -> Fit.POSITIVE.test(analysis)))
                .flatMap(names -> names)
                .filter(this::wants);
        return Stream.of(
                        WholeFigures.ALL.stream()
                                .filter(figure -> takes(figure, analysis))
                                .map(Figure::name),
                        StakeholderFigures.ALL.stream()
                                .filter(figure -> takes(figure, analysis))
                                .map(Figure::name),
                        TieColumns.ALL.stream()
                                .filter(figure -> takes(figure, analysis))
                                .map(Figure::name),
                        others)
                .flatMap(names -> names)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSortedSet::copyOf));
    }

    /**
     * Computes the figures for the sake of what they rest on, without a value of them: that is kept for when they are asked for.
     *
     * @param analysis the analysis of the network
     * @throws IllegalArgumentException if there is no such attribute
     */
    public void compute(NetworkAnalysis analysis) {
        NetworkFigures.compute(analysis, this);
    }

    /** {@return whether all figures are wanted, rather than those named} */
    boolean isAll() {
        return names.isEmpty();
    }

    boolean wants(String name) {
        return isAll() || names.contains(name);
    }

    /** Whether a figure is wanted, makes sense, and is not too much. */
    <A> boolean takes(Figure<A, ?> figure, A analysis) {
        return wants(figure.name()) && figure.fits().test(analysis) && (!isAll() || !figure.isTooMuch(analysis));
    }
}
