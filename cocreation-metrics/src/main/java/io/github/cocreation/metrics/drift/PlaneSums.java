/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.participation.FacilitationTeam;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what a position on the plane of Ulrich's types is made of, as sums that can be added: of each indicator, how much came
 * from outside and how much there was in all. The first sums of a session, added to those of others, are the sums of both.
 */
final class PlaneSums {
    /** Each indicator has its part at twice its place, and its whole one after; untimed contributions come last. */
    static final int INITIATIVE = 0;

    static final int MINUTES = 1;
    static final int TURNS = 2;
    static final int DECISIONS = 3;
    static final int COMMITMENTS = 4;
    static final int OFF_LIST = 5;
    static final int PROBLEM = 6;
    static final int SIZE = 15;

    private static final int UNTIMED = 14;

    private final ImmutableMap<StakeholderId, Standpoint> sides;
    private final ImmutableSet<StakeholderId> team;

    PlaneSums(ImmutableMap<StakeholderId, Standpoint> sides, ImmutableSet<StakeholderId> team) {
        this.sides = sides;
        this.team = team;
    }

    static PlaneSums of(CoCreationProcess process) {
        return new PlaneSums(sides(process), ImmutableSet.copyOf(FacilitationTeam.of(process)));
    }

    /** On which side everybody is. */
    static ImmutableMap<StakeholderId, Standpoint> sides(CoCreationProcess process) {
        return process.stakeholders().values().stream()
                .collect(ImmutableMap.toImmutableMap(Stakeholder::id, Stakeholder::standpoint));
    }

    void add(Entry entry, double[] sums) {
        if (entry instanceof Contribution said && !team.contains(said.stakeholder())) {
            Optional<Double> minutes = said.minutes();
            sums[UNTIMED] += minutes.isPresent() ? 0 : 1;
            Standpoint side = sides.get(said.stakeholder());
            share(side, minutes.orElse(0.0), MINUTES, sums);
            share(side, 1, TURNS, sums);
        } else if (entry instanceof Decision decision) {
            decision.proposer().ifPresent(who -> share(sides.get(who), 1, INITIATIVE, sums));
            share(decision.deciders(), decision.importance(), DECISIONS, sums);
            decision.onInitiatorsFirstList().ifPresent(on -> put(on ? 0 : 1, 1, OFF_LIST, sums));
        } else if (entry instanceof Commitment commitment) {
            share(commitment.owners(), commitment.effort(), COMMITMENTS, sums);
        } else if (entry instanceof Insight insight && insight.usedInSharedProblem()) {
            share(insight.contributors(), 1, PROBLEM, sums);
        }
    }

    /** What one person did, of whom nothing may be known. */
    private static void share(@Nullable Standpoint side, double weight, int indicator, double[] sums) {
        if (side != null) {
            put(side == Standpoint.OUTSIDE ? weight : 0, weight, indicator, sums);
        }
    }

    private void share(Set<StakeholderId> who, double weight, int indicator, double[] sums) {
        double known = 0;
        double outside = 0;
        for (StakeholderId id : who) {
            Standpoint side = sides.get(id);
            known += side == null ? 0 : 1;
            outside += side == Standpoint.OUTSIDE ? 1 : 0;
        }
        if (known > 0) {
            put(weight * outside / known, weight, indicator, sums);
        }
    }

    private static void put(double part, double whole, int indicator, double[] sums) {
        sums[2 * indicator] += part;
        sums[2 * indicator + 1] += whole;
    }

    /** Which indicator stands for voice: minutes if all were timed, else turns. */
    static int voice(double[] sums) {
        return sums[UNTIMED] == 0 ? MINUTES : TURNS;
    }

    /** The part of an indicator that came from outside; empty if there was nothing of it. */
    static Optional<Double> share(double[] sums, int indicator) {
        double whole = whole(sums, indicator);
        return whole == 0 ? Optional.empty() : Optional.of(Math.min(1, sums[2 * indicator] / whole));
    }

    static double whole(double[] sums, int indicator) {
        return sums[2 * indicator + 1];
    }

    static boolean has(double[] sums, int indicator) {
        return whole(sums, indicator) > 0;
    }

    static void addTo(double[] sums, double[] more, double times) {
        for (int i = 0; i < SIZE; i++) {
            sums[i] += times * more[i];
        }
    }
}
