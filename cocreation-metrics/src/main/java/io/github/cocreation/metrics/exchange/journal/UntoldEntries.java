/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.metrics.network.temporal.JournalNetwork;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries that no row of a folder of logs can tell, each kind noted, and what goes into the rows of others. */
final class UntoldEntries {
    private final Set<EntryId> untold = new HashSet<>();
    private final Map<EntryId, Entry> ends = new HashMap<>();
    private final Map<String, Integer> minutes = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private final Journal journal;
    private final Set<ExchangeNote> notes;

    UntoldEntries(Journal journal, Set<ExchangeNote> notes) {
        this.journal = journal;
        this.notes = notes;
        journal.entries().forEach(this::look);
    }

    private void look(Entry entry) {
        if (entry instanceof CommitmentOutcome outcome) {
            end(outcome, outcome.commitment());
        } else if (entry instanceof ExperimentEnded ended) {
            end(ended, ended.experiment());
        } else if (entry instanceof Presence presence) {
            minutes.merge(meeting(presence), presence.minutes(), Integer::sum);
            untold(
                    !met.add(meeting(presence)),
                    entry,
                    "presence of the same people in the same session, but for their minutes");
        } else if (entry instanceof SessionHeld held) {
            untold(!met.add(held.session().value()), entry, "sessions held twice");
        } else if (entry instanceof TieObserved tie) {
            boolean kept = tie.layer().equals(JournalNetwork.MET) || tie.layer().equals(JournalNetwork.SESSIONS);
            untold(
                    kept || tie.from().equals(tie.to()),
                    entry,
                    "ties of people with themselves, or in layers that presence makes");
        } else if (entry instanceof EffectObserved effect) {
            untold(LogNames.isAnswer(effect.description()), entry, "effects described as (none) or (asked)");
        }
    }

    /** The last end of what was begun goes into its row; those before it, and ends of nothing, are lost. */
    private void end(Entry end, EntryId begun) {
        boolean fits = journal.entry(begun)
                .filter(entry ->
                        end instanceof CommitmentOutcome ? entry instanceof Commitment : entry instanceof Experiment)
                .filter(entry -> !end.at().isBefore(entry.at()))
                .isPresent();
        Optional<Entry> other = fits ? Optional.ofNullable(ends.put(begun, end)) : Optional.of(end);
        other.ifPresent(lost -> untold(
                true, lost, "outcomes of commitments and ends of experiments that others replaced, or that fit none"));
    }

    private void untold(boolean is, Entry entry, String what) {
        if (is) {
            untold.add(entry.id());
            notes.add(ExchangeNote.skipped("journal", what));
        }
    }

    private static String meeting(Presence presence) {
        return presence.session() + "\n" + presence.stakeholder();
    }

    boolean contains(Entry entry) {
        return untold.contains(entry.id());
    }

    /** How what was begun ended. */
    Optional<Entry> end(EntryId begun) {
        return Optional.ofNullable(ends.get(begun));
    }

    /** How long somebody was present in a session, all in all. */
    int minutes(Presence presence) {
        return minutes.getOrDefault(meeting(presence), presence.minutes());
    }
}
