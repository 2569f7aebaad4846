/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentState;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.TheilSen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What those beside the intermediaries decide, promise and join themselves. */
final class OwnResponsibility {
    private static final int LEAST_POINTS = 3;

    private final CoCreationProcess process;
    private final ImmutableSortedSet<StakeholderId> bridges;

    OwnResponsibility(CoCreationProcess process, ImmutableSortedSet<StakeholderId> bridges) {
        this.process = process;
        this.bridges = bridges;
    }

    /** Empty without decisions, or if there are no others. */
    Optional<Double> decisionsBeyondFairShare() {
        ImmutableList<Decision> decisions = process.journal().entries(Decision.class);
        int actors = Sets.union(process.stakeholders().keySet(), bridges).size();
        if (decisions.isEmpty() || actors < 2) {
            return Optional.empty();
        }
        double theirs = decisions.stream()
                .filter(decision ->
                        decision.proposer().filter(bridges::contains).isPresent()
                                || decision.deciders().stream().anyMatch(bridges::contains))
                .count();
        double fair = 1.0 / actors;
        return Optional.of(Math.max(0, theirs / decisions.size() - fair) / (1 - fair));
    }

    /** Empty without others, or if no commitment at all is recorded. */
    Optional<Double> responsibilityNotSpread() {
        Set<StakeholderId> others = others();
        Optional<LocalDate> last =
                process.journal().period().flatMap(Span::until).map(end -> end.minusDays(1));
        if (others.isEmpty()
                || last.isEmpty()
                || process.journal().entries(Commitment.class).isEmpty()) {
            return Optional.empty();
        }
        Set<StakeholderId> holders = process.journal().commitmentsOn(last.get()).stream()
                .filter(status -> status.state() == CommitmentState.OPEN || status.state() == CommitmentState.KEPT)
                .flatMap(status -> Sets.intersection(status.commitment().owners(), status.carriers()).stream())
                .collect(Collectors.toSet());
        return Optional.of(1 - (double) Sets.intersection(others, holders).size() / others.size());
    }

    private Set<StakeholderId> others() {
        ImmutableSortedSet<StakeholderId> organisations = others(StakeholderKind.ORGANISATION::equals);
        return organisations.isEmpty() ? others(kind -> true) : organisations;
    }

    private ImmutableSortedSet<StakeholderId> others(Predicate<StakeholderKind> wanted) {
        return process.stakeholders().values().stream()
                .filter(someone -> !bridges.contains(someone.id()) && wanted.test(someone.kind()))
                .map(Stakeholder::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** 1 if direct ties across groups between others do not become more, else 0; empty if none was ever observed. */
    Optional<Double> noGrowth(ImmutableList<Span> periods, Optional<LayerId> layer, Grouping grouping) {
        ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups = grouping.groups(process);
        ImmutableList<TieObserved> direct = process.journal().entries(TieObserved.class).stream()
                .filter(tie ->
                        tie.weight() > 0 && layer.map(tie.layer()::equals).orElse(true))
                .filter(tie -> !bridges.contains(tie.from()) && !bridges.contains(tie.to()))
                .filter(tie -> isAcross(groups.get(tie.from()), groups.get(tie.to())))
                .collect(ImmutableList.toImmutableList());
        if (direct.isEmpty() || periods.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        double[] counts = new double[periods.size()];
        List<Set<ImmutableSortedSet<StakeholderId>>> pairs = new ArrayList<>();
        periods.forEach(period -> pairs.add(new HashSet<>()));
        int at = 0;
        for (TieObserved tie : direct) {
            while (!periods.get(at).contains(tie.day())) {
                at++;
            }
            pairs.get(at).add(ImmutableSortedSet.of(tie.from(), tie.to()));
        }
        Arrays.setAll(counts, period -> pairs.get(period).size());
        return TheilSen.slope(counts).map(slope -> slope <= 0 ? 1.0 : 0.0);
    }

    private static boolean isAcross(
            @Nullable ImmutableSortedSet<String> one, @Nullable ImmutableSortedSet<String> other) {
        return one != null && other != null && one.size() == 1 && other.size() == 1 && !one.equals(other);
    }
}
