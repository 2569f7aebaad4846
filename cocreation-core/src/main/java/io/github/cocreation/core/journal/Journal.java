/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What happened, in order of time. Immutable and thread-safe: appending gives a new journal.
 *
 * <pre>{@code
 * Journal journal = Journal.of(entries).append(decision);
 * journal.during(Span.since(LocalDate.parse("2026-03-01"))).entries(Decision.class);
 * }</pre>
 *
 * <p><b>Order.</b> Entries may arrive in any order; they are kept in order of {@link Entry#at()}, those of the same
 * instant in
 * order of arrival. So journals of the same entries are equal however these arrived, if their times differ; of entries
 * with
 * the same time, which came first is part of the record.
 *
 * <p><b>Repeats.</b> An entry that is there already is ignored, so that a batch can be appended twice. Another entry of
 * the
 * same id is refused: what was recorded is not changed. To correct, append what tells the correction, or build a new
 * journal.
 *
 * <p><b>Cost.</b> Appending one entry after the other, each to the journal the last gave, costs constant time each,
 * whatever
 * the length. Appending to a journal that was appended to before copies it. The first question to a journal costs time
 * linear
 * in its length, if it arrived in order; later ones cost no more than their answers. A journal keeps the memory of
 * those
 * grown out of it.
 */
public final class Journal {
    private static final Journal EMPTY = new Journal(new EntryLog.Beginning(new EntryLog(ImmutableList.of()), 0));
    private static final ObjectCodec<Journal> DOCUMENT = Codecs.record(
                    "journal", Codecs.field("entries", Entry.codec().list(), Journal::entries), Journal::of)
            .asDocument("cocreation/journal", 1);
    private static final Codec<Journal> CODEC = Entry.codec().list().map(Journal::of, Journal::entries);

    private final EntryLog.Beginning arrived;
    private final Supplier<Chronicle> chronicle;

    private Journal(EntryLog.Beginning arrived) {
        this.arrived = arrived;
        this.chronicle = Suppliers.memoize(() -> new Chronicle(arrived.log().first(arrived.length())));
    }

    /** {@return a journal without entries} */
    public static Journal empty() {
        return EMPTY;
    }

    /**
     * {@return a journal of these entries}
     *
     * @param entries the entries, in any order
     * @throws IllegalArgumentException if two of them have the same id and differ otherwise
     */
    public static Journal of(Iterable<? extends Entry> entries) {
        return EMPTY.appendAll(entries);
    }

    /**
     * {@return a journal with one more entry; this one, if the entry is there already}
     *
     * @param entry what happened
     * @throws IllegalArgumentException if another entry has its id
     */
    public Journal append(Entry entry) {
        return appendAll(ImmutableList.of(entry));
    }

    /**
     * {@return a journal with more entries; this one, if all are there already}
     *
     * @param more what happened, in any order
     * @throws IllegalArgumentException if one of them has the id of another entry
     */
    public Journal appendAll(Iterable<? extends Entry> more) {
        EntryLog.Beginning longer = arrived.log().append(arrived.length(), ImmutableList.copyOf(more));
        return longer.length() == arrived.length() ? this : new Journal(longer);
    }

    /** {@return the number of entries} */
    public int size() {
        return arrived.length();
    }

    /** {@return whether nothing is recorded} */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** {@return all entries in order of time, those of the same instant in order of arrival} */
    public ImmutableList<Entry> entries() {
        return chronicle.get().entries;
    }

    /**
     * {@return the entries of one kind, in order of time}
     *
     * @param kind the kind, such as {@code Decision.class}
     * @param <E> the kind
     */
    @SuppressWarnings("unchecked") // the index has under each kind what is of that kind
    public <E extends Entry> ImmutableList<E> entries(Class<E> kind) {
        return kind == Entry.class
                ? (ImmutableList<E>) entries()
                : (ImmutableList<E>) chronicle.get().byKind.get().get(kind);
    }

    /**
     * {@return the entry with this id, if there is one}
     *
     * @param id the entry's id
     */
    public Optional<Entry> entry(EntryId id) {
        return Optional.ofNullable(arrived.log().find(id, arrived.length()));
    }

    /**
     * {@return what was recorded after an earlier state of this journal, in order of time: what a host that keeps entry by entry has
     * still to keep}
     *
     * @param earlier the journal as it was
     * @throws IllegalArgumentException if something in {@code earlier} is not in this journal
     */
    public ImmutableList<Entry> addedSince(Journal earlier) {
        ImmutableList<Entry> added = entries().stream()
                .filter(entry -> earlier.entry(entry.id()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        if (earlier.size() + added.size() > size()) {
            EntryId lost = earlier.entries().stream()
                    .map(Entry::id)
                    .filter(id -> entry(id).isEmpty())
                    .findFirst()
                    .orElseThrow();
            throw Require.failure(
                    "entry", lost, "the earlier journal", "must be in the later one", "swap the two journals");
        }
        return added;
    }

    /**
     * {@return the part that happened in a period}
     *
     * @param period the days, by UTC
     */
    public Journal during(Span period) {
        return part(chronicle.get().during(period));
    }

    /**
     * {@return the part that names a session}
     *
     * @param session the session
     */
    public Journal ofSession(SessionId session) {
        return part(chronicle.get().bySession.get().get(session));
    }

    /**
     * {@return the part that names a stakeholder}
     *
     * @param stakeholder the stakeholder
     */
    public Journal involving(StakeholderId stakeholder) {
        return part(chronicle.get().byStakeholder.get().get(stakeholder));
    }

    /** {@return every session held or named, in order of the first entry that names it} */
    public ImmutableSet<SessionId> sessions() {
        return chronicle.get().sessions();
    }

    /** {@return the days from the first entry's to the last one's, both included; empty if there is none} */
    public Optional<Span> period() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(Span.between(
                        entries().get(0).day(), entries().get(size() - 1).day().plusDays(1)));
    }

    /**
     * {@return the days of the work itself: as {@link #period}, without {@link Outreach} before anything else happened}; those of
     * the outreach, if nothing else is recorded
     *
     * <p>Months of inviting people are not yet work with them: windows begin with the work, so that who was invited, and when,
     * does not move their edges.
     */
    public Optional<Span> workPeriod() {
        return entries().stream()
                .filter(entry -> !(entry instanceof Outreach))
                .findFirst()
                .flatMap(first -> period().map(
                                whole -> Span.between(first.day(), whole.until().orElseThrow())))
                .or(this::period);
    }

    /**
     * {@return what this journal comes to in a digest; made when first asked for, then kept as long as the journal}
     *
     * @param digest what to make of it; equal ones share what was made
     * @param <T> what it makes
     */
    public <T> T digest(Digest<T> digest) {
        return chronicle.get().digest(digest, this);
    }

    /**
     * {@return what had become, by the end of a day, of every commitment made by then, in order of time}
     *
     * @param day the day, by UTC
     */
    public ImmutableList<CommitmentStatus> commitmentsOn(LocalDate day) {
        return !isEmpty() && day.equals(entries().get(size() - 1).day())
                ? digest(new CommitmentsAtLast())
                : CommitmentStatus.on(day, this);
    }

    /** How commitments stand at the end of the last day, which several measures ask. */
    private record CommitmentsAtLast() implements Digest<ImmutableList<CommitmentStatus>> {
        @Override
        public ImmutableList<CommitmentStatus> of(Journal journal) {
            return CommitmentStatus.on(journal.entries().get(journal.size() - 1).day(), journal);
        }
    }

    /**
     * {@return for each of some days, who carries how much of the effort that is promised and still open at its end; those who
     * carry nothing are not in it}
     *
     * @param days the days, by UTC, none before the one before it
     * @throws IllegalArgumentException if they are not in order
     */
    public ImmutableList<ImmutableSortedMap<StakeholderId, Double>> openEffortOn(List<LocalDate> days) {
        return OpenEffort.on(days, this);
    }

    /**
     * {@return what in the journal does not fit together: entries about unknown entries or about themselves, presence in
     * sessions that were not held, sessions held twice}
     */
    public Violations check() {
        return JournalCheck.of(this);
    }

    private Journal part(ImmutableList<Entry> entries) {
        return entries.size() == size()
                ? this
                : entries.isEmpty()
                        ? EMPTY
                        : new Journal(new EntryLog.Beginning(new EntryLog(entries), entries.size()));
    }

    /** {@return how a journal is read and written as a document of its own, of schema {@code cocreation/journal/1}} */
    public static ObjectCodec<Journal> documentCodec() {
        return DOCUMENT;
    }

    /** {@return how journals are read and written as JSON: a list of entries in order of time} */
    public static Codec<Journal> codec() {
        return CODEC;
    }

    /** {@return whether {@code other} is a journal of the same entries in the same order of time} */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Journal journal
                        && size() == journal.size()
                        && entries().equals(journal.entries()));
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }

    /** {@return how many entries of how many sessions it has, and from when} */
    @Override
    public String toString() {
        return period().map(days -> "journal of " + size() + " entries, " + days)
                .orElse("empty journal");
    }
}
