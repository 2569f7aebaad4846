/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the two CSV files that tools for sortition share: quotas, and the pool. Immutable.
 *
 * <p>Quotas have one row each, with columns {@code category, feature, min, max}, {@code category, name, min, max} or {@code
 * feature, value, min, max}; other columns are skipped. The pool has a row for each volunteer, with a column for each category;
 * who it is stands in a column {@code id}, {@code nationbuilder_id}, {@code unique_id} or {@code respondent_id}; without one, people
 * are called {@code p1}, {@code p2} and so on. Mistakes name file, line and column.
 */
public final class SelectionFiles {
    private static final ImmutableList<String> IDS =
            ImmutableList.of("id", "nationbuilder_id", "unique_id", "respondent_id");

    private static final SelectionFiles DEFAULTS = new SelectionFiles(ImmutableList.of(), ReadLimits.withDefaults());

    private final ImmutableList<String> address;
    private final ReadLimits limits;

    private SelectionFiles(ImmutableList<String> address, ReadLimits limits) {
        this.address = address;
        this.limits = limits;
    }

    /** {@return a reader that asks about no addresses, with the usual limits} */
    public static SelectionFiles withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for which people who agree in these columns share a household}
     *
     * @param columns columns of the pool, such as {@code address1, postcode}; none for no households
     */
    public SelectionFiles withAddress(List<String> columns) {
        return new SelectionFiles(ImmutableList.copyOf(columns), limits);
    }

    /**
     * {@return a copy that takes at most so much of each file}
     *
     * @param value the limits
     */
    public SelectionFiles withLimits(ReadLimits value) {
        return new SelectionFiles(address, value);
    }

    /**
     * {@return a task with what the files say; the household rule and whoever is included or excluded can be added}
     *
     * @param quotaFile what to call the file of quotas in messages
     * @param quotas its text, read to its end
     * @param poolFile what to call the file of the pool in messages
     * @param pool its text, read to its end
     * @param seats the number of seats, at least 1
     * @throws FileFormatException if a file is not as it should be; the message names file, line and column
     */
    public SelectionTask.Builder read(String quotaFile, Reader quotas, String poolFile, Reader pool, int seats) {
        SelectionTable quotaTable = SelectionTable.read(quotaFile, quotas, limits);
        Map<String, SortedSet<String>> features = new LinkedHashMap<>();
        SelectionTask.Builder task =
                SelectionTask.builder().id(poolFile).seats(Require.atLeast("number of seats", seats, 1, ""));
        boolean valued = quotaTable.has("value");
        int category = quotaTable.column(valued ? "feature" : "category");
        int feature = quotaTable.column(valued ? "value" : quotaTable.has("name") ? "name" : "feature");
        int min = quotaTable.column("min");
        int max = quotaTable.column("max");
        for (SelectionTable.Row row : quotaTable.rows()) {
            features.computeIfAbsent(row.text(category), c -> new TreeSet<>()).add(row.text(feature));
            int least = row.whole(min);
            int most = row.whole(max);
            if (most < least) {
                throw row.failure(
                        max,
                        Require.message(
                                "maximum",
                                most,
                                "a quota",
                                "must be at least the minimum (" + least + ")",
                                "swap them"));
            }
            try {
                task.addQuota(Quota.of(row.text(category), row.text(feature), least, most));
            } catch (IllegalArgumentException e) {
                throw row.failure(category, String.valueOf(e.getMessage()));
            }
        }
        return people(task, SelectionTable.read(poolFile, pool, limits), features);
    }

    private SelectionTask.Builder people(
            SelectionTask.Builder task, SelectionTable table, Map<String, SortedSet<String>> features) {
        Optional<String> idColumn = IDS.stream().filter(table::has).findFirst();
        ImmutableList<Integer> columns =
                features.keySet().stream().map(table::column).collect(ImmutableList.toImmutableList());
        ImmutableList<Integer> home = address.stream().map(table::column).collect(ImmutableList.toImmutableList());
        List<String> seen = new ArrayList<>();
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (SelectionTable.Row row : table.rows()) {
            String id = idColumn.map(name -> row.text(table.column(name))).orElse("p" + (seen.size() + 1));
            seen.add(id);
            int idPlace = idColumn.map(table::column).orElse(0);
            if (id.isEmpty() || !ids.add(id)) {
                throw row.failure(
                        idPlace,
                        Require.message(
                                "id",
                                id,
                                "a volunteer",
                                id.isEmpty() ? "is missing" : "is there twice",
                                "give each volunteer an id of their own"));
            }
            Candidate.Builder candidate = Candidate.builder().id(id(row, idPlace, id));
            int i = 0;
            for (Map.Entry<String, SortedSet<String>> known : features.entrySet()) {
                int column = columns.get(i++);
                String value = row.text(column);
                if (!known.getValue().contains(value)) {
                    throw row.failure(
                            column,
                            Require.message(
                                    known.getKey(),
                                    value,
                                    "volunteer (" + id + ")",
                                    "has no quota",
                                    DidYouMean.remedy(value, known.getValue())));
                }
                candidate.putAttribute(known.getKey(), value);
            }
            ImmutableSet<String> lines =
                    home.stream().map(row::text).filter(t -> !t.isEmpty()).collect(ImmutableSet.toImmutableSet());
            if (!lines.isEmpty()) {
                candidate.household(String.join(", ", lines));
            }
            task.addPool(candidate.build());
        }
        return task;
    }

    private static StakeholderId id(SelectionTable.Row row, int place, String id) {
        try {
            return StakeholderId.of(id);
        } catch (IllegalArgumentException e) {
            throw row.failure(place, String.valueOf(e.getMessage()));
        }
    }
}
