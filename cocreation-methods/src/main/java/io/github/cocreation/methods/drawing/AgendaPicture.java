/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.chart.Tick;
import io.github.cocreation.core.chart.TimelineBlock;
import io.github.cocreation.core.chart.TimelineChart;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An agenda as timelines, one a day: what happens when, groups that work at the same time side by side.
 *
 * <pre>{@code
 * AgendaPicture.withDefaults().days(agenda).forEach(day -> Svg.withDefaults().document(day));
 * }</pre>
 */
public final class AgendaPicture {
    private static final int HOUR = 60;
    private static final AgendaPicture DEFAULTS = new AgendaPicture(new Words(Locale.ENGLISH));

    private final Words words;

    private AgendaPicture(Words words) {
        this.words = words;
    }

    /** {@return what draws agendas, in English} */
    public static AgendaPicture withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy in another language, as far as the agenda speaks it}
     *
     * @param locale the language
     */
    public AgendaPicture withLocale(Locale locale) {
        return new AgendaPicture(new Words(locale));
    }

    /**
     * {@return a timeline for each day on which something happens}
     *
     * @param agenda the agenda
     */
    public ImmutableList<TimelineChart> days(Agenda agenda) {
        ImmutableSet<LocalDate> days = agenda.slots().stream()
                .map(slot -> slot.start().toLocalDate())
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        return days.stream().map(day -> day(agenda, day)).collect(ImmutableList.toImmutableList());
    }

    private TimelineChart day(Agenda agenda, LocalDate day) {
        List<Slot> slots = agenda.slots().stream()
                .filter(slot -> slot.start().toLocalDate().equals(day))
                .toList();
        LocalDateTime midnight = day.atStartOfDay();
        int lanes = slots.stream().mapToInt(Slot::group).max().orElse(1);
        TimelineChart.Builder chart = TimelineChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (int lane = 1; lane <= lanes; lane++) {
            chart.addLanes(words.text("agenda.group", "n", words.numerals().whole(lane)));
        }
        for (Slot slot : slots) {
            String times = time(slot.start().toLocalTime()) + "\u2013"
                    + time(slot.end().toLocalTime());
            String title = slot.title().in(words.locale());
            chart.addBlocks(TimelineBlock.builder()
                    .lane(Math.max(0, slot.group() - 1))
                    .start(minutes(midnight, slot.start()))
                    .end(minutes(midnight, slot.end()))
                    .label(title)
                    .detail(detail(slot))
                    .times(times)
                    .build());
            rows.add(ImmutableList.of(
                    times, title, slot.room().orElse(""), slot.what().in(words.locale())));
        }
        return chart.caption(Caption.builder()
                        .id("agenda-" + day)
                        .title(words.text(
                                "agenda.title",
                                "title",
                                agenda.title().in(words.locale()),
                                "day",
                                words.numerals().date(day)))
                        .description(words.text(
                                "agenda.description",
                                "n",
                                words.numerals().whole(slots.size()),
                                "people",
                                words.numerals().whole(agenda.people())))
                        .table(ChartTable.builder()
                                .addHeader(
                                        words.text("agenda.time"),
                                        words.text("agenda.what"),
                                        words.text("agenda.where"),
                                        words.text("agenda.how"))
                                .addAllRows(rows)
                                .build())
                        .build())
                .scale(scale(midnight, slots))
                .build();
    }

    private Optional<String> detail(Slot slot) {
        List<String> detail = new ArrayList<>();
        slot.room().ifPresent(detail::add);
        slot.tables()
                .ifPresent(tables -> detail.add(
                        words.text("agenda.tables", "n", words.numerals().whole(tables))));
        if (slot.rounds() > 1) {
            detail.add(words.text("agenda.rounds", "n", words.numerals().whole(slot.rounds())));
        }
        slot.onlyIf().ifPresent(condition -> detail.add(words.text("agenda.only-if", "when", condition)));
        return detail.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", detail));
    }

    /** From the hour before the first slot to the one after the last, each hour named. */
    private static Scale scale(LocalDateTime midnight, List<Slot> slots) {
        int first = slots.stream()
                        .mapToInt(slot -> minutes(midnight, slot.start()))
                        .min()
                        .orElse(0)
                / HOUR;
        int last = (slots.stream()
                                .mapToInt(slot -> minutes(midnight, slot.end()))
                                .max()
                                .orElse(HOUR)
                        + HOUR
                        - 1)
                / HOUR;
        Scale.Builder scale = Scale.builder();
        for (int hour = first; hour <= last; hour++) {
            scale.addTicks(new Tick((double) hour * HOUR, time(LocalTime.of(hour % 24, 0))));
        }
        return scale.low((double) first * HOUR).high((double) last * HOUR).build();
    }

    private static int minutes(LocalDateTime midnight, LocalDateTime time) {
        return (int) ChronoUnit.MINUTES.between(midnight, time);
    }

    private static String time(LocalTime time) {
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }
}
