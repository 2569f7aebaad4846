/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Agendas as Markdown: a run sheet for those who facilitate, and an agenda for those who take part. Names and texts are escaped,
 * so that nothing in them becomes markup.
 *
 * <pre>{@code
 * String sheet = AgendaMarkdown.of(catalogue).withLocale(Locale.forLanguageTag("da")).runSheet(agenda);
 * }</pre>
 */
public final class AgendaMarkdown {
    private final MethodCatalogue catalogue;
    private final Locale locale;

    private AgendaMarkdown(MethodCatalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    /**
     * {@return what writes agendas in English}
     *
     * @param catalogue where the methods are defined
     */
    public static AgendaMarkdown of(MethodCatalogue catalogue) {
        return new AgendaMarkdown(catalogue, Locale.ENGLISH);
    }

    /**
     * {@return a copy that takes names and texts of methods, and dates, in another language as far as there are any}
     *
     * @param locale the language
     */
    public AgendaMarkdown withLocale(Locale locale) {
        return new AgendaMarkdown(catalogue, locale);
    }

    /**
     * {@return the run sheet: every slot of every group with room, seating and who is on duty, and before each method what must
     * be there}
     *
     * @param agenda the agenda
     */
    public String runSheet(Agenda agenda) {
        StringBuilder text = new StringBuilder(head(agenda, "Run sheet"));
        if (!agenda.warnings().isEmpty()) {
            text.append('\n');
            agenda.warnings().forEach(warning -> text.append(warning(warning)));
        }
        ImmutableSet<String> prepared = ImmutableSet.of();
        for (LocalDate day : days(agenda)) {
            text.append("\n## ").append(date(day)).append("\n");
            List<Slot> slots = on(agenda, day);
            for (Slot slot : slots) {
                String key = slot.method().value();
                if (!prepared.contains(key)) {
                    text.append(preparation(catalogue.method(slot.method())));
                    prepared = ImmutableSet.<String>builder()
                            .addAll(prepared)
                            .add(key)
                            .build();
                }
            }
            text.append(
                    "\n| Time | Method | What | Who | Where | Seating | On duty |\n|---|---|---|---|---|---|---|\n");
            slots.forEach(slot -> text.append(row(slot)));
        }
        return text.toString();
    }

    /**
     * {@return the agenda for those who take part: when which method, what for, and where; without names of the crew}
     *
     * @param agenda the agenda
     */
    public String participantAgenda(Agenda agenda) {
        StringBuilder text = new StringBuilder(head(agenda, "Agenda"));
        for (LocalDate day : days(agenda)) {
            text.append("\n## ").append(date(day)).append("\n\n");
            for (DayMeeting meeting : DayMeeting.of(on(agenda, day))) {
                Slot first = meeting.first();
                MethodDefinition method = catalogue.method(first.method());
                text.append("- **")
                        .append(times(first.start().toLocalTime(), meeting.end().toLocalTime()))
                        .append("** ")
                        .append(in(method.name()))
                        .append(first.groups() > 1 ? ", group " + first.group() + " of " + first.groups() : "")
                        .append(first.room()
                                .map(room -> ", " + MarkdownText.escaped(room))
                                .orElse(""))
                        .append(first.onlyIf()
                                .map(condition -> " (only if " + MarkdownText.escaped(condition) + ")")
                                .orElse(""))
                        .append("\n  ")
                        .append(in(method.intent()))
                        .append('\n');
                meeting.slots().stream()
                        .flatMap(slot -> slot.participants().stream())
                        .distinct()
                        .forEach(asked -> text.append("  - ").append(in(asked)).append('\n'));
            }
        }
        return text.toString();
    }

    private String head(Agenda agenda, String kind) {
        return "# " + in(agenda.title()) + ": " + kind + "\n\n" + agenda.people() + " people, "
                + date(agenda.start().toLocalDate()) + " to "
                + date(agenda.end().toLocalDate()) + ", times in "
                + MarkdownText.escaped(agenda.zone().getId()) + "\n";
    }

    private static String warning(Violation warning) {
        return "- **Warning:** "
                + MarkdownText.escaped(warning.value() + " " + warning.rule() + ". Maybe " + warning.remedy() + ".")
                + "\n";
    }

    private String preparation(MethodDefinition method) {
        if (method.preconditions().isEmpty()) {
            return "";
        }
        return "\nBefore **" + in(method.name()) + "** there must be:\n\n"
                + method.preconditions().stream()
                        .map(precondition -> "- " + in(precondition) + "\n")
                        .collect(Collectors.joining());
    }

    private String row(Slot slot) {
        List<String> cells = List.of(
                times(slot.start().toLocalTime(), slot.end().toLocalTime()),
                in(catalogue.method(slot.method()).name())
                        + slot.onlyIf()
                                .map(condition -> ", only if " + MarkdownText.escaped(condition))
                                .orElse(""),
                in(slot.title()) + ". " + in(slot.what())
                        + slot.facilitators().map(text -> " " + in(text)).orElse(""),
                slot.people() + (slot.groups() > 1 ? ", group " + slot.group() + " of " + slot.groups() : ""),
                slot.room().map(MarkdownText::escaped).orElse("to be found"),
                MarkdownText.escaped(Codecs.word(slot.grouping()))
                        + slot.groupingRule()
                                .map(rule -> ", by " + MarkdownText.escaped(rule.value()))
                                .orElse("")
                        + slot.tables()
                                .map(tables ->
                                        ", " + tables + " x " + slot.tableSize().orElse(0))
                                .orElse("")
                        + (slot.rounds() > 1 ? ", in " + slot.rounds() + " rounds" : ""),
                duty(slot));
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String duty(Slot slot) {
        List<String> duty = new ArrayList<>();
        slot.duty()
                .forEach((role, names) -> duty.add(MarkdownText.escaped(role.value()) + ": "
                        + names.stream().map(MarkdownText::escaped).collect(Collectors.joining(", "))));
        slot.toFind()
                .forEach((role, number) ->
                        duty.add(MarkdownText.escaped(role.value()) + ": " + number + " to be found"));
        return String.join("; ", duty);
    }

    private static List<LocalDate> days(Agenda agenda) {
        return agenda.slots().stream()
                .map(slot -> slot.start().toLocalDate())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Slot> on(Agenda agenda, LocalDate day) {
        return agenda.slots().stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .toList();
    }

    private String in(Text text) {
        return MarkdownText.escaped(text.in(locale));
    }

    private String date(LocalDate day) {
        return MarkdownText.escaped(day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + " "
                + DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day));
    }

    private static String times(LocalTime from, LocalTime to) {
        return from + "\u2013" + to;
    }
}
