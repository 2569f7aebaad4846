/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A growing list of entries in order of arrival, shared by all journals that are beginnings of it. What is in it never
 * changes; whoever appends to a beginning that is not the whole gets a copy.
 */
final class EntryLog {
    /** A beginning of a log. */
    record Beginning(EntryLog log, int length) {}

    private final ArrayList<Entry> entries;

    /** Where each id stands; made when first needed, as journals cut out of others seldom are appended to. */
    private @Nullable Map<EntryId, Integer> positions;

    EntryLog(List<Entry> distinct) {
        this.entries = new ArrayList<>(distinct);
    }

    synchronized ImmutableList<Entry> first(int length) {
        return ImmutableList.copyOf(entries.subList(0, length));
    }

    synchronized @Nullable Entry find(EntryId id, int length) {
        Integer position = positions().get(id);
        return position == null || position >= length ? null : entries.get(position);
    }

    /** Appends to the first {@code length} entries: all of {@code more} or, if one contradicts, none. */
    synchronized Beginning append(int length, List<? extends Entry> more) {
        Map<EntryId, Entry> fresh = new LinkedHashMap<>();
        for (Entry entry : more) {
            Entry known = find(entry.id(), length);
            Entry same = known != null ? known : fresh.putIfAbsent(entry.id(), entry);
            if (same != null && !same.equals(entry)) {
                throw Require.failure(
                        "entry",
                        entry,
                        "a journal that has (" + same + ")",
                        "must have an id of its own",
                        "give it another id: a journal is appended to, never changed");
            }
        }
        if (fresh.isEmpty()) {
            return new Beginning(this, length);
        }
        // An empty journal is shared by everybody, so nobody grows its log.
        EntryLog log = length > 0 && length == entries.size() ? this : new EntryLog(entries.subList(0, length));
        return log.grow(fresh);
    }

    private synchronized Beginning grow(Map<EntryId, Entry> fresh) {
        Map<EntryId, Integer> positions = positions();
        for (Entry entry : fresh.values()) {
            positions.put(entry.id(), entries.size());
            entries.add(entry);
        }
        return new Beginning(this, entries.size());
    }

    private Map<EntryId, Integer> positions() {
        Map<EntryId, Integer> known = positions;
        if (known == null) {
            known = new HashMap<>(2 * entries.size());
            for (int i = 0; i < entries.size(); i++) {
                known.put(entries.get(i).id(), i);
            }
            positions = known;
        }
        return known;
    }
}
