/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A process as it was in one period: with the journal of the period, and the network as it stood in it.
 *
 * <p>Of a layer whose ties all have dates, the ties that hold on a day of the period are seen. A layer with ties that have none says
 * nothing about a period: it is left out, unless ties of it were observed in the period, which are seen then, the last observation
 * of two counting. Of assessments it has the ratings given by then, the last of each rater on each question; of
 * the roster those who were there by then, as far as entries and roles tell since when; and the statement of the problem once all insights
 * that are in it were there. What has no date at all (population, challenge) is the same in every period.
 */
public final class ProcessPart {
    private ProcessPart() {}

    /**
     * {@return the process in some days}
     *
     * @param process the process
     * @param days the days
     */
    public static CoCreationProcess during(CoCreationProcess process, Span days) {
        return of(process, process.journal().during(days), days);
    }

    /**
     * {@return the process in one session: its entries, and the network on its days}
     *
     * @param process the process
     * @param session the session
     */
    public static CoCreationProcess ofSession(CoCreationProcess process, SessionId session) {
        Journal part = process.journal().ofSession(session);
        return part.period().map(days -> of(process, part, days)).orElseGet(() -> process.withJournal(part));
    }

    private static CoCreationProcess of(CoCreationProcess process, Journal part, Span days) {
        LocalDate until = days.until().orElse(LocalDate.MAX);
        KnownByThen known = new KnownByThen(process, until);
        ImmutableList<Stakeholder> roster = known.roster();
        Set<StakeholderId> there = roster.stream().map(Stakeholder::id).collect(Collectors.toSet());
        return process.toBuilder()
                .journal(part)
                .assessments(known.assessments(part))
                .sharedProblem(known.sharedProblem())
                .roster(roster)
                .roles(process.roles().stream()
                        .filter(role -> there.contains(role.stakeholder())
                                || !process.stakeholders().containsKey(role.stakeholder()))
                        .toList())
                .network(network(process.network(), part, days))
                .build();
    }

    private static StakeholderNetwork network(StakeholderNetwork whole, Journal part, Span days) {
        ImmutableSortedSet<LayerId> dated = whole.layers().values().stream()
                .filter(layer -> isDated(whole, layer))
                .map(Layer::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        StakeholderNetworkBuilder network = whole.withLayers(dated).during(days).toBuilder();
        whole.layers().values().stream()
                .filter(layer -> !dated.contains(layer.id()) && layer.mode() == Mode.ONE_MODE)
                .forEach(layer -> addObserved(network, layer, part));
        return network.build();
    }

    private static boolean isDated(StakeholderNetwork network, Layer layer) {
        return layer.mode() == Mode.ONE_MODE
                ? network.ties(layer.id()).stream().map(Tie::span).allMatch(span -> span.isPresent())
                : network.affiliations(layer.id()).stream()
                        .allMatch(affiliation -> affiliation.span().isPresent());
    }

    private static void addObserved(StakeholderNetworkBuilder network, Layer layer, Journal part) {
        TreeMap<StakeholderId, TreeMap<StakeholderId, TieObserved>> last = new TreeMap<>();
        ImmutableList<TieObserved> observed = part.entries(TieObserved.class).stream()
                .filter(tie -> tie.layer().equals(layer.id()) && !tie.from().equals(tie.to()))
                .collect(ImmutableList.toImmutableList());
        if (observed.isEmpty()) {
            return;
        }
        for (TieObserved tie : observed) {
            boolean turned =
                    layer.direction() == Direction.UNDIRECTED && tie.from().compareTo(tie.to()) > 0;
            last.computeIfAbsent(turned ? tie.to() : tie.from(), from -> new TreeMap<>())
                    .put(turned ? tie.from() : tie.to(), tie);
        }
        network.addLayer(layer);
        last.forEach((from, ties) -> ties.forEach((to, tie) -> {
            network.addStakeholder(from).addStakeholder(to);
            double weight = weight(tie, layer);
            if (weight != 0) {
                network.addTie(layer.id(), from, to, weight);
            }
        }));
    }

    /** What the layer can say of an observation: its sign alone where ties have no weight, nothing below 0 where they have no sign. */
    private static double weight(TieObserved tie, Layer layer) {
        double signed = layer.sign() == Sign.SIGNED ? tie.weight() : Math.max(0, tie.weight());
        return layer.weightMeaning() == WeightMeaning.NONE ? Math.signum(signed) : signed;
    }
}
