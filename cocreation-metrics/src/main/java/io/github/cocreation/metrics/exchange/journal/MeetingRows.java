/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Reads what happened in meetings: presence, contributions, insights. */
final class MeetingRows {
    static final LogColumns PRESENCE =
            LogColumns.required("session", "actor", "minutes").optional("group", "planned_exit", "date", "id");
    static final LogColumns CONTRIBUTIONS = LogColumns.required("session", "actor", "kind")
            .optional("minutes", "words", "terms", "group", "date", "id", "text", "builds_on");
    static final LogColumns INSIGHTS =
            LogColumns.required("text").optional("source", "external", "used", "session", "date", "id");

    private static final Splitter TERMS = Splitter.onPattern("[;\\s]+").omitEmptyStrings();
    private static final int MOST_MINUTES = 1_000_000;

    private final LoggedPeople people;
    private final LoggedSessions sessions;
    private final LoggedEntries entries;
    private final LogFindings findings;
    private final Set<String> present = new HashSet<>();

    MeetingRows(LoggedPeople people, LoggedSessions sessions, LoggedEntries entries, LogFindings findings) {
        this.people = people;
        this.sessions = sessions;
        this.entries = entries;
        this.findings = findings;
    }

    LogDraft presence(LogFile file, LogRow row) {
        row.required("session");
        LogTime time = LogTime.of(row, sessions);
        StakeholderId actor = row.required("actor", people::actor);
        int minutes = minutes(row);
        boolean plannedExit = row.flag("planned_exit").orElse(false);
        ImmutableList<GroupId> groups = row.list("group", GroupId::of);
        if (!present.add(time.session().orElseThrow() + "\n" + actor)) {
            throw row.failure("actor", "must not be present twice in one session", "add the minutes up in one row");
        }
        EntryId id = entries.id(row);
        sessions.named(time, minutes, 0);
        return new LogDraft(file, row, time, at -> {
            groups.forEach(group -> people.inGroup(actor, group));
            if (minutes == 0) {
                people.absent(actor);
                return ImmutableList.of();
            }
            return ImmutableList.of(Presence.builder()
                    .id(id)
                    .at(at)
                    .session(time.session().orElseThrow())
                    .stakeholder(actor)
                    .minutes(minutes)
                    .plannedExit(plannedExit)
                    .build());
        });
    }

    /** Minutes of presence: rounded, as they are rarely known better, but to one at least for those who were there at all. */
    private int minutes(LogRow row) {
        row.required("minutes");
        double told = row.number("minutes").orElseThrow();
        if (told < 0 || told > MOST_MINUTES) {
            throw row.failure("minutes", "must be a number from 0 to " + MOST_MINUTES, "check the sign and the unit");
        }
        if (told == 0) {
            findings.assumptions().add("Assumed: who was present for 0 minutes was absent.");
            return 0;
        }
        int rounded = (int) Math.max(1, Math.round(told));
        if (rounded != told) {
            findings.assumptions().add("Assumed: minutes of presence are rounded to whole ones, the least being 1.");
        }
        return rounded;
    }

    LogDraft contribution(LogFile file, LogRow row) {
        row.required("session");
        LogTime time = LogTime.of(row, sessions);
        StakeholderId actor = row.required("actor", people::actor);
        row.required("kind");
        ContributionKind kind = row.word("kind", ContributionKind.class).orElseThrow();
        OptionalDouble minutes = row.number("minutes");
        if (minutes.orElse(0) < 0) {
            throw row.failure("minutes", "must not be negative", "leave it empty if it was not timed");
        }
        Optional<Integer> words = row.whole("words", 0, 100_000_000);
        ImmutableMap<String, Integer> terms =
                row.optional("terms", MeetingRows::terms).orElse(ImmutableMap.of());
        ImmutableList<GroupId> groups = row.list("group", GroupId::of);
        EntryId id = entries.id(row);
        sessions.named(time, 0, minutes.orElse(0));
        return new LogDraft(file, row, time, at -> {
            groups.forEach(group -> people.inGroup(actor, group));
            Contribution.Builder contribution = Contribution.builder();
            contribution
                    .id(id)
                    .at(at)
                    .session(time.session().orElseThrow())
                    .stakeholder(actor)
                    .kind(kind)
                    .words(words)
                    .putAllTerms(terms)
                    .text(row.text("text"))
                    .addAllBuildsOn(entries.named(row, "builds_on"));
            minutes.ifPresent(contribution::minutes);
            return ImmutableList.of(contribution.build());
        });
    }

    /** Terms with how often each was used, such as {@code harbour:3;rent}; once if it is not said. */
    private static ImmutableMap<String, Integer> terms(String text) {
        Map<String, Integer> terms = new LinkedHashMap<>();
        for (String part : TERMS.split(text)) {
            int colon = part.lastIndexOf(':');
            String term = colon < 0 ? part : part.substring(0, colon);
            String count = colon < 0 ? "1" : part.substring(colon + 1);
            Require.that(
                    !term.isBlank() && count.matches("[1-9][0-9]{0,6}"),
                    "term",
                    part,
                    "a row",
                    "must be a word, a colon and how often it was used",
                    "write it like (harbour:3)");
            terms.merge(term, Integer.parseInt(count), Integer::sum);
        }
        return ImmutableMap.copyOf(terms);
    }

    LogDraft insight(LogFile file, LogRow row) {
        String text = row.required("text");
        LogTime time = LogTime.of(row, sessions);
        ImmutableList<StakeholderId> source = row.list("source", people::actor);
        Optional<Boolean> external = row.flag("external");
        boolean used = row.flag("used").orElse(false);
        if (external.isPresent() && source.isEmpty()) {
            throw row.failure("external", "needs a source to stand for", "say whom it came from");
        }
        external.map(out -> out ? Standpoint.OUTSIDE : Standpoint.INSIDE)
                .ifPresent(standpoint -> source.forEach(actor -> {
                    if (!people.stands(actor, standpoint)) {
                        throw row.failure(
                                "external",
                                "must not contradict what was told of (" + actor + ") before",
                                "correct one of the rows, or the standpoint in stakeholders.csv");
                    }
                }));
        EntryId id = entries.id(row);
        sessions.named(time, 0, 0);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(Insight.builder()
                        .id(id)
                        .at(at)
                        .text(text)
                        .addAllContributors(source)
                        .usedInSharedProblem(used)
                        .session(time.session())
                        .build()));
    }
}
