/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.analysis.FiguresOverTime;
import io.github.cocreation.metrics.network.temporal.FigureOverTime;
import io.github.cocreation.metrics.network.temporal.Hearsay;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import io.github.cocreation.metrics.network.temporal.TiePersistence;
import io.github.cocreation.metrics.network.temporal.Turnover;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * Periods as text and as JSON.
 *
 * @param layers which ties
 * @param slices the periods
 * @param figures the figures of each
 * @param hearsay who can have heard of what, over the whole record
 */
record SlicesAnswer(
        ImmutableSortedSet<LayerId> layers,
        ImmutableList<NetworkSlice> slices,
        FiguresOverTime figures,
        Hearsay hearsay) {
    String json() {
        List<Fields> periods = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            periods.add(period(i));
        }
        Fields answer = new Fields()
                .texts("layers", layers)
                .objects("slices", periods)
                .object("trends", trends(figures.network()))
                .object("nodes", rows(figures.stakeholders()));
        Fields attributes = new Fields();
        figures.byAttribute()
                .forEach((attribute, of) -> attributes.object(
                        attribute.value(),
                        new Fields()
                                .object("network", trends(of.network()))
                                .object("nodes", rows(of.stakeholders()))
                                .object("groups", rows(of.groups()))));
        return answer.object("attributes", attributes)
                .whole("rounds", hearsay.rounds())
                .number("heard_share", hearsay.reachShare(hearsay.rounds()))
                .json();
    }

    private Fields period(int place) {
        NetworkSlice slice = slices.get(place);
        NetworkView view = view(slice);
        Fields fields = new Fields()
                .text("from", slice.span().from().toString())
                .text("until", until(slice.span()))
                .whole("present", slice.present().size())
                .whole("ties", view.tieCount());
        figures.network()
                .forEach((name, figure) ->
                        fields.number(name, figure.points().get(place).value()));
        boolean first = place == 0;
        NetworkSlice before = slices.get(first ? 0 : place - 1);
        TiePersistence ties = TiePersistence.between(view(before), view);
        Turnover people = Turnover.between(before.present(), slice.present());
        return fields.number("tie_jaccard", first ? OptionalDouble.empty() : ties.jaccard())
                .number("tie_survival", first ? OptionalDouble.empty() : ties.survival())
                .number("turnover", first ? OptionalDouble.empty() : people.rate());
    }

    private NetworkView view(NetworkSlice slice) {
        return NetworkView.union(slice.network(), layers);
    }

    private static Fields rows(SortedMap<?, ? extends SortedMap<String, FigureOverTime>> rows) {
        Fields fields = new Fields();
        rows.forEach((key, row) -> fields.object(key.toString(), trends(row)));
        return fields;
    }

    private static Fields trends(SortedMap<String, FigureOverTime> figures) {
        Fields trends = new Fields();
        figures.forEach((name, figure) -> trends.object(
                name,
                new Fields()
                        .numbers(
                                "values",
                                figure.points().stream()
                                        .map(FigureOverTime.Point::value)
                                        .toList())
                        .whole("points", figure.trend().points())
                        .number("slope_per_period", optional(figure.trend().slope()))
                        .number("p_rising", p(figure.trend().test()))
                        .number("p_falling", p(figure.falling()))));
        return trends;
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
        StringBuilder text = new StringBuilder("Ties (" + String.join(", ", names()) + ") by period\n");
        for (int i = 0; i < slices.size(); i++) {
            NetworkSlice slice = slices.get(i);
            text.append("  %s up to %s: %d present, %s"
                    .formatted(
                            slice.span().from(),
                            until(slice.span()),
                            slice.present().size(),
                            NetworkWords.count(view(slice).tieCount(), "tie")));
            for (Map.Entry<String, FigureOverTime> figure : figures.network().entrySet()) {
                text.append(", ")
                        .append(NetworkWords.figure(figure.getKey()))
                        .append(' ')
                        .append(number(figure.getValue().points().get(i).value()));
            }
            text.append('\n');
        }
        trends(text, "", figures.network());
        figures.stakeholders().forEach((stakeholder, row) -> trends(text, stakeholder + ", ", row));
        figures.byAttribute().forEach((attribute, of) -> {
            trends(text, "by " + attribute + ", ", of.network());
            of.groups().forEach((group, row) -> trends(text, attribute + " " + group + ", ", row));
            of.stakeholders().forEach((stakeholder, row) -> trends(text, stakeholder + " by " + attribute + ", ", row));
        });
        return text.append("Of all pairs of people present, %s can have heard from the other by round %d%n"
                        .formatted(number(hearsay.reachShare(hearsay.rounds())), hearsay.rounds()))
                .toString()
                .replace(System.lineSeparator(), "\n");
    }

    private List<String> names() {
        return layers.stream().map(LayerId::value).toList();
    }

    private static void trends(StringBuilder text, String whose, SortedMap<String, FigureOverTime> figures) {
        figures.forEach((name, figure) -> text.append("%s%s: slope %s per period, p (rising) %s, p (falling) %s\n"
                .formatted(
                        whose,
                        NetworkWords.figure(name),
                        number(optional(figure.trend().slope())),
                        number(p(figure.trend().test())),
                        number(p(figure.falling())))));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "not defined";
    }
}
