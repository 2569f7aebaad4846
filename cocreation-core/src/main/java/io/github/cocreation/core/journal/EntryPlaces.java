/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where each id stands in a growing list of entries: eight to sixteen bytes an entry, a tenth of what a map of ids to numbers takes.
 *
 * <p>Open addressing in a table at most half full. Whoever chooses ids so that they meet in one place of it makes the search no
 * longer than {@link #STEPS}; what finds no place there is kept in order of ids.
 */
final class EntryPlaces {
    private static final int STEPS = 32;
    private static final int SPREAD = 0x9E3779B9;
    private static final int FREE = -1;

    private final List<? extends Entry> entries;
    private final Map<EntryId, Integer> crowded = new TreeMap<>();
    private int[] table;
    private int known;

    /** Knows the entries that are in the list now; those added to it later are to be added here too. */
    EntryPlaces(List<? extends Entry> entries) {
        this.entries = entries;
        this.table = free(entries.size());
        for (int place = 0; place < entries.size(); place++) {
            put(place);
        }
        this.known = entries.size();
    }

    private static int[] free(int entries) {
        int[] table = new int[Integer.highestOneBit(Math.max(8, entries)) << 2];
        Arrays.fill(table, FREE);
        return table;
    }

    /** Where the entry with this id stands; negative if there is none. */
    int of(EntryId id) {
        for (int step = 0, slot = slot(id); step < STEPS; step++, slot = next(slot)) {
            int place = table[slot];
            if (place == FREE || entries.get(place).id().equals(id)) {
                return place;
            }
        }
        return crowded.getOrDefault(id, FREE);
    }

    /** Adds the next entry of the list, whose id is not known yet. */
    void add(int place) {
        known++;
        if (2 * known > table.length) {
            table = free(known);
            crowded.clear();
            for (int before = 0; before < place; before++) {
                put(before);
            }
        }
        put(place);
    }

    private void put(int place) {
        EntryId id = entries.get(place).id();
        for (int step = 0, slot = slot(id); step < STEPS; step++, slot = next(slot)) {
            if (table[slot] == FREE) {
                table[slot] = place;
                return;
            }
        }
        crowded.put(id, place);
    }

    private int slot(EntryId id) {
        return (id.hashCode() * SPREAD) >>> (Integer.numberOfLeadingZeros(table.length) + 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }
}
