/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes the journal of a process, and who takes part, as a log of events. Besides what the format knows, every event carries the entry itself
 * as JSON, so that {@link JournalReader} gives it back whole. The same process gives the same text.
 *
 * <p>Everything is written: pseudonymise the process before, where that matters ({@link io.github.cocreation.core.process.Pseudonyms}).
 */
public final class JournalWriter {
    private JournalWriter() {}

    /**
     * Writes a process.
     *
     * @param format the format
     * @param process the process
     * @param to where to write
     * @return what the file does not say
     * @throws UncheckedIOException if writing fails
     */
    @CanIgnoreReturnValue
    public static ImmutableList<ExchangeNote> write(JournalFormat format, CoCreationProcess process, Appendable to) {
        ImmutableList.Builder<ExchangeNote> notes = ImmutableList.builder();
        try {
            switch (format) {
                case OCEL -> OcelText.writeJson(EventRows.of(process), to);
                case OCEL_XML -> OcelText.writeXml(EventRows.of(process), to);
                case XES -> XesText.write(EventRows.of(process), to);
                case PROV -> {
                    int left = ProvText.write(process, to);
                    if (left > 0) {
                        notes.add(ExchangeNote.skipped(
                                format.word(),
                                left + " entries that are no contribution, insight, decision, promise or account"));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the journal: " + e, e);
        }
        notes.add(ExchangeNote.skipped(format.word(), "what a process has besides its journal and its stakeholders"));
        return notes.build();
    }
}
