/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** One journal's entries in order of time, and where to find them. The indexes are made when first asked for. */
final class Chronicle {
    private static final Comparator<Entry> BY_TIME = Comparator.comparing(Entry::at);

    final ImmutableList<Entry> entries;
    final Supplier<ImmutableListMultimap<SessionId, Entry>> bySession;
    final Supplier<ImmutableListMultimap<StakeholderId, Entry>> byStakeholder;
    final Supplier<ImmutableListMultimap<Class<?>, Entry>> byKind;

    private final ConcurrentMap<Digest<?>, Object> digests = new ConcurrentHashMap<>();

    Chronicle(ImmutableList<Entry> arrived) {
        // Stable: entries of the same instant stay in order of arrival.
        this.entries = isSorted(arrived) ? arrived : ImmutableList.sortedCopyOf(BY_TIME, arrived);
        this.bySession = Suppliers.memoize(() -> entries.stream()
                .filter(e -> e.sessionNamed().isPresent())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        e -> e.sessionNamed().orElseThrow(), e -> e)));
        this.byStakeholder = Suppliers.memoize(this::indexByStakeholder);
        this.byKind = Suppliers.memoize(
                () -> entries.stream().collect(ImmutableListMultimap.toImmutableListMultimap(Chronicle::kind, e -> e)));
    }

    private ImmutableListMultimap<StakeholderId, Entry> indexByStakeholder() {
        ImmutableListMultimap.Builder<StakeholderId, Entry> index = ImmutableListMultimap.builder();
        for (Entry entry : entries) {
            entry.stakeholdersNamed().forEach(stakeholder -> index.put(stakeholder, entry));
        }
        return index.build();
    }

    /** The kind of an entry: the type that {@link Entry} permits, not the generated one. */
    private static Class<?> kind(Entry entry) {
        return entry.getClass().getSuperclass();
    }

    private static boolean isSorted(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).at().isBefore(entries.get(i - 1).at())) {
                return false;
            }
        }
        return true;
    }

    /** Two threads that ask at once may both make it; they get the same one. A digest may ask for other digests. */
    @SuppressWarnings("unchecked") // under each digest is what it made
    <T> T digest(Digest<T> digest, Journal journal) {
        Object known = digests.get(digest);
        if (known == null) {
            T made = digest.of(journal);
            Object other = digests.putIfAbsent(digest, made);
            known = other == null ? made : other;
        }
        return (T) known;
    }

    /** The entries of these days, found by halving, as entries are in order of time. */
    ImmutableList<Entry> during(Span period) {
        int begin = firstFrom(period.from());
        return entries.subList(
                begin, Math.max(begin, period.until().map(this::firstFrom).orElse(entries.size())));
    }

    private int firstFrom(LocalDate day) {
        Instant start = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).at().isBefore(start)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Sessions in order of the first entry that names them. */
    ImmutableSet<SessionId> sessions() {
        return bySession.get().keySet();
    }
}
