/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The only class that touches ical4j; loaded when a calendar is written, and not before. */
final class CalendarEvents {
    private CalendarEvents() {}

    static String write(Agenda agenda, Instant made, MethodCatalogue catalogue, Locale locale) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//cocreation//agenda//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        Map<String, Integer> numbers = new HashMap<>();
        for (DayMeeting meeting : DayMeeting.of(agenda.slots())) {
            Slot first = meeting.first();
            String group = first.step() + " " + first.group();
            int number = numbers.merge(group, 1, Integer::sum);
            VEvent event = new VEvent(false);
            event.add(new Uid(uid(agenda, group, number)));
            event.add(new DtStamp(made));
            event.add(new DtStart<>(instant(first.start(), agenda.zone())));
            event.add(new DtEnd<>(instant(meeting.end(), agenda.zone())));
            event.add(new Summary(catalogue.method(first.method()).name().in(locale)
                    + (first.groups() > 1 ? ", group " + first.group() + " of " + first.groups() : "")));
            event.add(new Description(meeting.slots().stream()
                    .map(slot -> slot.start().toLocalTime() + " " + slot.title().in(locale)
                            + (slot.rounds() > 1 ? " (" + slot.rounds() + "\u00d7)" : ""))
                    .collect(Collectors.joining("\n"))));
            first.room().ifPresent(room -> event.add(new Location(room)));
            calendar.add(event);
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar cannot be written into memory.", e);
        }
        return text.toString();
    }

    /** The same for the same meeting of the same agenda, however often it is planned anew. */
    private static String uid(Agenda agenda, String group, int number) {
        byte[] name = (agenda.title() + "\n" + group + "\n" + number).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name) + "@cocreation";
    }

    private static Instant instant(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toInstant();
    }
}
