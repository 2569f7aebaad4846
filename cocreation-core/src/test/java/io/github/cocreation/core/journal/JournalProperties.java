/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JournalProperties {
    @Provide
    Arbitrary<Journal> journals() {
        return JournalArbitraries.journals();
    }

    @Provide
    Arbitrary<Entry> entries() {
        return JournalArbitraries.entries();
    }

    @Provide
    Arbitrary<List<Entry>> distinctTimes() {
        return JournalArbitraries.entries()
                .list()
                .uniqueElements(Entry::id)
                .uniqueElements(Entry::at)
                .ofMaxSize(12)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<StakeholderId> stakeholders() {
        return JournalArbitraries.stakeholders();
    }

    @Property
    void what_is_written_can_be_read(@ForAll("journals") Journal journal) {
        String json = JsonFormat.withDefaults().write(Journal.codec(), journal);
        Journal read = JsonFormat.withDefaults().read(Journal.codec(), json, "journal.json");
        assertThat(read).isEqualTo(journal).hasSameHashCodeAs(journal);
        assertThat(JsonFormat.withDefaults().write(Journal.codec(), read)).isEqualTo(json);
    }

    @Property
    void entries_of_distinct_times_may_arrive_in_any_order(
            @ForAll("distinctTimes") List<Entry> entries, @ForAll Random random) {
        List<Entry> shuffled = Lists.newArrayList(entries);
        Collections.shuffle(shuffled, random);
        assertThat(Journal.of(shuffled)).isEqualTo(Journal.of(entries)).hasSameHashCodeAs(Journal.of(entries));
    }

    @Property
    void entries_are_in_order_of_time_and_then_of_arrival(@ForAll("journals") Journal journal, @ForAll Random random) {
        List<Entry> arrived = Lists.newArrayList(journal.entries());
        Collections.shuffle(arrived, random);
        ImmutableList<Entry> entries = Journal.of(arrived).entries();
        for (int i = 1; i < entries.size(); i++) {
            Entry before = entries.get(i - 1);
            Entry after = entries.get(i);
            assertThat(before.at()).isBeforeOrEqualTo(after.at());
            if (before.at().equals(after.at())) {
                assertThat(arrived.indexOf(before)).isLessThan(arrived.indexOf(after));
            }
        }
        assertThat(entries).containsExactlyInAnyOrderElementsOf(arrived);
    }

    @Property
    void one_by_one_gives_what_all_at_once_gives(@ForAll("journals") Journal journal) {
        Journal grown = Journal.empty();
        for (Entry entry : journal.entries()) {
            grown = grown.append(entry);
        }
        assertThat(grown).isEqualTo(journal);
    }

    @Property
    void appending_what_is_there_changes_nothing(@ForAll("journals") Journal journal) {
        assertThat(journal.appendAll(journal.entries())).isSameAs(journal);
    }

    @Property
    void branches_of_a_journal_do_not_see_each_other(@ForAll("journals") Journal journal, @ForAll Random random) {
        ImmutableList<Entry> entries = journal.entries();
        int cut = entries.isEmpty() ? 0 : random.nextInt(entries.size());
        Journal trunk = Journal.of(entries.subList(0, cut));
        List<Entry> rest = entries.subList(cut, entries.size());
        Journal left = trunk.appendAll(rest);
        Journal right = trunk.appendAll(Lists.reverse(rest));
        assertThat(trunk.entries()).isEqualTo(entries.subList(0, cut));
        assertThat(left).isEqualTo(journal);
        assertThat(right.entries()).containsExactlyInAnyOrderElementsOf(entries);
        rest.forEach(entry -> assertThat(trunk.entry(entry.id())).isEmpty());
    }

    @Property
    void the_kinds_share_out_the_entries(@ForAll("journals") Journal journal) {
        int sum = 0;
        for (Class<?> kind : JournalArbitraries.kinds()) {
            List<? extends Entry> ofKind = journal.entries(kind.asSubclass(Entry.class));
            assertThat(ofKind)
                    .allMatch(kind::isInstance)
                    .isEqualTo(
                            journal.entries().stream().filter(kind::isInstance).toList());
            sum += ofKind.size();
        }
        assertThat(sum).isEqualTo(journal.size());
        assertThat(journal.entries(Entry.class)).isEqualTo(journal.entries());
    }

    @Property
    void a_part_has_the_entries_that_fit_in_the_same_order(
            @ForAll("journals") Journal journal, @ForAll("stakeholders") StakeholderId stakeholder) {
        assertThat(journal.involving(stakeholder).entries())
                .isEqualTo(journal.entries().stream()
                        .filter(e -> e.stakeholdersNamed().contains(stakeholder))
                        .toList());
        Span day = Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
        assertThat(journal.during(day).entries())
                .isEqualTo(journal.entries().stream()
                        .filter(e -> day.contains(e.day()))
                        .toList());
        Set<SessionId> seen = new HashSet<>();
        for (SessionId session : journal.sessions()) {
            assertThat(seen.add(session)).isTrue();
            assertThat(journal.ofSession(session).entries())
                    .isNotEmpty()
                    .isEqualTo(journal.entries().stream()
                            .filter(e -> e.sessionNamed().equals(Optional.of(session)))
                            .toList());
        }
    }

    @Property
    void every_entry_is_within_the_period(@ForAll("journals") Journal journal) {
        assertThat(journal.period().isPresent()).isEqualTo(!journal.isEmpty());
        journal.period().ifPresent(period -> assertThat(journal.during(period)).isSameAs(journal));
    }

    @Property
    void open_effort_is_that_of_the_commitments_open_or_taken_over(@ForAll("journals") Journal journal) {
        List<LocalDate> days = List.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 6, 1));
        for (int i = 0; i < days.size(); i++) {
            Map<StakeholderId, Double> expected = new TreeMap<>();
            for (CommitmentStatus status : journal.commitmentsOn(days.get(i))) {
                if (status.state() == CommitmentState.OPEN || status.state() == CommitmentState.TAKEN_OVER) {
                    double part =
                            status.commitment().effort() / status.carriers().size();
                    status.carriers().forEach(carrier -> expected.merge(carrier, part, Double::sum));
                }
            }
            assertThat(journal.openEffortOn(days).get(i)).isEqualTo(expected);
        }
    }

    @Property
    void a_digest_is_made_once_for_a_journal_and_anew_for_a_longer_one(@ForAll("journals") Journal journal) {
        AtomicInteger walks = new AtomicInteger();
        Digest<Integer> size = part -> {
            walks.incrementAndGet();
            return part.size();
        };
        assertThat(journal.digest(size)).isEqualTo(journal.digest(size)).isEqualTo(journal.size());
        assertThat(walks).hasValue(1);
        assertThat(Journal.empty().digest(size)).isZero();
    }

    @Property
    void every_commitment_has_one_state_a_day(@ForAll("journals") Journal journal) {
        assertThat(journal.commitmentsOn(LocalDate.of(2026, 6, 1)))
                .extracting(CommitmentStatus::commitment)
                .isEqualTo(journal.entries(Commitment.class));
    }

    @Property
    void an_entry_read_back_has_the_kind_it_had(@ForAll("entries") Entry entry) {
        String json = JsonFormat.withDefaults().write(Entry.codec(), entry);
        Entry read = JsonFormat.withDefaults().read(Entry.codec(), json, "entry.json");
        assertThat(read).isEqualTo(entry).hasSameClassAs(entry);
    }
}
