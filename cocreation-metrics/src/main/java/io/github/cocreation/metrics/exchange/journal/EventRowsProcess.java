/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes a process of an event log: of one of ours what it was; of another a contribution for each event and each object that acts (by its
 * type), in one session for each trace.
 */
final class EventRowsProcess {
    private static final ImmutableSet<String> ACTING = ImmutableSet.of(
            "stakeholder",
            "person",
            "people",
            "participant",
            "user",
            "actor",
            "resource",
            "employee",
            "organisation",
            "organization",
            "citizen",
            "customer");
    private static final int LONGEST = 180;

    private final String file;
    private final Set<ExchangeNote> notes = new LinkedHashSet<>();
    private final Map<StakeholderId, Stakeholder> people = new TreeMap<>();
    private final Map<SessionId, Instant> sessions = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<EntryId> ids = new LinkedHashSet<>();
    private long without;

    private EventRowsProcess(String file) {
        this.file = file;
    }

    static Imported<CoCreationProcess> of(String file, EventRows rows, Collection<ExchangeNote> found) {
        EventRowsProcess process = new EventRowsProcess(file);
        process.notes.addAll(found);
        try {
            return process.read(rows);
        } catch (FileFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new FileFormatException(file, 1, 1, e);
        }
    }

    private Imported<CoCreationProcess> read(EventRows rows) {
        Map<String, EventRows.ObjectRow> objects = new LinkedHashMap<>();
        for (EventRows.ObjectRow row : rows.objects()) {
            objects.put(row.id(), row);
            String json = row.attributes().get(EventRows.JSON);
            if (json != null && row.type().equals(EventRows.STAKEHOLDER)) {
                Stakeholder someone = own(Stakeholder.codec(), json, row.place());
                people.put(someone.id(), someone);
            }
        }
        for (EventRows.EventRow row : rows.events()) {
            String json = row.attributes().get(EventRows.JSON);
            if (json != null) {
                add(own(Entry.codec(), json, row.place()), row.place());
            } else {
                try {
                    foreign(row, objects);
                } catch (FileFormatException e) {
                    throw e;
                } catch (IllegalArgumentException e) {
                    throw failure(row.place(), e);
                }
            }
        }
        if (without > 0) {
            notes.add(ExchangeNote.skipped(file, without + " events that no object of an acting type is related to"));
        }
        sessions.forEach((session, at) -> add(
                SessionHeld.builder()
                        .id(EntryId.of("session-" + session))
                        .at(at)
                        .session(session)
                        .title(session.value())
                        .minutes(1)
                        .build(),
                EventRows.Place.NONE));
        entries.forEach(entry -> entry.stakeholdersNamed().forEach(this::known));
        String name = String.valueOf(Path.of(file.replace('\u0000', '?')).getFileName());
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of(name.length() > 200 ? name.substring(0, 200) : name))
                .title("Events in " + name)
                .challenge("The challenge is not told in an event log.")
                .addAllRoster(people.values())
                .journal(Journal.of(entries));
        notes.add(ExchangeNote.skipped(file, "title, challenge and initiators, which an event log does not tell"));
        notes.forEach(note -> process.addNotes(note.toString()));
        return new Imported<>(process.build(), ImmutableList.copyOf(notes));
    }

    /** A failure of what is in an element, placed where that begins. */
    private FileFormatException failure(EventRows.Place place, IllegalArgumentException cause) {
        return new FileFormatException(file, place.line(), place.column(), cause);
    }

    private <T> T own(io.github.cocreation.core.json.Codec<T> codec, String json, EventRows.Place place) {
        try {
            return EventRows.read(codec, json);
        } catch (JsonFormatException e) {
            throw failure(place, e);
        }
    }

    private void add(Entry entry, EventRows.Place place) {
        if (!ids.add(entry.id())) {
            throw new FileFormatException(
                    file,
                    place.line(),
                    place.column(),
                    "The id (" + entry.id() + ") of an event is there twice.\nMaybe remove one of the two.");
        }
        entries.add(entry);
    }

    private void foreign(EventRows.EventRow row, Map<String, EventRows.ObjectRow> objects) {
        SessionId session = SessionId.of(cut(row.attributes().getOrDefault(EventRows.SESSION, "log")));
        boolean any = false;
        for (EventRows.Relation relation : row.relations()) {
            EventRows.ObjectRow object = objects.get(relation.object());
            if (object == null || !ACTING.contains(object.type().toLowerCase(Locale.ROOT))) {
                continue;
            }
            StakeholderId who = StakeholderId.of(cut(withoutType(object)));
            known(who);
            sessions.merge(session, row.at(), (a, b) -> a.isBefore(b) ? a : b);
            add(
                    Contribution.builder()
                            .id(EntryId.of(cut(row.id()) + (any ? "-" + ids.size() : "")))
                            .at(row.at())
                            .session(session)
                            .stakeholder(who)
                            .kind(ContributionKind.TURN)
                            .text(row.type().isBlank() ? "event" : row.type())
                            .build(),
                    row.place());
            any = true;
        }
        if (any) {
            notes.add(ExchangeNote.assumed(
                    file,
                    "an event is a contribution of who acts in it; sessions last one minute, and their lengths"
                            + " are not told"));
        } else {
            without++;
        }
    }

    private static String withoutType(EventRows.ObjectRow object) {
        String prefix = object.type() + ":";
        return object.id().startsWith(prefix) ? object.id().substring(prefix.length()) : object.id();
    }

    private static String cut(String text) {
        String stripped = text.strip();
        return stripped.length() > LONGEST ? stripped.substring(0, LONGEST).strip() : stripped;
    }

    private void known(StakeholderId id) {
        people.computeIfAbsent(id, who -> {
            notes.add(ExchangeNote.assumed(
                    file, "who is only named acts as a person outside the initiating organisation, of no sector"));
            return Stakeholder.builder()
                    .id(who)
                    .name(who.value())
                    .kind(StakeholderKind.PERSON)
                    .sector(Sector.of("not-told"))
                    .standpoint(Standpoint.OUTSIDE)
                    .build();
        });
    }
}
