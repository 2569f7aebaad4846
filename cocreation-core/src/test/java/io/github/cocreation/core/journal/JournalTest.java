/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JournalTest {
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");

    private static Insight insight(String id, Instant at) {
        return Insight.builder()
                .id(EntryId.of(id))
                .at(at)
                .text("Lifts matter more than paint")
                .build();
    }

    @Test
    void a_late_entry_finds_its_place() {
        Journal journal = Journal.empty().append(insight("b", TEN)).append(insight("a", NINE));
        assertThat(journal.entries()).extracting(Entry::id).containsExactly(EntryId.of("a"), EntryId.of("b"));
    }

    @Test
    void entries_of_the_same_instant_stay_in_order_of_arrival() {
        Journal journal = Journal.of(List.of(insight("b", NINE), insight("a", NINE)));
        assertThat(journal.entries()).extracting(Entry::id).containsExactly(EntryId.of("b"), EntryId.of("a"));
        assertThat(journal).isNotEqualTo(Journal.of(List.of(insight("a", NINE), insight("b", NINE))));
    }

    @Test
    void an_entry_that_is_there_is_ignored() {
        Journal journal = Journal.empty().append(insight("a", NINE));
        assertThat(journal.append(insight("a", NINE))).isSameAs(journal);
        assertThat(Journal.of(List.of(insight("a", NINE), insight("a", NINE))).size())
                .isEqualTo(1);
    }

    @Test
    void what_was_added_since_is_told_in_order_of_time() {
        Journal before = Journal.empty().append(insight("b", TEN));
        Journal after = before.append(insight("c", TEN)).append(insight("a", NINE));
        assertThat(after.addedSince(before)).containsExactly(insight("a", NINE), insight("c", TEN));
        assertThat(after.addedSince(after)).isEmpty();
        assertThat(after.addedSince(Journal.empty())).isEqualTo(after.entries());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.addedSince(after))
                .withMessage(
                        "The entry (a) of the earlier journal must be in the later one.\nMaybe swap the two journals.");
    }

    @Test
    void an_entry_says_its_kind_as_its_document_does() {
        assertThat(insight("a", NINE).entryKind()).isEqualTo("insight");
    }

    @Test
    void another_entry_of_the_same_id_is_refused_and_nothing_of_its_batch_stays() {
        Journal journal = Journal.empty().append(insight("a", NINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.appendAll(List.of(insight("b", NINE), insight("a", TEN))))
                .withMessage("The entry (Insight{id=a, at=2026-03-01T10:00:00Z, text=Lifts matter more than paint,"
                        + " contributors=[], usedInSharedProblem=false}) of a journal that has"
                        + " (Insight{id=a, at=2026-03-01T09:00:00Z, text=Lifts matter more than paint,"
                        + " contributors=[], usedInSharedProblem=false}) must have an id of its own.\n"
                        + "Maybe give it another id: a journal is appended to, never changed.");
        assertThat(journal.size()).isEqualTo(1);
        assertThat(journal.append(insight("b", TEN)).entry(EntryId.of("b"))).contains(insight("b", TEN));
    }

    @Test
    void an_id_used_in_one_branch_is_free_in_another() {
        Journal trunk = Journal.empty().append(insight("a", NINE));
        Journal left = trunk.append(insight("b", NINE));
        Journal right = trunk.append(insight("b", TEN));
        assertThat(left.entry(EntryId.of("b"))).contains(insight("b", NINE));
        assertThat(right.entry(EntryId.of("b"))).contains(insight("b", TEN));
        assertThat(left).isNotEqualTo(right);
    }

    @Test
    void the_empty_journal_is_not_changed_by_what_grows_out_of_it() {
        assertThat(Journal.of(List.of(insight("a", NINE))).size()).isEqualTo(1);
        assertThat(Journal.empty().isEmpty()).isTrue();
        assertThat(Journal.empty().entry(EntryId.of("a"))).isEmpty();
        assertThat(Journal.empty().period()).isEmpty();
        assertThat(Journal.empty()).hasToString("empty journal");
    }

    @Test
    void it_says_how_many_entries_of_which_days_it_has() {
        Journal journal = Journal.of(List.of(insight("a", NINE), insight("b", Instant.parse("2026-03-04T23:59:59Z"))));
        assertThat(journal.period()).contains(Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 5)));
        assertThat(journal).hasToString("journal of 2 entries, 2026-03-01/2026-03-05");
    }

    @Test
    void sessions_come_in_the_order_in_which_they_are_first_named() {
        Presence late = presence("p1", "a-late-one", TEN);
        Presence early = presence("p2", "the-first", NINE);
        assertThat(Journal.of(List.of(late, early)).sessions())
                .containsExactly(SessionId.of("the-first"), SessionId.of("a-late-one"));
    }

    private static Presence presence(String id, String session, Instant at) {
        return Presence.builder()
                .id(EntryId.of(id))
                .at(at)
                .session(SessionId.of(session))
                .stakeholder(StakeholderId.of("tenants"))
                .minutes(60)
                .build();
    }

    @Test
    void a_million_entries_are_built_at_once_and_one_by_one() {
        // A copy per entry would be 5 * 10^11 steps, which no time limit of a build survives.
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 1_000_000; i++) {
            many.add(insight("e" + i, NINE.plusSeconds(i)));
        }
        Journal grown = Journal.empty();
        for (Entry entry : many) {
            grown = grown.append(entry);
        }
        assertThat(grown.size()).isEqualTo(1_000_000);
        assertThat(grown.entries(Insight.class)).hasSize(1_000_000);
        assertThat(Journal.of(many)).isEqualTo(grown);
    }

    @Test
    void ids_of_one_hash_are_found_all_the_same_and_as_fast() {
        // Looking each up among all before it would be 2 * 10^9 steps of comparing texts.
        List<Entry> many = new ArrayList<>();
        for (int i = 0; i < 1 << 16; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 16; bit++) {
                id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            many.add(insight(id.toString(), NINE.plusSeconds(i)));
        }
        Journal journal = Journal.of(many);
        assertThat(many.stream().map(entry -> entry.id().hashCode()).distinct()).hasSize(1);
        assertThat(many)
                .allSatisfy(entry -> assertThat(journal.entry(entry.id())).containsSame(entry));
        assertThat(journal.entry(EntryId.of("AaBB"))).isEmpty();
        assertThat(journal.appendAll(many)).isSameAs(journal);
    }

    @Test
    void how_commitments_stand_on_the_last_day_is_told_like_on_any_other() {
        Commitment promise = Commitment.builder()
                .id(EntryId.of("c"))
                .at(NINE)
                .subject("Garden")
                .addOwner(StakeholderId.of("tenants"))
                .build();
        Journal journal = Journal.of(List.of(promise, insight("a", NINE.plusSeconds(86_400))));
        LocalDate last = LocalDate.of(2026, 3, 2);
        assertThat(journal.commitmentsOn(last)).isSameAs(journal.commitmentsOn(last));
        assertThat(journal.commitmentsOn(last).get(0).day()).isEqualTo(last);
        assertThat(journal.commitmentsOn(last.minusDays(1)).get(0).day()).isEqualTo(last.minusDays(1));
        assertThat(journal.commitmentsOn(LocalDate.MAX)).hasSize(1);
        assertThat(journal.commitmentsOn(last.minusDays(2))).isEmpty();
        assertThat(Journal.empty().commitmentsOn(last)).isEmpty();
    }

    @Test
    void threads_that_append_to_the_same_journal_get_one_branch_each() throws Exception {
        Journal trunk = Journal.of(List.of(insight("trunk", NINE)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Journal>> tasks = new ArrayList<>();
            for (int task = 0; task < 8; task++) {
                String name = "t" + task + "-";
                tasks.add(() -> {
                    Journal branch = trunk;
                    for (int i = 0; i < 500; i++) {
                        branch = branch.append(insight(name + i, NINE.plusSeconds(i)));
                    }
                    return branch;
                });
            }
            List<Future<Journal>> branches = threads.invokeAll(tasks);
            for (int task = 0; task < 8; task++) {
                String name = "t" + task + "-";
                ImmutableList<Entry> entries = branches.get(task).get().entries();
                assertThat(entries).hasSize(501);
                assertThat(entries.subList(1, 501))
                        .allMatch(entry -> entry.id().value().startsWith(name));
            }
        } finally {
            threads.shutdown();
        }
        assertThat(trunk.size()).isEqualTo(1);
    }
}
