/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who answered what to which statement: of a journal, where the last answer counts, or of a host's own matrix.
 *
 * @param answers by statement, what each who answered said
 */
public record Votes(ImmutableSortedMap<EntryId, ImmutableSortedMap<StakeholderId, VoteAnswer>> answers) {
    /**
     * {@return the votes of a journal}
     *
     * @param journal the journal
     */
    public static Votes of(Journal journal) {
        TreeMap<EntryId, TreeMap<StakeholderId, VoteAnswer>> answers = new TreeMap<>();
        for (Vote vote : journal.entries(Vote.class)) {
            answers.computeIfAbsent(vote.statement(), statement -> new TreeMap<>())
                    .put(vote.stakeholder(), vote.answer());
        }
        return of(answers);
    }

    /**
     * {@return the votes of a matrix}
     *
     * @param answers by statement, what each who answered said; who did not answer is left out
     */
    public static Votes of(Map<EntryId, ? extends Map<StakeholderId, VoteAnswer>> answers) {
        ImmutableSortedMap.Builder<EntryId, ImmutableSortedMap<StakeholderId, VoteAnswer>> all =
                ImmutableSortedMap.naturalOrder();
        answers.forEach((statement, row) -> all.put(statement, ImmutableSortedMap.copyOf(row)));
        return new Votes(all.buildOrThrow());
    }

    /** {@return everybody who answered anything} */
    public ImmutableSortedSet<StakeholderId> voters() {
        ImmutableSortedSet.Builder<StakeholderId> voters = ImmutableSortedSet.naturalOrder();
        answers.values().forEach(row -> voters.addAll(row.keySet()));
        return voters.build();
    }

    /** {@return the number of answers} */
    public int size() {
        return answers.values().stream().mapToInt(Map::size).sum();
    }
}
