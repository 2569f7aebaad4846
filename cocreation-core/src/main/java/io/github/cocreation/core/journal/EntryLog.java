/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import java.util.ArrayList;
import java.util.List;
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
    private @Nullable EntryPlaces places;

    EntryLog(List<Entry> distinct) {
        this.entries = new ArrayList<>(distinct);
    }

    synchronized ImmutableList<Entry> first(int length) {
        return ImmutableList.copyOf(entries.subList(0, length));
    }

    synchronized @Nullable Entry find(EntryId id, int length) {
        int place = places().of(id);
        return place < 0 || place >= length ? null : entries.get(place);
    }

    /** Appends to the first {@code length} entries: all of {@code more} or, if one contradicts, none. */
    synchronized Beginning append(int length, List<? extends Entry> more) {
        EntryLog fresh = new EntryLog(ImmutableList.of());
        for (Entry entry : more) {
            Entry known = find(entry.id(), length);
            Entry same = known != null ? known : fresh.find(entry.id(), fresh.entries.size());
            if (same == null) {
                fresh.add(entry);
            } else if (!same.equals(entry)) {
                throw Require.failure(
                        "entry",
                        entry,
                        "a journal that has (" + same + ")",
                        "must have an id of its own",
                        "give it another id: a journal is appended to, never changed");
            }
        }
        if (fresh.entries.isEmpty()) {
            return new Beginning(this, length);
        }
        // An empty journal is shared by everybody, so nobody grows its log.
        if (length == 0) {
            return fresh.whole();
        }
        EntryLog log = length == entries.size() ? this : new EntryLog(entries.subList(0, length));
        fresh.entries.forEach(log::add);
        return log.whole();
    }

    private synchronized void add(Entry entry) {
        EntryPlaces known = places();
        entries.add(entry);
        known.add(entries.size() - 1);
    }

    private synchronized Beginning whole() {
        return new Beginning(this, entries.size());
    }

    private EntryPlaces places() {
        EntryPlaces known = places;
        if (known == null) {
            known = new EntryPlaces(entries);
            places = known;
        }
        return known;
    }
}
