/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How much of a stretch of a process came from outside the initiating organisation, kind by kind.
 *
 * <p>Each share is over what stakeholders of the process did: what several did together counts in equal parts, decisions weigh by
 * importance, commitments by effort. What people did whom the process does not know is left out. A share is empty if there is
 * nothing of its kind; it is not zero.
 *
 * <ul>
 *   <li>initiative: of the decisions whose proposer is known, those proposed from outside;
 *   <li>voice: of all contributions without the facilitation team's, in minutes if all are timed, else by number;
 *   <li>decisions: of all decisions taken;
 *   <li>commitments: of the effort promised;
 *   <li>problem: of the insights used in the shared problem whose contributors are known.
 * </ul>
 */
@Value.Immutable
public abstract class OutsideShares {
    OutsideShares() {}

    /** {@return the share of decisions proposed from outside} */
    public abstract Optional<Double> initiative();

    /** {@return the share of voice from outside} */
    public abstract Optional<Double> voice();

    /** {@return the share of decisions taken from outside} */
    public abstract Optional<Double> decisions();

    /** {@return the share of effort promised from outside} */
    public abstract Optional<Double> commitments();

    /** {@return the share of insights in the shared problem that came from outside} */
    public abstract Optional<Double> problem();

    /** {@return how many insights in the shared problem have known contributors} */
    public abstract int insights();

    /**
     * {@return the shares of a whole process}
     *
     * @param process the process
     */
    public static OutsideShares of(CoCreationProcess process) {
        return of(process, process.journal());
    }

    /**
     * {@return the shares in a part of the journal}
     *
     * @param process the process, which says who is outside
     * @param part the part of its journal
     */
    public static OutsideShares of(CoCreationProcess process, Journal part) {
        Side side = new Side(process);
        Tally initiative = new Tally();
        Tally decisions = new Tally();
        for (Decision decision : part.entries(Decision.class)) {
            decision.proposer().ifPresent(who -> initiative.add(side, ImmutableSet.of(who), 1));
            decisions.add(side, decision.deciders(), decision.importance());
        }
        Tally commitments = new Tally();
        part.entries(Commitment.class).forEach(c -> commitments.add(side, c.owners(), c.effort()));
        Tally problem = new Tally();
        part.entries(Insight.class).stream()
                .filter(Insight::usedInSharedProblem)
                .forEach(insight -> problem.add(side, insight.contributors(), 1));
        return ImmutableOutsideShares.builder()
                .initiative(initiative.share())
                .voice(voice(process, part, side))
                .decisions(decisions.share())
                .commitments(commitments.share())
                .problem(problem.share())
                .insights(problem.things)
                .build();
    }

    private static Optional<Double> voice(CoCreationProcess process, Journal part, Side side) {
        Set<StakeholderId> team = FacilitationTeam.of(process);
        ImmutableList<Contribution> spoken = part.entries(Contribution.class).stream()
                .filter(contribution -> !team.contains(contribution.stakeholder()))
                .collect(ImmutableList.toImmutableList());
        boolean timed = spoken.stream().allMatch(c -> c.minutes().isPresent());
        Tally voice = new Tally();
        spoken.forEach(c -> voice.add(
                side, ImmutableSet.of(c.stakeholder()), timed ? c.minutes().orElseThrow() : 1));
        return voice.share();
    }

    /** Who is on which side. */
    private record Side(CoCreationProcess process) {
        Optional<Standpoint> of(StakeholderId id) {
            return Optional.ofNullable(process.stakeholders().get(id)).map(Stakeholder::standpoint);
        }
    }

    /** How much of something came from outside. */
    private static final class Tally {
        private double outside;
        private double all;
        private int things;

        void add(Side side, Set<StakeholderId> who, double weight) {
            double known = who.stream().filter(id -> side.of(id).isPresent()).count();
            if (known > 0) {
                double from = who.stream()
                        .filter(id ->
                                side.of(id).filter(Standpoint.OUTSIDE::equals).isPresent())
                        .count();
                outside += weight * from / known;
                all += weight;
                things++;
            }
        }

        Optional<Double> share() {
            return all == 0 ? Optional.empty() : Optional.of(Math.min(1, outside / all));
        }
    }
}
