/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.Pseudonyms;
import io.github.cocreation.metrics.exchange.journal.JournalFormat;
import io.github.cocreation.metrics.exchange.journal.JournalWriter;
import io.github.cocreation.metrics.exchange.network.NetworkFormat;
import io.github.cocreation.metrics.exchange.network.NetworkWriter;
import java.io.IOException;

/** Chapter 11: files that other tools open. */
public final class ExchangeFiles {
    private ExchangeFiles() {}

    /**
     * Prints a network and the size of an event log.
     *
     * @param arguments none
     * @throws IOException never, as it writes to memory
     */
    public static void main(String[] arguments) throws IOException {
        // guide: begin
        CoCreationProcess process = RunAndRecord.recorded();
        StringBuilder dot = new StringBuilder();
        NetworkWriter.withDefaults().write(NetworkFormat.DOT, process.network(), dot);
        System.out.println(dot);

        byte[] key = "keep this one to yourself".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        CoCreationProcess others = Pseudonyms.withKey(key).of(process).process();
        StringBuilder log = new StringBuilder();
        JournalWriter.write(JournalFormat.OCEL, others, log)
                .forEach(note -> System.out.println("Not in the log: " + note));
        System.out.println("An event log of " + others.journal().size() + " events under other names.");
        // guide: end
    }
}
