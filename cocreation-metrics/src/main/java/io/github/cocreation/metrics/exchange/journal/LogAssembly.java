/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.process.ProcessRules;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.temporal.JournalNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a process of the rows that were read: without those that contradict others, or that the rules of processes refuse. */
final class LogAssembly {
    /** Where a rule finds an entry, and which of its fields. */
    private static final Pattern PLACE = Pattern.compile("journal\\[([0-9]{1,9})](?:\\.([A-Za-z]+))?.*");

    private final LoggedPeople people;
    private final PeopleDetails details;
    private final ProcessFacts facts;
    private final LoggedSessions sessions;
    private final LoggedEntries named;
    private final ProcessRules rules;
    private final LogFindings findings;
    private final Map<LogDraft, ImmutableList<Entry>> made = new LinkedHashMap<>();
    private final Map<EntryId, Entry> all = new HashMap<>();
    private final List<Entry> held = new ArrayList<>();

    LogAssembly(
            LoggedPeople people,
            PeopleDetails details,
            ProcessFacts facts,
            LoggedSessions sessions,
            LoggedEntries named,
            ProcessRules rules,
            LogFindings findings) {
        this.people = people;
        this.details = details;
        this.facts = facts;
        this.sessions = sessions;
        this.named = named;
        this.rules = rules;
        this.findings = findings;
    }

    /** The process of these rows; what is wrong with those left out, or doubtful in those that stay, their files note. */
    CoCreationProcess of(Path folder, List<LogDraft> drafts) {
        LogCalendar calendar = LogCalendar.of(sessions, drafts);
        for (SessionId session : sessions.ids()) {
            calendar.of(session).ifPresent(at -> held.add(sessions.held(session, at)));
        }
        held.forEach(session -> all.put(session.id(), session));
        for (LogDraft draft : drafts) {
            draft.file().guarded(draft.row(), () -> {
                ImmutableList<Entry> entries = draft.entries().apply(calendar.of(draft));
                named.checkIds(draft.row(), entries, all);
                entries.forEach(entry -> all.put(entry.id(), entry));
                made.put(draft, entries);
            });
        }
        while (true) {
            leaveOutWhatRestsOnBadRows();
            CoCreationProcess process = process(folder, calendar);
            Violations violations = process.check(rules);
            if (!leaveOut(process.journal(), violations)) {
                return process;
            }
        }
    }

    private void leaveOutWhatRestsOnBadRows() {
        int before;
        do {
            before = made.size();
            made.entrySet().removeIf(draft -> {
                LogRow row = draft.getKey().row();
                boolean good = draft.getKey().file().guarded(row, () -> named.check(row, draft.getValue(), all));
                if (!good) {
                    draft.getValue().forEach(entry -> all.remove(entry.id()));
                }
                return !good;
            });
        } while (made.size() < before);
    }

    /** Leaves out the rows with errors in their fields; if there are none, notes doubts about fields, and the answer is no. */
    private boolean leaveOut(Journal journal, Violations violations) {
        // what is said of an entry as a whole is a finding about the process, not about how it was written down
        List<Violation> ofFields = violations.all().stream()
                .filter(violation -> !field(violation).isEmpty())
                .toList();
        if (ofFields.isEmpty()) {
            return false;
        }
        Map<EntryId, LogDraft> drafts = new HashMap<>();
        made.forEach((draft, entries) -> entries.forEach(entry -> drafts.put(entry.id(), draft)));
        int before = made.size();
        for (Violation violation : ofFields) {
            LogDraft draft = drafts.get(entry(journal, violation));
            if (draft != null && violation.severity() == Severity.ERROR) {
                Optional.ofNullable(made.remove(draft)).ifPresent(bad -> {
                    draft.file().note(draft.row(), violation, field(violation));
                    bad.forEach(entry -> all.remove(entry.id()));
                });
            }
        }
        if (made.size() < before) {
            return true;
        }
        for (Violation doubt : ofFields) {
            Optional.ofNullable(drafts.get(entry(journal, doubt)))
                    .ifPresent(draft -> draft.file().note(draft.row(), doubt, field(doubt)));
        }
        return false;
    }

    private static EntryId entry(Journal journal, Violation violation) {
        Matcher place = PLACE.matcher(violation.place());
        return place.matches()
                ? journal.entries().get(Integer.parseInt(place.group(1))).id()
                : EntryId.of(violation.place());
    }

    /** The field of an entry that a violation is about; empty if it is about the whole entry, or about none. */
    private static String field(Violation violation) {
        Matcher place = PLACE.matcher(violation.place());
        return place.matches() && place.group(2) != null ? place.group(2) : "";
    }

    private CoCreationProcess process(Path folder, LogCalendar calendar) {
        List<Entry> entries = new ArrayList<>(held);
        TreeSet<StakeholderId> those = new TreeSet<>();
        made.forEach((draft, of) -> {
            entries.addAll(of);
            of.forEach(entry -> those.addAll(entry.stakeholdersNamed()));
        });
        people.named(those);
        Journal journal = Journal.of(entries);
        ImmutableSortedMap<StakeholderId, Stakeholder> roster = people.all(details);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        CoCreationProcess.Builder process = CoCreationProcess.builder();
        process.id(id(name))
                .title("Logs in " + name)
                .challenge("The challenge is not told in the logs.")
                .addAllInitiators(people.initiators())
                .addAllRoster(roster.values())
                .addAllRoles(people.roles(calendar.first()))
                .journal(journal);
        process.addAllNotes(facts.apply(process))
                .addAllNotes(findings.assumptions())
                .addAllNotes(calendar.assumptions());
        ImmutableSet<LayerId> layers = journal.entries(TieObserved.class).stream()
                .map(TieObserved::layer)
                .collect(ImmutableSet.toImmutableSet());
        if (!layers.isEmpty()) {
            process.network(JournalNetwork.withDefaults()
                    .withStakeholders(roster.keySet())
                    .of(journal)
                    .withLayers(layers));
        }
        if (people.isDerived()) {
            process.addNotes(
                    "Assumed: whom stakeholders.csv does not list is inside the initiating organisation unless an"
                            + " insight calls them external.");
        }
        return process.build();
    }

    private static ProcessId id(String name) {
        String visible = name.strip();
        return ProcessId.of(visible.isEmpty() ? "logs" : visible.substring(0, Math.min(200, visible.length())));
    }
}
