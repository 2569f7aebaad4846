/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import java.util.Optional;
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
        return part.digest(new Shares(PlaneSums.sides(process), ImmutableSet.copyOf(FacilitationTeam.of(process))));
    }

    /** The shares of a journal in which people are on these sides; the team's voice is left out. */
    private record Shares(ImmutableMap<StakeholderId, Standpoint> sides, ImmutableSet<StakeholderId> team)
            implements Digest<OutsideShares> {
        @Override
        public OutsideShares of(Journal journal) {
            PlaneSums plane = new PlaneSums(sides, team);
            double[] sums = new double[PlaneSums.SIZE];
            journal.entries().forEach(entry -> plane.add(entry, sums));
            return ImmutableOutsideShares.builder()
                    .initiative(PlaneSums.share(sums, PlaneSums.INITIATIVE))
                    .voice(PlaneSums.share(sums, PlaneSums.voice(sums)))
                    .decisions(PlaneSums.share(sums, PlaneSums.DECISIONS))
                    .commitments(PlaneSums.share(sums, PlaneSums.COMMITMENTS))
                    .problem(PlaneSums.share(sums, PlaneSums.PROBLEM))
                    .insights((int) PlaneSums.whole(sums, PlaneSums.PROBLEM))
                    .build();
        }
    }
}
