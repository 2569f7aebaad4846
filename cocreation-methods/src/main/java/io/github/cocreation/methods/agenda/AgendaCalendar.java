/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.time.Instant;
import java.util.Locale;

/**
 * Agendas as iCalendar, for the calendars of those who take part: one event for what one group does on one day.
 *
 * <p>Needs the library ical4j, which is optional: a host that wants calendars adds {@code org.mnode.ical4j:ical4j}.
 *
 * <pre>{@code
 * String ics = AgendaCalendar.of(catalogue).write(agenda, Instant.parse("2026-02-01T12:00:00Z"));
 * }</pre>
 *
 * <p>An event keeps its identity when an agenda is planned anew, so that a calendar that takes in the new one moves it.
 */
public final class AgendaCalendar {
    private final MethodCatalogue catalogue;
    private final Locale locale;

    private AgendaCalendar(MethodCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /**
     * {@return what writes calendars in English}
     *
     * @param catalogue where the methods are defined
     */
    public static AgendaCalendar of(MethodCatalogue catalogue) {
        return new AgendaCalendar(catalogue, Locale.ENGLISH);
    }

    /**
     * {@return a copy that takes names and texts of methods in another language as far as there are any}
     *
     * @param locale the language
     */
    public AgendaCalendar withLocale(Locale locale) {
        return new AgendaCalendar(catalogue, locale);
    }

    /**
     * {@return the agenda as an iCalendar document}
     *
     * @param agenda the agenda
     * @param made when the document is made, which each event must say
     * @throws IllegalStateException if the library ical4j is not there
     */
    public String write(Agenda agenda, Instant made) {
        try {
            return CalendarEvents.write(agenda, made, catalogue, locale);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "The library (ical4j), or one that it needs, is not there (%s), and calendars cannot be written without it.\nMaybe add org.mnode.ical4j:ical4j to the dependencies, and to the modules if there are any."
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
