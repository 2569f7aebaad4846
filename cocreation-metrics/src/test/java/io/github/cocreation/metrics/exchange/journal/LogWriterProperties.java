/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LogWriterProperties {
    private static final String NOTHING_LOST = "title, challenge, phases, network, assessments and notes";

    /** Whatever a journal holds, no row is written that is refused; and what was read once is lost no more. */
    @Property(tries = 40)
    void what_was_read_from_logs_is_written_and_read_without_loss(@ForAll long seed) throws IOException {
        CoCreationProcess first = read(
                LogWriter.write(RandomJournal.of(new SplittableRandom(seed)).process()));
        LogWriter.Folder again = LogWriter.write(first);
        assertThat(again.notes()).extracting(ExchangeNote::text).containsExactly(NOTHING_LOST);
        CoCreationProcess second = read(again);
        assertThat(told(second.journal())).isEqualTo(told(first.journal()));
        assertThat(second.stakeholders()).isEqualTo(first.stakeholders());
        assertThat(second.initiators()).isEqualTo(first.initiators());
        assertThat(second.roles()).isEqualTo(first.roles());
        assertThat(LogWriter.write(second).files().keySet())
                .isEqualTo(again.files().keySet());
    }

    @Test
    void every_kind_of_entry_with_all_it_holds_comes_back() throws IOException {
        CoCreationProcess process = RandomJournal.one();
        LogWriter.Folder written = LogWriter.write(process);
        assertThat(written.notes()).extracting(ExchangeNote::text).containsExactly(NOTHING_LOST);
        assertThat(written.files().keySet()).isEqualTo(LogReader.files());
        CoCreationProcess back = read(written);
        assertThat(told(back.journal())).isEqualTo(told(process.journal()));
        assertThat(back.stakeholders()).isEqualTo(process.stakeholders());
        assertThat(back.journal().entry(EntryId.of("x1")))
                .isEqualTo(process.journal().entry(EntryId.of("x1")));
    }

    private static CoCreationProcess read(LogWriter.Folder written) throws IOException {
        Path folder = Files.createTempDirectory("logs");
        try {
            for (Map.Entry<String, String> file : written.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            LoggedProcess read = LogReader.withDefaults().read(folder);
            assertThat(read.problems()).isEmpty();
            return read.process();
        } finally {
            for (String file : written.files().keySet()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        }
    }

    /** What each entry tells, with what those tell that it names in place of their ids: in order, and ids do not matter. */
    private static List<String> told(Journal journal) {
        Map<String, String> told = new HashMap<>();
        for (int round = 0; round < 4; round++) {
            Map<String, String> before = Map.copyOf(told);
            journal.entries().forEach(entry -> told.put(entry.id().value(), told(entry, before)));
        }
        return told.values().stream().sorted().toList();
    }

    private static String told(Entry entry, Map<String, String> named) {
        Map<String, String> fields = new TreeMap<>();
        JsonTree.of(Entry.codec(), entry).fields().forEach((name, value) -> {
            if (EntryFields.REFERRING.contains(name)) {
                fields.put(
                        name,
                        names(value).stream()
                                .map(id -> Integer.toHexString(
                                        named.getOrDefault(id, "").hashCode()))
                                .sorted()
                                .toList()
                                .toString());
            } else if (!name.equals("id")) {
                fields.put(name, value.toString());
            }
        });
        return fields.toString();
    }

    private static ImmutableList<String> names(JsonTree value) {
        return value.kind() == JsonTree.Kind.LIST
                ? value.elements().stream().map(JsonTree::text).collect(ImmutableList.toImmutableList())
                : ImmutableList.of(value.text());
    }
}
