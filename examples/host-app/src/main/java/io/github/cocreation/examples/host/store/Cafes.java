/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.store;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.examples.host.cafe.Cafe;
import io.github.cocreation.examples.host.refusal.StaleException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The World Cafés of a database. Whoever changes one says which revision was seen. Thread-safe. */
public final class Cafes {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withLayout(JsonFormat.Layout.COMPACT);

    private final Database database;
    private final Processes processes;

    /**
     * The cafés of a database.
     *
     * @param database where they are
     * @param processes the processes of the same database
     */
    public Cafes(Database database, Processes processes) {
        this.database = database;
        this.processes = processes;
    }

    /**
     * A café as it is stored.
     *
     * @param number which one of its process it is, from 1
     * @param revision how often it was changed
     * @param cafe the café
     */
    public record Kept(int number, int revision, Cafe cafe) {

        /** {@return with what the ids of its entries in the journal begin} */
        public String occasion() {
            return "cafe-" + number;
        }
    }

    /**
     * {@return the cafés of a process, in order}
     *
     * @param process the process
     */
    public ImmutableList<Kept> all(ProcessId process) {
        return database.transaction(transaction -> transaction.rows(
                Cafes::kept,
                "select number, revision, document from cafe where process = ? order by number",
                process.value()));
    }

    /**
     * {@return a café, if there is one}
     *
     * @param process its process
     * @param number which one
     */
    public Optional<Kept> find(ProcessId process, int number) {
        return all(process).stream().filter(kept -> kept.number() == number).findFirst();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Kept(
                number,
                row.getInt("revision"),
                FORMAT.read(Cafe.codec(), row.getString("document"), "café (" + number + ")"));
    }

    /**
     * {@return a new café of a process as it is stored}
     *
     * @param process the process
     * @param cafe the café
     */
    public Kept open(ProcessId process, Cafe cafe) {
        return database.transaction(transaction -> {
            processes.held(transaction, process);
            int number = 1
                    + transaction
                            .rows(
                                    row -> row.getInt(1),
                                    "select coalesce(max(number), 0) from cafe where process = ?",
                                    process.value())
                            .get(0);
            transaction.change(
                    "insert into cafe values (?, ?, 0, ?)", process.value(), number, FORMAT.write(Cafe.codec(), cafe));
            return new Kept(number, 0, cafe);
        });
    }

    /**
     * {@return a café as it is stored after it was changed; if that closes it, the journal of its process has its rounds}
     *
     * @param process the process
     * @param seen the café as it was seen
     * @param changed the café as it is now
     * @throws StaleException if it was changed by somebody else
     * @throws io.github.cocreation.examples.host.refusal.RefusedException if the process cannot take its rounds
     */
    public Kept change(ProcessId process, Kept seen, Cafe changed) {
        return database.transaction(transaction -> {
            int found = transaction.change(
                    "update cafe set revision = revision + 1, document = ? where process = ? and number = ? and revision = ?",
                    FORMAT.write(Cafe.codec(), changed),
                    process.value(),
                    seen.number(),
                    seen.revision());
            if (found == 0) {
                throw new StaleException(
                        "The café (%d) of process (%s) was changed by somebody else.\nMaybe look at it again."
                                .formatted(seen.number(), process));
            }
            if (changed.state() == Cafe.State.CLOSED && seen.cafe().state() == Cafe.State.OPEN) {
                processes.append(transaction, process, changed.entries(seen.occasion()));
            }
            return new Kept(seen.number(), seen.revision() + 1, changed);
        });
    }
}
