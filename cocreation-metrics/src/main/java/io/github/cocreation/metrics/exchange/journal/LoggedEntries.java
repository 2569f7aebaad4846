/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.EntryId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The ids by which rows of the logs may name each other: those told in a column of their own, else file and line. */
final class LoggedEntries {
    private static final Pattern LIKE_A_PLACE = Pattern.compile(
            "(accounts|commitments|contributions|decisions|effects|insights|lessons|outreach|presence|ratings|ties|votes)"
                    + "-[0-9]+.*");

    private final Set<String> ids = new TreeSet<>();
    private Optional<CloseNames> close = Optional.empty();

    /** The id of the entry that a row makes. */
    EntryId id(LogRow row) {
        Optional<String> told = row.text("id");
        told.ifPresent(id -> {
            if (LIKE_A_PLACE.matcher(id).matches()) {
                throw row.failure(
                        "id", "must not look like the place of a row", "leave it empty, or add a letter before it");
            }
            if (ids.contains(id)) {
                throw row.failure("id", "must not be there twice", "give each row an id of its own, or none");
            }
        });
        EntryId id = EntryId.of(told.orElse(row.id()));
        ids.add(id.value());
        return id;
    }

    /** The rows that a field names; to be asked when all rows have been read. */
    ImmutableList<EntryId> named(LogRow row, String column) {
        return row.list(column, text -> {
            if (!ids.contains(text)) {
                CloseNames names =
                        close.orElseGet(() -> new CloseNames(ids, "write its id into the column id of its row"));
                close = Optional.of(names);
                throw Require.failure(
                        column.replace('_', ' '), text, "a row", "must be the id of a row", names.remedy(text));
            }
            return EntryId.of(text);
        });
    }
}
