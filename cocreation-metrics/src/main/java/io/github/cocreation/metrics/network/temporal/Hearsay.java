/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Who can have heard of what by when: paths along sessions that respect time. What one person knows before a session all present
 * know after it; what is told in a session cannot have been heard in an earlier one.
 *
 * <p><b>Rounds.</b> Sessions that start at the same moment are one round: nobody carries news from one to the other. Round 0 is before
 * the first, when everybody knows what they bring.
 *
 * <p><b>Worked example.</b> Session 1: a, b. Session 2: b, c. Session 3: c, d. What a brings is known to b after round 1, to c after 2,
 * to d after 3, by way of b and c. What d brings, only c hears: of the 12 ordered pairs 9 are reached. Had the sessions come in the
 * opposite order, d's news would reach a, not a's d.
 *
 * <p><b>Degenerate cases.</b> Fewer than two people present in all: no share. Sessions are taken to let everybody hear everything: the
 * result says who can have heard, not who has. <b>Cost.</b> O(rounds · present · n), space O(n²).
 * <b>Memory.</b> 8 bytes a pair of people.
 *
 * @see <a href="https://doi.org/10.1016/j.physrep.2012.03.001">Holme and Saramäki (2012), Temporal networks</a>
 */
public final class Hearsay {
    private static final int NEVER = -1;

    private final ImmutableList<StakeholderId> people;
    private final int rounds;
    private final int[][] heard;
    private final int[][] through;

    private Hearsay(ImmutableList<StakeholderId> people, int rounds) {
        this.people = people;
        this.rounds = rounds;
        this.heard = new int[people.size()][people.size()];
        this.through = new int[people.size()][people.size()];
        for (int person = 0; person < people.size(); person++) {
            Arrays.fill(heard[person], NEVER);
            heard[person][person] = 0;
            through[person][person] = person;
        }
    }

    /**
     * {@return who can have heard of what, by the presence told in a journal}
     *
     * @param journal the journal
     */
    public static Hearsay of(Journal journal) {
        return of(journal, Work.withDefaults());
    }

    /**
     * {@return who can have heard of what, by the presence told in a journal}
     *
     * @param journal the journal
     * @param work who may stop and watch it; it counts sessions
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static Hearsay of(Journal journal, Work work) {
        ImmutableList<Gatherings.Gathering> gatherings = Gatherings.of(journal).all();
        ImmutableSortedSet<StakeholderId> people = gatherings.stream()
                .flatMap(gathering -> gathering.present().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(StakeholderId::compareTo));
        List<Instant> starts =
                gatherings.stream().map(Gatherings.Gathering::at).distinct().toList();
        Hearsay hearsay = new Hearsay(people.asList(), starts.size());
        WorkMeter meter = work.meter(gatherings.size());
        int round = 0;
        for (Gatherings.Gathering gathering : gatherings) {
            int[] present = gathering.present().stream()
                    .mapToInt(hearsay.people::indexOf)
                    .toArray();
            round += round == 0 || !gathering.at().equals(starts.get(round - 1)) ? 1 : 0;
            hearsay.meet(present, round);
            meter.advance(1);
        }
        return hearsay;
    }

    /** All who are present hear what one of them knew before the round; of several who did, the first by id tells. */
    private void meet(int[] present, int round) {
        for (int source = 0; source < heard.length; source++) {
            int teller = NEVER;
            for (int person : present) {
                boolean knew = heard[source][person] != NEVER && heard[source][person] < round;
                teller = teller == NEVER && knew ? person : teller;
            }
            if (teller == NEVER) {
                continue;
            }
            for (int person : present) {
                if (heard[source][person] == NEVER) {
                    heard[source][person] = round;
                    through[source][person] = teller;
                }
            }
        }
    }

    /** {@return everybody who was present somewhere, in id order} */
    public ImmutableSortedSet<StakeholderId> people() {
        return ImmutableSortedSet.copyOf(people);
    }

    /** {@return how many rounds there were} */
    public int rounds() {
        return rounds;
    }

    /**
     * {@return the round after which somebody can have heard what another brought; empty if never}
     *
     * @param source who brought it
     * @param hearer who may have heard
     * @throws IllegalArgumentException if one of them was never present
     */
    public OptionalInt round(StakeholderId source, StakeholderId hearer) {
        int round = heard[number(source)][number(hearer)];
        return round == NEVER ? OptionalInt.empty() : OptionalInt.of(round);
    }

    /**
     * {@return who can have heard, after a round, what one brought; that one among them}
     *
     * @param source who brought it
     * @param round the round
     * @throws IllegalArgumentException if the source was never present
     */
    public ImmutableSortedSet<StakeholderId> heardBy(StakeholderId source, int round) {
        int[] first = heard[number(source)];
        ImmutableSortedSet.Builder<StakeholderId> hearers = ImmutableSortedSet.naturalOrder();
        for (int person = 0; person < first.length; person++) {
            if (first[person] != NEVER && first[person] <= round) {
                hearers.add(people.get(person));
            }
        }
        return hearers.build();
    }

    /**
     * {@return through whom it came, from the source to the hearer; empty if it never did}
     *
     * @param source who brought it
     * @param hearer who may have heard
     * @throws IllegalArgumentException if one of them was never present
     */
    public ImmutableList<StakeholderId> path(StakeholderId source, StakeholderId hearer) {
        int start = number(source);
        int person = number(hearer);
        if (heard[start][person] == NEVER) {
            return ImmutableList.of();
        }
        List<StakeholderId> back = new ArrayList<>();
        back.add(people.get(person));
        while (person != start) {
            person = through[start][person];
            back.add(people.get(person));
        }
        return ImmutableList.copyOf(back).reverse();
    }

    /**
     * {@return the share of ordered pairs of people of whom, after a round, one can have heard what the other brought; empty if there
     * are fewer than two}
     *
     * @param round the round
     */
    public OptionalDouble reachShare(int round) {
        double n = people.size();
        long reached = 0;
        for (int[] first : heard) {
            reached += Arrays.stream(first).filter(r -> r > 0 && r <= round).count();
        }
        return n < 2 ? OptionalDouble.empty() : OptionalDouble.of(reached / (n * (n - 1)));
    }

    private int number(StakeholderId person) {
        int number = people.indexOf(person);
        Require.that(
                number >= 0,
                "stakeholder",
                person,
                "a journal",
                "must have been present in a session",
                "ask for those who were");
        return number;
    }
}
