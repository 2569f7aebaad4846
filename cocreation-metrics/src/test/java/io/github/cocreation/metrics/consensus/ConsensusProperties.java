/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsensusProperties {
    private static final EntryId STATEMENT = EntryId.of("s");

    @Provide
    Arbitrary<List<VoteAnswer>> answers() {
        return Arbitraries.of(VoteAnswer.class).list().ofMinSize(1).ofMaxSize(20);
    }

    private static StatementConsensus consensus(List<VoteAnswer> answers, String prefix) {
        Map<StakeholderId, VoteAnswer> row = new TreeMap<>();
        Map<StakeholderId, Set<String>> groups = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            StakeholderId id = StakeholderId.of(prefix + i);
            row.put(id, answers.get(i));
            groups.put(id, ImmutableSet.of("g" + i % 3));
        }
        groups.put(StakeholderId.of("nobody"), ImmutableSet.of("empty"));
        return GroupConsensus.of(Votes.of(Map.of(STATEMENT, row)), groups, Map.of())
                .get(0);
    }

    @Property(tries = 200)
    void it_lies_between_0_and_1_below_every_group_and_an_empty_group_changes_nothing(
            @ForAll("answers") List<VoteAnswer> answers) {
        StatementConsensus consensus = consensus(answers, "a");
        for (VoteAnswer answer : List.of(VoteAnswer.AGREE, VoteAnswer.DISAGREE)) {
            assertThat(consensus.consensus(answer)).isBetween(0.0, consensus.weakest(answer));
            assertThat(consensus.weakest(answer)).isBetween(0.0, 1.0);
        }
        assertThat(consensus.groups()).doesNotContainKey("empty");
    }

    @Property(tries = 100)
    void names_do_not_matter(@ForAll("answers") List<VoteAnswer> answers) {
        assertThat(consensus(answers, "z")).isEqualTo(consensus(answers, "a"));
    }

    @Property(tries = 100)
    void agreement_with_every_answer_turned_round_is_disagreement(@ForAll("answers") List<VoteAnswer> answers) {
        List<VoteAnswer> turned = answers.stream()
                .map(answer -> switch (answer) {
                    case AGREE -> VoteAnswer.DISAGREE;
                    case DISAGREE -> VoteAnswer.AGREE;
                    case PASS -> VoteAnswer.PASS;
                })
                .toList();
        assertThat(consensus(turned, "a").consensus(VoteAnswer.DISAGREE))
                .isCloseTo(consensus(answers, "a").consensus(VoteAnswer.AGREE), within(1e-12));
    }

    @Property(tries = 100)
    void one_who_turns_to_agree_never_lowers_the_consensus(@ForAll("answers") List<VoteAnswer> answers) {
        List<VoteAnswer> turned = new ArrayList<>(answers);
        turned.set(0, VoteAnswer.AGREE);
        assertThat(consensus(turned, "a").consensus(VoteAnswer.AGREE))
                .isGreaterThanOrEqualTo(consensus(answers, "a").consensus(VoteAnswer.AGREE) - 1e-15);
        assertThat(consensus(Collections.nCopies(answers.size(), VoteAnswer.AGREE), "a")
                        .weakest(VoteAnswer.AGREE))
                .isGreaterThan(0.5);
    }
}
