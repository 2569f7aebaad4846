/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.base.Ascii;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must fit together within one journal. Places are those of its JSON form. */
final class JournalCheck {
    private static final String MISSING = "the part of the record that has it is missing";

    private final Journal journal;
    private final Map<SessionId, SessionHeld> held = new HashMap<>();
    private final List<Violation> found = new ArrayList<>();
    private final Map<Class<? extends Entry>, CloseNames> entries = new HashMap<>();
    private final CloseNames sessions;

    private JournalCheck(Journal journal) {
        this.journal = journal;
        for (SessionHeld session : journal.entries(SessionHeld.class)) {
            held.putIfAbsent(session.session(), session);
        }
        this.sessions =
                new CloseNames(held.keySet().stream().map(SessionId::value).toList(), MISSING);
    }

    static Violations of(Journal journal) {
        JournalCheck check = new JournalCheck(journal);
        for (int i = 0; i < journal.size(); i++) {
            check.entry(journal.entries().get(i), "journal[" + i + "]");
        }
        return Violations.of(check.found);
    }

    private void entry(Entry entry, String place) {
        session(entry, place);
        if (entry instanceof SessionHeld session) {
            heldOnce(session, place);
        } else if (entry instanceof Presence presence) {
            notLongerThanItsSession(presence, place);
        } else if (entry instanceof CommitmentOutcome outcome) {
            earlier(outcome, outcome.commitment(), Commitment.class, "commitment", place);
        } else if (entry instanceof LessonApplied applied) {
            earlier(applied, applied.lesson(), Lesson.class, "lesson", place);
        } else if (entry instanceof ExperimentEnded ended) {
            earlier(ended, ended.experiment(), Experiment.class, "experiment", place);
        } else if (entry instanceof Commitment commitment) {
            known(commitment, commitment.about(), place + ".about");
        } else if (entry instanceof Account account) {
            known(account, account.about(), place + ".about");
            account.follows().ifPresent(step -> earlier(account, step, Account.class, "follows", place));
        } else if (entry instanceof Contribution contribution) {
            contribution.buildsOn().forEach(source -> earlier(entry, source, Entry.class, "buildsOn", place));
        } else if (entry instanceof Decision decision) {
            decision.basedOn().forEach(source -> earlier(entry, source, Entry.class, "basedOn", place));
            decision.overrules().forEach(other -> earlier(entry, other, Decision.class, "overrules", place));
        } else if (entry instanceof Vote vote) {
            earlier(vote, vote.statement(), Entry.class, "statement", place);
        }
    }

    private void session(Entry entry, String place) {
        entry.sessionNamed()
                .filter(session -> !held.containsKey(session))
                .ifPresent(session -> found.add(Violation.error(
                        "unknown-session",
                        place + ".session",
                        session,
                        "must be a session that the journal says was held",
                        sessions.remedy(session.value()))));
    }

    private void heldOnce(SessionHeld session, String place) {
        SessionHeld first = held.get(session.session());
        if (first != null && !first.id().equals(session.id())) {
            found.add(Violation.error(
                    "session-held-twice",
                    place + ".session",
                    session.session(),
                    "must not be the session of entry (" + first.id() + ")",
                    "give each meeting a session id of its own"));
        }
    }

    private void notLongerThanItsSession(Presence presence, String place) {
        SessionHeld session = held.get(presence.session());
        if (session != null && presence.minutes() > session.minutes()) {
            found.add(Violation.warning(
                    "presence-longer-than-session",
                    place + ".minutes",
                    presence.minutes(),
                    "should be at most the (" + session.minutes() + ") minutes of session (" + session.session() + ")",
                    "correct the length of the session"));
        }
    }

    private void known(Entry entry, Optional<EntryId> named, String place) {
        named.ifPresent(id -> {
            if (id.equals(entry.id())) {
                itself(id, place);
            } else if (journal.entry(id).isEmpty()) {
                unknown(id, place, "must be an entry of the journal", Entry.class);
            }
        });
    }

    private void itself(EntryId named, String place) {
        found.add(Violation.error(
                "about-itself",
                place,
                named,
                "must not be the entry itself",
                "name the earlier entry that was meant, or none"));
    }

    private <E extends Entry> void earlier(Entry entry, EntryId named, Class<E> kind, String field, String place) {
        Optional<E> other = journal.entry(named).filter(kind::isInstance).map(kind::cast);
        if (named.equals(entry.id())) {
            itself(named, place + "." + field);
        } else if (other.isEmpty()) {
            String rule = kind == Entry.class
                    ? "must be an entry of the journal"
                    : "must be an entry of the kind (" + Ascii.toLowerCase(kind.getSimpleName()) + ") in the journal";
            unknown(named, place + "." + field, rule, kind);
        } else if (entry.at().isBefore(other.get().at())) {
            found.add(Violation.error(
                    "before-what-it-is-about",
                    place + ".at",
                    entry.at(),
                    "must not be before entry (" + named + "), which was at ("
                            + other.get().at() + ")",
                    "correct one of the times"));
        }
    }

    private void unknown(EntryId named, String place, String rule, Class<? extends Entry> kind) {
        found.add(Violation.error("unknown-entry", place, named, rule, remedy(named, kind)));
    }

    private String remedy(EntryId named, Class<? extends Entry> kind) {
        return entries.computeIfAbsent(
                        kind,
                        of -> new CloseNames(
                                journal.entries(of).stream()
                                        .map(e -> e.id().value())
                                        .toList(),
                                MISSING))
                .remedy(named.value());
    }
}
