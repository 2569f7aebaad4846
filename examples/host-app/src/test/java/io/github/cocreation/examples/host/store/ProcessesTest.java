/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.examples.host.Harbour;
import io.github.cocreation.examples.host.refusal.RefusedException;
import io.github.cocreation.examples.host.refusal.StaleException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-10T14:00:00Z"), ZoneOffset.UTC);
    private static final CoCreationProcess HARBOUR = Harbour.process();
    private static final ProcessId ID = HARBOUR.id();

    @TempDir
    Path folder;

    private static Entry insight(String id) {
        return Insight.builder()
                .id(EntryId.of(id))
                .at(Instant.parse("2026-11-10T14:00:00Z"))
                .text("The quay is dark")
                .addContributors(StakeholderId.of("jytte"))
                .build();
    }

    private Processes open(Database database) {
        return new Processes(database, CLOCK);
    }

    @Test
    void what_is_stored_is_there_after_a_restart() {
        try (Database database = Database.in(folder)) {
            Processes processes = open(database);
            processes.create(HARBOUR);
            processes.append(ID, List.of(insight("x1")));
        }
        try (Database database = Database.in(folder)) {
            Stored stored = open(database).find(ID).orElseThrow();
            assertThat(stored.process())
                    .isEqualTo(HARBOUR.withJournal(HARBOUR.journal().append(insight("x1"))));
            assertThat(stored.tag()).isEqualTo("\"v1-e" + (HARBOUR.journal().size() + 1) + "\"");
            assertThat(open(database).find(ProcessId.of("elsewhere"))).isEmpty();
        }
    }

    @Test
    void whoever_saw_an_older_state_is_refused_and_nothing_changes() {
        try (Database database = Database.in(folder)) {
            Processes processes = open(database);
            Stored seen = processes.create(HARBOUR);
            CoCreationProcess mine = HARBOUR.toBuilder().title("Mine").build();
            CoCreationProcess theirs = HARBOUR.toBuilder().title("Theirs").build();
            Stored after = processes.replace(mine, seen.tag());
            assertThat(after.version()).isEqualTo(2);
            assertThatExceptionOfType(StaleException.class)
                    .isThrownBy(() -> processes.replace(theirs, seen.tag()))
                    .withMessageContaining("is not the present one (" + after.tag() + ")");
            assertThat(processes.find(ID).orElseThrow().process().title()).isEqualTo("Mine");
            assertThat(processes.all()).extracting(Processes.Listed::title).containsExactly("Mine");
            assertThatExceptionOfType(StaleException.class).isThrownBy(() -> processes.create(HARBOUR));
            int versions = database.transaction(transaction -> transaction
                    .rows(row -> row.getInt(1), "select count(*) from process_version")
                    .get(0));
            assertThat(versions).isEqualTo(2);
        }
    }

    @Test
    void a_journal_only_grows() {
        try (Database database = Database.in(folder)) {
            Processes processes = open(database);
            processes.create(HARBOUR);
            int before = HARBOUR.journal().size();
            assertThat(processes
                            .append(ID, List.of(insight("x1"), insight("x1")))
                            .entries())
                    .isEqualTo(before + 1);
            assertThat(processes.append(ID, List.of(insight("x1"))).entries()).isEqualTo(before + 1);
            Entry other = ((Insight) insight("x1"))
                    .toBuilder().text("The quay is light").build();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> processes.append(ID, List.of(insight("x2"), other)))
                    .satisfies(e -> assertThat(e.mistakes().get(0).rule()).contains("must have an id of its own"));
            // a document without its journal leaves the journal as it is
            Stored stored = processes.find(ID).orElseThrow();
            Stored replaced = processes.replace(HARBOUR.withJournal(Journal.empty()), stored.tag());
            assertThat(replaced.entries()).isEqualTo(before + 1);
            assertThat(replaced.process().journal().entry(EntryId.of("x2"))).isEmpty();
        }
    }

    @Test
    void a_document_and_its_entries_are_stored_together_or_not_at_all() {
        try (Database database = Database.in(folder)) {
            Processes processes = open(database);
            Stored stored = processes.create(HARBOUR);
            Entry ofStranger = Presence.builder()
                    .id(EntryId.of("x1"))
                    .at(Instant.parse("2026-11-10T14:00:00Z"))
                    .session(SessionId.of("walk"))
                    .stakeholder(StakeholderId.of("nobody"))
                    .minutes(10)
                    .build();
            CoCreationProcess broken = HARBOUR.toBuilder()
                    .title("Broken")
                    .journal(HARBOUR.journal().append(ofStranger))
                    .build();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> processes.replace(broken, stored.tag()))
                    .satisfies(e -> assertThat(e.mistakes()).anySatisfy(mistake -> {
                        assertThat(mistake.value()).isEqualTo("nobody");
                        assertThat(mistake.where()).startsWith("journal[");
                        assertThat(mistake.maybe()).isNotEmpty();
                    }));
            assertThat(processes.find(ID)).contains(stored);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> database.transaction(transaction -> {
                        processes.append(transaction, ID, List.of(insight("x2")));
                        return transaction.change("insert into cafe values ('nowhere', 1, 0, '')");
                    }));
            assertThat(processes.find(ID)).contains(stored);
        }
    }

    @Test
    void two_hosts_that_append_at_once_lose_nothing() throws Exception {
        int each = 25;
        try (Database one = Database.in(folder);
                Database two = Database.in(folder)) {
            open(one).create(HARBOUR);
            List<Processes> hosts = List.of(open(one), open(two));
            ExecutorService threads = Executors.newFixedThreadPool(4);
            try {
                List<Future<?>> writers = new ArrayList<>();
                for (int writer = 0; writer < 4; writer++) {
                    Processes host = hosts.get(writer % 2);
                    String name = "w" + writer + "-";
                    writers.add(threads.submit(() -> {
                        for (int i = 0; i < each; i++) {
                            host.append(ID, List.of(insight(name + i)));
                        }
                    }));
                }
                for (Future<?> writer : writers) {
                    writer.get();
                }
            } finally {
                threads.shutdownNow();
            }
            int expected = HARBOUR.journal().size() + 4 * each;
            for (Processes host : hosts) {
                Stored stored = host.find(ID).orElseThrow();
                assertThat(stored.entries()).isEqualTo(expected);
                assertThat(stored.process().journal().size()).isEqualTo(expected);
            }
        }
    }
}
