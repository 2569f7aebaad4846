/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Ids numbered in the order in which they come. Half of the time of reading millions of ties is looking up their ends, which is
 * waiting for memory: hashes lie beside numbers in one array, so that an id is looked at only if it is the one, and nothing is boxed.
 */
final class IdNumbers {
    /** The number of an id that is not there. */
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<String> ids = new ArrayList<>();
    /** In pairs: the hash of an id, and its number plus 1, 0 where there is none. */
    private int[] table = new int[1 << 11];

    /** Adds an id; answers whether it is new. */
    boolean add(String id) {
        int place = place(id);
        if (table[place + 1] != 0) {
            return false;
        }
        ids.add(id);
        table[place] = hash(id);
        table[place + 1] = ids.size();
        if (4 * ids.size() > table.length) { // half full, as every id takes two
            grow();
        }
        return true;
    }

    /** The number of an id, or {@link #NONE}. */
    int number(String id) {
        return table[place(id) + 1] - 1;
    }

    /** All of them, in the order of their numbers. */
    List<String> ids() {
        return Collections.unmodifiableList(ids);
    }

    /** Ids of different text that {@link String#hashCode} makes equal are as many as somebody likes; of this hash they are not. */
    private static int hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * SPREAD;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    /** Where an id stands, or would. */
    private int place(String id) {
        int hash = hash(id);
        int place = first(hash);
        while (table[place + 1] != 0
                && (table[place] != hash || !ids.get(table[place + 1] - 1).equals(id))) {
            place = (place + 2) & (table.length - 1);
        }
        return place;
    }

    /** Of a hash the upper bits, which all bits of it have gone into. */
    private int first(int hash) {
        return (hash >>> (Integer.numberOfLeadingZeros(table.length) + 2)) << 1;
    }

    private void grow() {
        int[] before = table;
        table = new int[Math.multiplyExact(2, before.length)];
        for (int old = 0; old < before.length; old += 2) {
            if (before[old + 1] != 0) {
                int place = first(before[old]);
                while (table[place + 1] != 0) {
                    place = (place + 2) & (table.length - 1);
                }
                System.arraycopy(before, old, table, place, 2);
            }
        }
    }
}
