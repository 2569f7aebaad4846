/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The decisions of a journal cut into periods of one length, counted from the first decision. Periods with too few decisions
 * are pooled with the ones after them, the last ones with the one before; periods without any vanish into a neighbour.
 */
final class DecisionPeriods {
    private DecisionPeriods() {}

    /** The days of one period and the decisions taken in it. */
    record DecisionPeriod(Span days, ImmutableList<Decision> decisions) {
        /** The share taken by these people: decisions weigh what they matter, joint ones are split equally. */
        double shareOf(Set<StakeholderId> people) {
            double part = 0;
            double all = 0;
            for (Decision decision : decisions) {
                part += decision.importance() * portion(decision.deciders(), people);
                all += decision.importance();
            }
            return part / all;
        }

        LocalDate lastDay() {
            return days.until().orElseThrow().minusDays(1);
        }

        private static double portion(Collection<StakeholderId> holders, Set<StakeholderId> people) {
            int theirs = 0;
            for (StakeholderId holder : holders) {
                theirs += people.contains(holder) ? 1 : 0;
            }
            return (double) theirs / holders.size();
        }
    }

    /** For each period, the share of these people in the effort promised and still open at its end; NaN if nothing was. */
    static double[] openCommitmentShares(List<DecisionPeriod> periods, Set<StakeholderId> people, Journal journal) {
        return journal
                .openEffortOn(periods.stream().map(DecisionPeriod::lastDay).toList())
                .stream()
                .mapToDouble(carried -> share(carried, people))
                .toArray();
    }

    private static double share(Map<StakeholderId, Double> carried, Set<StakeholderId> people) {
        double part = 0;
        double all = 0;
        for (Map.Entry<StakeholderId, Double> carrier : carried.entrySet()) {
            part += people.contains(carrier.getKey()) ? carrier.getValue() : 0;
            all += carrier.getValue();
        }
        return all == 0 ? Double.NaN : part / all;
    }

    static ImmutableList<DecisionPeriod> of(Journal journal, Period length, int leastDecisions) {
        ImmutableList<Decision> decisions = journal.entries(Decision.class);
        if (decisions.isEmpty()) {
            return ImmutableList.of();
        }
        List<DecisionPeriod> pooled = new ArrayList<>();
        LocalDate start = decisions.get(0).day();
        LocalDate from = start;
        ImmutableList.Builder<Decision> open = ImmutableList.builder();
        int gathered = 0;
        int next = 0;
        for (int k = 1; next < decisions.size(); k++) {
            k = Math.max(k, periodsSurelyOver(start, decisions.get(next).day(), length));
            LocalDate until = start.plus(length.multipliedBy(k));
            while (next < decisions.size() && decisions.get(next).day().isBefore(until)) {
                open.add(decisions.get(next++));
                gathered++;
            }
            if (gathered >= leastDecisions) {
                pooled.add(new DecisionPeriod(Span.between(from, until), open.build()));
                open = ImmutableList.builder();
                gathered = 0;
                from = until;
            }
        }
        if (gathered > 0) {
            LocalDate until = decisions.get(decisions.size() - 1).day().plusDays(1);
            ImmutableList<Decision> rest = open.build();
            if (pooled.isEmpty()) {
                pooled.add(new DecisionPeriod(Span.between(from, until), rest));
            } else {
                DecisionPeriod last = pooled.remove(pooled.size() - 1);
                pooled.add(new DecisionPeriod(
                        Span.between(last.days.from(), until),
                        ImmutableList.<Decision>builder()
                                .addAll(last.decisions)
                                .addAll(rest)
                                .build()));
            }
        }
        return ImmutableList.copyOf(pooled);
    }

    /** A number of periods that end on or before the day, so that a gap of centuries costs no more than one of days. */
    private static int periodsSurelyOver(LocalDate start, LocalDate day, Period length) {
        long longest = 31 * length.toTotalMonths() + length.get(ChronoUnit.DAYS);
        return (int) Math.min(Integer.MAX_VALUE / 2, (day.toEpochDay() - start.toEpochDay()) / longest);
    }
}
