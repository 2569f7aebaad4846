/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.JsonText;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.Reader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads event logs into processes. A log that {@link JournalWriter} wrote comes back with its stakeholders and its journal; in another, each
 * event is a contribution of those who act in it: in XES the {@code org:resource}, in OCEL related objects of types such as {@code person},
 * {@code resource} or {@code stakeholder}. Provenance is read only if it is ours, since another's words are not.
 *
 * <p><b>Cost.</b> Linear in the text.
 */
public final class JournalReader {
    private static final JournalReader DEFAULTS = new JournalReader(ReadLimits.withDefaults());

    private final ReadLimits limits;

    private JournalReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static JournalReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of a file}
     *
     * @param value the limits
     */
    public JournalReader withLimits(ReadLimits value) {
        return new JournalReader(value);
    }

    /**
     * {@return the process in a file, whose name tells its format}
     *
     * @param file the file, in UTF-8
     * @throws FileFormatException if it cannot be read as what it should be
     * @throws java.io.UncheckedIOException if it cannot be read at all
     */
    public Imported<CoCreationProcess> read(Path file) {
        JournalFormat format = JournalFormat.of(file)
                .orElseThrow(() -> Require.failure(
                        "file", file, "a journal", "must end as a format does", "call it log.xes or log.jsonocel"));
        return FileText.read(file, limits, text -> read(format, file.toString(), text));
    }

    /**
     * {@return the process in a text}
     *
     * @param format its format
     * @param file what to call it in messages
     * @param text the text
     * @throws FileFormatException if it cannot be read as what it should be
     */
    public Imported<CoCreationProcess> read(JournalFormat format, String file, Reader text) {
        if (format == JournalFormat.PROV) {
            return readProv(file, text);
        }
        EventLogFile log = new EventLogFile(file, limits);
        switch (format) {
            case OCEL -> log.readJson(text, limits);
            case OCEL_XML -> log.readXml(text, limits);
            default -> log.readXes(text, limits);
        }
        return EventRowsProcess.of(file, log.rows(), log.notes());
    }

    private static void counted(ElementCount count, String file, JsonTree element) {
        try {
            count.add(1);
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, element.line(), element.column(), e);
        }
    }

    private Imported<CoCreationProcess> readProv(String file, Reader text) {
        List<ExchangeNote> notes = new ArrayList<>();
        ElementCount count = new ElementCount(limits);
        EventRows rows = JsonText.read(file, text, limits, document -> {
            List<EventRows.EventRow> events = new ArrayList<>();
            long foreign = 0;
            for (String section : List.of("entity", "activity")) {
                Map<String, JsonTree> members =
                        document.field(section).map(JsonTree::fields).orElse(ImmutableMap.of());
                for (Map.Entry<String, JsonTree> member : members.entrySet()) {
                    counted(count, file, member.getValue());
                    JsonTree json = member.getValue().fields().get("co:" + EventRows.JSON);
                    if (json == null) {
                        foreign += member.getKey().endsWith(".decided")
                                        || member.getKey().endsWith(".result")
                                ? 0
                                : 1;
                        continue;
                    }
                    events.add(new EventRows.EventRow(
                            new EventRows.Place(json.line(), json.column()),
                            member.getKey(),
                            section,
                            Instant.EPOCH,
                            ImmutableMap.of(EventRows.JSON, json.text()),
                            ImmutableList.of()));
                }
            }
            if (foreign > 0) {
                notes.add(ExchangeNote.unknown(file, foreign + " entities and activities of somebody else"));
            }
            return new EventRows(ImmutableList.of(), ImmutableList.copyOf(events));
        });
        return EventRowsProcess.of(file, rows, notes);
    }
}
