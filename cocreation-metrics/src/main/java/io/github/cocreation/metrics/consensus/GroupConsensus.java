/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.Grouping;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What declared groups agree on, statement by statement.
 *
 * <p><b>Formula.</b> P_g(v) = (n_g(v) + 1) / (n_g + 2), with n_g(v) of the n_g people of a group who answered v; passing is an
 * answer. Group-informed consensus: the product of P_g(agree) over the groups. Representativeness of a statement for a group: P_g(v)
 * over the same of everybody else.
 *
 * <p>A group of which nobody voted on anything is left out; one that did not vote on a statement counts there with 1/2. Who is in
 * several groups counts in each. All heads of a stakeholder count.
 *
 * <p><b>Cost.</b> Linear in the votes, times groups. <b>Source.</b> Small, Bjorkegren, Erkkilä, Shaw and Megill (2021), Recerca 26(2);
 * there for groups found by clustering, here for groups that people belong to.
 */
public final class GroupConsensus {
    private GroupConsensus() {}

    /**
     * {@return the consensus on each statement of the votes in a process}
     *
     * @param process the process
     * @param grouping by what to tell groups apart
     */
    public static ImmutableList<StatementConsensus> of(CoCreationProcess process, Grouping grouping) {
        Map<StakeholderId, Integer> heads = new HashMap<>();
        process.stakeholders().values().forEach((Stakeholder s) -> heads.put(s.id(), s.heads()));
        return of(Votes.of(process.journal()), grouping.groups(process), heads);
    }

    /**
     * {@return the consensus on each statement of a host's own votes, in order of the statements}
     *
     * @param votes the votes
     * @param groups the groups of each who voted; those without any are of no group
     * @param heads for how many people each answers; 1 for those who are not there
     */
    public static ImmutableList<StatementConsensus> of(
            Votes votes, Map<StakeholderId, ? extends Set<String>> groups, Map<StakeholderId, Integer> heads) {
        TreeSet<String> voting = new TreeSet<>();
        votes.voters().forEach(id -> voting.addAll(of(groups, id)));
        ImmutableList.Builder<StatementConsensus> all = ImmutableList.builder();
        for (Map.Entry<EntryId, ? extends Map<StakeholderId, VoteAnswer>> statement :
                votes.answers().entrySet()) {
            Tally everybody = new Tally();
            TreeMap<String, Tally> tallies = new TreeMap<>();
            voting.forEach(group -> tallies.put(group, new Tally()));
            statement.getValue().forEach((id, answer) -> {
                int many = heads.getOrDefault(id, 1);
                everybody.add(answer, many);
                of(groups, id)
                        .forEach(group ->
                                tallies.computeIfAbsent(group, g -> new Tally()).add(answer, many));
            });
            StatementConsensus.Builder consensus = StatementConsensus.builder();
            consensus.statement(statement.getKey());
            tallies.forEach((group, tally) -> consensus.putGroup(
                    group,
                    GroupView.builder()
                            .inside(tally.count())
                            .outside(everybody.without(tally))
                            .build()));
            all.add(consensus.build());
        }
        return all.build();
    }

    private static Set<String> of(Map<StakeholderId, ? extends Set<String>> groups, StakeholderId id) {
        Set<String> of = groups.get(id);
        return of == null ? ImmutableSortedSet.of() : of;
    }

    /** Heads by answer. */
    private static final class Tally {
        private int agree;
        private int disagree;
        private int pass;

        private void add(VoteAnswer answer, int heads) {
            switch (answer) {
                case AGREE -> agree += heads;
                case DISAGREE -> disagree += heads;
                case PASS -> pass += heads;
            }
        }

        private VoteCount count() {
            return VoteCount.builder()
                    .agree(agree)
                    .disagree(disagree)
                    .pass(pass)
                    .build();
        }

        private VoteCount without(Tally some) {
            return VoteCount.builder()
                    .agree(agree - some.agree)
                    .disagree(disagree - some.disagree)
                    .pass(pass - some.pass)
                    .build();
        }
    }
}
