/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.temporal.FigureOverTime;
import io.github.cocreation.metrics.network.temporal.Hearsay;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import io.github.cocreation.metrics.network.temporal.TiePersistence;
import io.github.cocreation.metrics.network.temporal.Turnover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Periods as text and as JSON.
 *
 * @param layer which ties
 * @param slices the periods
 * @param figures the figures of each
 * @param hearsay who can have heard of what, over the whole record
 */
record SlicesAnswer(
        LayerId layer, ImmutableList<NetworkSlice> slices, ImmutableList<FigureOverTime> figures, Hearsay hearsay) {
    String json() {
        List<Fields> periods = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            periods.add(period(i));
        }
        Fields trends = new Fields();
        figures.forEach(figure -> trends.object(
                figure.statistic(),
                new Fields()
                        .number("points", figure.trend().points())
                        .number("slope_per_period", optional(figure.trend().slope()))
                        .number("p_rising", p(figure.trend().test()))
                        .number("p_falling", p(figure.falling()))));
        return new Fields()
                .text("layer", layer.value())
                .objects("slices", periods)
                .object("trends", trends)
                .number("rounds", hearsay.rounds())
                .number("heard_share", hearsay.reachShare(hearsay.rounds()))
                .json();
    }

    private Fields period(int place) {
        NetworkSlice slice = slices.get(place);
        NetworkView view = slice.view(layer);
        Fields fields = new Fields()
                .text("from", slice.span().from().toString())
                .text("until", until(slice.span()))
                .number("present", slice.present().size())
                .number("ties", view.tieCount());
        figures.forEach(figure ->
                fields.number(figure.statistic(), figure.points().get(place).value()));
        boolean first = place == 0;
        NetworkSlice before = slices.get(first ? 0 : place - 1);
        TiePersistence ties = TiePersistence.between(before.view(layer), view);
        Turnover people = Turnover.between(before.present(), slice.present());
        return fields.number("tie_jaccard", first ? OptionalDouble.empty() : ties.jaccard())
                .number("turnover", first ? OptionalDouble.empty() : people.rate());
    }

    private static String until(Span span) {
        return span.until().map(LocalDate::toString).orElse("");
    }

    private static OptionalDouble optional(Optional<Double> value) {
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    private static OptionalDouble p(Optional<MannKendall> test) {
        return test.isPresent() ? OptionalDouble.of(test.get().pUp()) : OptionalDouble.empty();
    }

    String text() {
        StringBuilder text = new StringBuilder("Ties (" + layer + ") by period\n");
        for (int i = 0; i < slices.size(); i++) {
            NetworkSlice slice = slices.get(i);
            text.append(String.format(
                    Locale.ROOT,
                    "  %s up to %s: %d present, %d ties",
                    slice.span().from(),
                    until(slice.span()),
                    slice.present().size(),
                    slice.view(layer).tieCount()));
            for (FigureOverTime figure : figures) {
                text.append(", ")
                        .append(figure.statistic())
                        .append(' ')
                        .append(number(figure.points().get(i).value()));
            }
            text.append('\n');
        }
        figures.forEach(figure -> text.append(String.format(
                Locale.ROOT,
                "%s: slope %s per period, p (rising) %s, p (falling) %s%n",
                figure.statistic(),
                number(optional(figure.trend().slope())),
                number(p(figure.trend().test())),
                number(p(figure.falling())))));
        return text.append(String.format(
                        Locale.ROOT,
                        "Of all pairs of people present, %s can have heard from the other by round %d%n",
                        number(hearsay.reachShare(hearsay.rounds())),
                        hearsay.rounds()))
                .toString()
                .replace(System.lineSeparator(), "\n");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "not defined";
    }
}
