/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.temporal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a journal into periods and gives the network of each: slices if the step is the length, windows that overlap if it is
 * shorter.
 *
 * <p>The first period starts on the day of the first entry; the last is the one that holds the last entry, and may
 * be cut short by the end of the record. What was observed counts in the period in which it was observed. All networks have the same
 * stakeholders and layers, so that their figures can be compared.
 *
 * <p><b>Worked example.</b> Entries from 31 January to 1 March, length and step one month: 31 January up to 28 February, and 28
 * February up to 31 March. Starts are counted from the first day, so they do not drift.
 *
 * <p><b>Degenerate cases.</b> An empty journal has no periods. <b>Cost.</b> That of {@link JournalNetwork} for each period.
 * <b>Memory.</b> The networks of all periods are kept: of each 24 to 32 bytes a tie and 4 a stakeholder.
 */
public final class TimeWindows {
    private static final int MOST_WINDOWS = 100_000;

    private final Period length;
    private final Period step;
    private final JournalNetwork reading;

    private TimeWindows(Period length, Period step, JournalNetwork reading) {
        this.length = length;
        this.step = step;
        this.reading = reading;
    }

    /**
     * {@return slices of this length}
     *
     * @param length how long a period is, such as one month
     * @throws IllegalArgumentException if it is not at least a day
     */
    public static TimeWindows of(Period length) {
        return new TimeWindows(positive("length", length), length, JournalNetwork.withDefaults());
    }

    /**
     * {@return a copy in which a period starts so long after the one before}
     *
     * @param value the step
     * @throws IllegalArgumentException if it is not at least a day
     */
    public TimeWindows withStep(Period value) {
        return new TimeWindows(length, positive("step", value), reading);
    }

    /**
     * {@return a copy that reads networks so}
     *
     * @param value the reading
     */
    public TimeWindows withReading(JournalNetwork value) {
        return new TimeWindows(length, step, value);
    }

    private static Period positive(String what, Period period) {
        Require.that(
                LocalDate.EPOCH.plus(period).isAfter(LocalDate.EPOCH),
                what,
                period,
                "a period",
                "must be at least one day",
                "write P1M for a month or P7D for a week");
        return period;
    }

    /**
     * {@return the network of every period, in order of time}
     *
     * @param journal the journal
     */
    public ImmutableList<NetworkSlice> slices(Journal journal) {
        List<Span> spans = spans(journal);
        StakeholderNetwork whole = reading.of(journal);
        JournalNetwork known = reading.withStakeholders(whole.stakeholders()).withLayers(observed(whole));
        ImmutableList.Builder<NetworkSlice> slices = ImmutableList.builder();
        for (Span span : spans) {
            StakeholderNetworkBuilder network = known.of(journal.during(span)).toBuilder();
            whole.layers().values().forEach(network::addLayer);
            slices.add(new NetworkSlice(span, network.build()));
        }
        return slices.build();
    }

    private static ImmutableList<Layer> observed(StakeholderNetwork whole) {
        return whole.layers().values().stream()
                .filter(layer -> !layer.id().equals(JournalNetwork.MET))
                .collect(ImmutableList.toImmutableList());
    }

    private List<Span> spans(Journal journal) {
        List<Span> spans = new ArrayList<>();
        journal.workPeriod().ifPresent(whole -> {
            LocalDate end = whole.until().orElse(whole.from().plusDays(1));
            LocalDate from = whole.from();
            while (from.isBefore(end)) {
                Period before = step.multipliedBy(spans.size());
                spans.add(Span.between(from, whole.from().plus(before.plus(length))));
                Require.that(
                        spans.size() <= MOST_WINDOWS,
                        "number of periods",
                        spans.size(),
                        "a journal of " + whole,
                        "must be at most " + MOST_WINDOWS,
                        "use longer periods");
                from = whole.from().plus(step.multipliedBy(spans.size()));
            }
        });
        return spans;
    }
}
