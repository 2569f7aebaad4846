/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers ids from 0 in the order in which they come, so that ties can hold numbers. */
final class Numbering<I extends Comparable<I>> {
    private final Map<I, Integer> numbers = new HashMap<>();
    private final List<I> values = new ArrayList<>();

    int number(I value) {
        Integer before = numbers.get(value);
        if (before != null) {
            return before;
        }
        numbers.put(value, values.size());
        values.add(value);
        return values.size() - 1;
    }

    I value(int number) {
        return values.get(number);
    }

    /** By number, the place of the id in a sorted set; -1 if it is not in it. */
    int[] places(ImmutableSortedSet<I> sorted) {
        int[] places = new int[values.size()];
        for (int number = 0; number < places.length; number++) {
            places[number] = sorted.asList().indexOf(values.get(number));
        }
        return places;
    }

    /** The ids whose numbers stand in the second column. */
    ImmutableSortedSet<I> used(TieRows rows) {
        BitSet used = new BitSet();
        for (int row = 0; row < rows.size(); row++) {
            used.set(rows.to(row));
        }
        return used.stream()
                .mapToObj(values::get)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
