/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Digest;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What rests on what in a journal: contributions on those they build on, decisions on what they are based on.
 *
 * <p>Entries that build on each other in a circle count as one that was made together: each of them rests on what any of them
 * rests on, and is behind whatever any of them is behind. So nothing depends on where one starts to follow a circle.
 *
 * <p>What an entry names and the journal does not have is {@linkplain #unknown() counted} and not followed.
 *
 * <p><b>Cost.</b> Linear in the entries and in what they name; made once for a journal.
 */
public final class Provenance {
    private final ImmutableList<Entry> entries;
    private final ImmutableList<ImmutableList<Integer>> sources;
    private final ImmutableMap<EntryId, Integer> places;
    private final Circles circles;
    private final int links;
    private final int unknown;

    private Provenance(
            ImmutableList<Entry> entries,
            ImmutableList<ImmutableList<Integer>> sources,
            Map<EntryId, Integer> places,
            int links,
            int unknown) {
        this.entries = entries;
        this.sources = sources;
        this.places = ImmutableMap.copyOf(places);
        this.circles = Circles.of(sources);
        this.links = links;
        this.unknown = unknown;
    }

    /**
     * {@return what rests on what}
     *
     * @param journal the journal
     */
    public static Provenance of(Journal journal) {
        return journal.digest(new Tracing());
    }

    /** Kept with the journal, as several measures ask for it. */
    private record Tracing() implements Digest<Provenance> {
        @Override
        public Provenance of(Journal journal) {
            return trace(journal);
        }
    }

    /** Entries that name nothing and are named by nothing are left out, decisions apart. */
    private static Provenance trace(Journal journal) {
        Map<EntryId, Integer> places = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : journal.entries()) {
            if (entry instanceof Decision || !named(entry).isEmpty()) {
                places.put(entry.id(), entries.size());
                entries.add(entry);
            }
        }
        List<ImmutableList<Integer>> sources = new ArrayList<>();
        int links = 0;
        int unknown = 0;
        for (int i = 0; i < entries.size(); i++) {
            ImmutableList.Builder<Integer> of = ImmutableList.builder();
            for (EntryId named : named(entries.get(i))) {
                Optional<Entry> other = journal.entry(named);
                if (other.isEmpty()) {
                    unknown++;
                } else {
                    links++;
                    of.add(places.computeIfAbsent(named, id -> {
                        entries.add(other.get());
                        return entries.size() - 1;
                    }));
                }
            }
            sources.add(of.build());
        }
        return new Provenance(ImmutableList.copyOf(entries), ImmutableList.copyOf(sources), places, links, unknown);
    }

    private static Set<EntryId> named(Entry entry) {
        return entry instanceof Contribution contribution
                ? contribution.buildsOn()
                : entry instanceof Decision decision ? decision.basedOn() : Set.of();
    }

    /** {@return how often an entry says what it rests on; 0 if nobody noted that} */
    public int links() {
        return links;
    }

    /** {@return how many of the entries that others name are not in the journal} */
    public int unknown() {
        return unknown;
    }

    /**
     * {@return everybody behind a decision}: those whose contributions or insights it rests on, directly or through others; who
     * proposed it; and who took it
     */
    public ImmutableSortedSet<StakeholderId> heard() {
        TreeSet<StakeholderId> heard = new TreeSet<>();
        BitSet decided = behind(Decision.class::isInstance);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (decided.get(i) || entry instanceof Decision) {
                heard.addAll(entry.stakeholdersNamed());
            }
        }
        return ImmutableSortedSet.copyOfSorted(heard);
    }

    ImmutableList<Entry> entries() {
        return entries;
    }

    /** Where an entry stands among {@link #entries}; empty if nothing rests on it and it rests on nothing. */
    Optional<Integer> place(EntryId entry) {
        return Optional.ofNullable(places.get(entry));
    }

    ImmutableList<Integer> sources(int entry) {
        return sources.get(entry);
    }

    Circles circles() {
        return circles;
    }

    /** The entries on which one of the chosen rests, directly or through others; a chosen one only if another rests on it. */
    BitSet behind(Predicate<Entry> chosen) {
        BitSet behind = new BitSet(entries.size());
        for (ImmutableList<Integer> circle : circles.fromLastToFirst()) {
            boolean marks = circle.stream().anyMatch(i -> behind.get(i) || chosen.test(entries.get(i)));
            if (marks) {
                circle.forEach(i -> sources.get(i).forEach(behind::set));
            }
        }
        return behind;
    }
}
