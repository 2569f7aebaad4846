/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.CommitmentState;
import io.github.cocreation.core.journal.CommitmentStatus;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.Mandate;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Grouping;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows contributions to what became of them, and decisions back to what they rest on.
 *
 * <p><b>Which.</b> Contributions that ask for an answer: ideas and questions, unless {@linkplain #withKinds said otherwise}.
 *
 * <p><b>Stages.</b> One is <i>merged</i> if another contribution builds on it; <i>decided</i> if a decision rests on it, directly or
 * through others; <i>carried out</i> if there are commitments about such a decision and all were kept; <i>reported back</i> if
 * account was given, to its contributor or anywhere but upward, of it, of what took it up or of such a decision. What led to no
 * decision is answered by an account alone, or else <i>unanswered</i>.
 *
 * <p><b>Worked example.</b> Of four ideas the first two are merged into a third, on which a decision rests; what it asks for was
 * promised and done, and the users were told. Nobody told anything about the fourth: three of four were answered.
 *
 * <p><b>Lists.</b> Decisions that rest on no contribution or insight; contributions never answered; decisions that others
 * overruled, and whether a mandate was overridden and reasons given.
 *
 * <p><b>Cost.</b> Linear in the journal.
 */
public final class Promises {
    private static final Promises DEFAULTS =
            new Promises(ImmutableSet.of(ContributionKind.IDEA, ContributionKind.QUESTION), Influence.withDefaults());

    private final ImmutableSet<ContributionKind> kinds;
    private final Influence groups;

    private Promises(ImmutableSet<ContributionKind> kinds, Influence groups) {
        this.kinds = kinds;
        this.groups = groups;
    }

    /** {@return a tracer of ideas and questions, by standing} */
    public static Promises withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that follows contributions of these kinds}
     *
     * @param first a kind that asks for an answer
     * @param more further kinds
     */
    public Promises withKinds(ContributionKind first, ContributionKind... more) {
        return new Promises(
                ImmutableSet.<ContributionKind>builder().add(first).add(more).build(), groups);
    }

    /**
     * {@return a copy that tells other groups apart}
     *
     * @param value by what
     */
    public Promises withGrouping(Grouping value) {
        return new Promises(kinds, groups.withGrouping(value));
    }

    /**
     * {@return what became of the contributions, and what the decisions came from}
     *
     * @param process the process
     */
    public PromiseTrace of(CoCreationProcess process) {
        Journal journal = process.journal();
        Provenance provenance = Provenance.of(journal);
        ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> of = groups.groups(process);
        Set<EntryId> told = told(journal);
        Set<EntryId> carriedOut = carriedOut(journal);
        BitSet decided = provenance.behind(Decision.class::isInstance);
        BitSet merged = provenance.behind(Contribution.class::isInstance);
        BitSet done = provenance.behind(entry -> carriedOut.contains(entry.id()));
        BitSet reported = provenance.behind(entry -> told.contains(entry.id()));
        Map<EntryId, Set<StakeholderId>> toWhom = toWhom(journal);
        PromiseTrace.Builder trace = PromiseTrace.builder();
        FlowCount flow = new FlowCount(process, of);
        boolean linked = provenance.links() > 0;
        for (Contribution contribution : journal.entries(Contribution.class)) {
            if (kinds.contains(contribution.kind())) {
                EntryId id = contribution.id();
                int place = provenance.place(id).orElse(provenance.entries().size());
                boolean answered = reported.get(place)
                        || told.contains(id)
                        || toWhom.getOrDefault(id, Set.of()).contains(contribution.stakeholder());
                flow.add(contribution.stakeholder(), merged.get(place), decided.get(place), done.get(place), answered);
                linked |= answered;
                if (!decided.get(place) && !answered) {
                    trace.addUnanswered(id);
                }
            }
        }
        return trace.flow(flow.flow())
                .contributors(flow.contributors())
                .linked(linked)
                .addAllWithoutContribution(withoutContribution(provenance))
                .addAllOverruled(overruled(process, journal))
                .build();
    }

    /** What account was given of, anywhere but upward. */
    private static Set<EntryId> told(Journal journal) {
        Set<EntryId> told = new HashSet<>();
        for (Account account : journal.entries(Account.class)) {
            if (account.step() == AccountStep.GIVEN && account.direction() != AccountDirection.UPWARD) {
                account.about().ifPresent(told::add);
            }
        }
        return told;
    }

    /** To whom account was given of what, in any direction. */
    private static Map<EntryId, Set<StakeholderId>> toWhom(Journal journal) {
        Map<EntryId, Set<StakeholderId>> toWhom = new HashMap<>();
        for (Account account : journal.entries(Account.class)) {
            if (account.step() == AccountStep.GIVEN && account.about().isPresent()) {
                toWhom.computeIfAbsent(account.about().get(), id -> new HashSet<>())
                        .addAll(account.to());
            }
        }
        return toWhom;
    }

    /** The entries about which there are commitments, all of them kept. */
    private static Set<EntryId> carriedOut(Journal journal) {
        Set<EntryId> kept = new HashSet<>();
        Set<EntryId> broken = new HashSet<>();
        journal.period()
                .flatMap(period -> period.until().map(end -> end.minusDays(1)))
                .ifPresent(last -> {
                    for (CommitmentStatus status : journal.commitmentsOn(last)) {
                        status.commitment()
                                .about()
                                .ifPresent(status.state() == CommitmentState.KEPT ? kept::add : broken::add);
                    }
                });
        kept.removeAll(broken);
        return kept;
    }

    private static ImmutableList<EntryId> withoutContribution(Provenance provenance) {
        BitSet rests = new BitSet();
        for (ImmutableList<Integer> circle : provenance.circles().fromFirstToLast()) {
            boolean any = circle.stream()
                    .anyMatch(i -> provenance.sources(i).stream()
                            .anyMatch(source -> rests.get(source)
                                    || provenance.entries().get(source) instanceof Contribution
                                    || provenance.entries().get(source) instanceof Insight));
            circle.forEach(i -> rests.set(i, any));
        }
        ImmutableList.Builder<EntryId> without = ImmutableList.builder();
        for (int i = 0; i < provenance.entries().size(); i++) {
            if (provenance.entries().get(i) instanceof Decision decision && !rests.get(i)) {
                without.add(decision.id());
            }
        }
        return without.build();
    }

    private static ImmutableList<Overruling> overruled(CoCreationProcess process, Journal journal) {
        Set<StakeholderId> above = Sets.union(
                process.initiators(), process.mandate().map(Mandate::promisedBy).orElse(ImmutableSortedSet.of()));
        ImmutableList.Builder<Overruling> overruled = ImmutableList.builder();
        for (Decision by : journal.entries(Decision.class)) {
            for (EntryId id : by.overrules()) {
                Optional<Decision> other =
                        journal.entry(id).filter(Decision.class::isInstance).map(Decision.class::cast);
                other.ifPresent(decision -> overruled.add(Overruling.builder()
                        .decision(id)
                        .subject(decision.subject())
                        .by(by.id())
                        .mandateOverridden(Sets.intersection(decision.deciders(), above)
                                        .isEmpty()
                                && !Sets.intersection(by.deciders(), above).isEmpty())
                        .reasonsGiven(accountOf(journal, by, Arrays.asList(by.id(), id)))
                        .build()));
            }
        }
        return overruled.build();
    }

    private static boolean accountOf(Journal journal, Decision since, Iterable<EntryId> either) {
        return journal.entries(Account.class).stream()
                .filter(account -> account.step() == AccountStep.GIVEN)
                .filter(account -> !account.at().isBefore(since.at()))
                .anyMatch(account -> account.about()
                        .filter(ImmutableSet.copyOf(either)::contains)
                        .isPresent());
    }
}
