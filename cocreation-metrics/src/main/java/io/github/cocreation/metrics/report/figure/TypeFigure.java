/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.PlaneAxis;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.PlanePoint;
import io.github.cocreation.core.chart.PlaneRange;
import io.github.cocreation.core.chart.PlaneRegion;
import io.github.cocreation.core.chart.PlaneSeries;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.Cell;
import io.github.cocreation.core.typology.HybridBand;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyForm;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The plane of the declared type: the declared position with the width of the band in which two types are both named, and, on the
 * plane of Ulrich's types, the positions seen period by period with where each probably was.
 */
record TypeFigure(Wording wording, Typologies typologies) {
    private static final double MIDDLE = 0.5;
    private static final String ACROSS = ": central actor";
    private static final String UP = ": openness";

    Optional<Chart> of(CoCreationProcess process, Optional<Measurement> drift) {
        return process.declaredPosition()
                .flatMap(position -> plane(position)
                        .map(typology -> chart(
                                typology,
                                position,
                                typology.id().equals(Typologies.ulrich().id())
                                        ? drift.filter(measurement ->
                                                measurement.value().isPresent())
                                        : Optional.empty())));
    }

    private Optional<Typology> plane(Position position) {
        return Optional.ofNullable(typologies.all().get(position.typology()))
                .filter(typology -> typology.form() == TypologyForm.PLANE
                        && typology.axes().size() == 2
                        && typology.axes().stream()
                                .allMatch(axis -> position.coordinates().containsKey(axis.id())));
    }

    private Chart chart(Typology typology, Position position, Optional<Measurement> drift) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "type");
        Axis across = typology.axes().get(0);
        Axis up = typology.axes().get(1);
        Optional<Double> spread = typology.hybridBand().map(HybridBand::high).map(high -> high - MIDDLE);
        PlaneChart.Builder chart = PlaneChart.builder();
        chart.across(axis(across)).up(axis(up));
        typology.cells().forEach(cell -> chart.addRegions(region(cell, across, up)));
        chart.addSeries(PlaneSeries.builder().label(words.text("declared")).build());
        double x = position.coordinates().getOrDefault(across.id(), MIDDLE);
        double y = position.coordinates().getOrDefault(up.id(), MIDDLE);
        chart.addPoints(PlanePoint.builder()
                .label(words.text("declared"))
                .x(x)
                .y(y)
                .spread(spread)
                .build());
        List<ImmutableList<String>> rows = new ArrayList<>();
        rows.add(ImmutableList.of(words.text("declared"), numerals.fixed(x, 2), "", numerals.fixed(y, 2), ""));
        spread.ifPresent(band -> chart.spreadName(words.text("band")));
        drift.ifPresent(measurement -> trail(chart, words, measurement, rows));
        Caption caption = words.with(
                rows,
                List.of(
                        words.text("position"),
                        title(across),
                        words.text("probably"),
                        title(up),
                        words.text("probably")),
                "type",
                typology.classify(position).candidates().stream()
                        .map(cell -> cell.name().in(wording.locale()))
                        .reduce((one, other) -> one + " / " + other)
                        .orElse(""),
                "distance",
                drift.flatMap(Measurement::value)
                        .map(value -> words.text("distance", "value", numerals.fixed(value, 2)))
                        .orElse(""));
        return chart.caption(drift.isPresent() ? caption : declaredAlone(caption))
                .build();
    }

    /** The caption where nothing was seen: without what would tell how sure that is. */
    private static Caption declaredAlone(Caption caption) {
        ImmutableList<Integer> columns = ImmutableList.of(0, 1, 3);
        ChartTable table = caption.table();
        return caption.toBuilder()
                .note(Optional.empty())
                .description(caption.description().strip())
                .table(ChartTable.builder()
                        .addAllHeader(Lists.transform(columns, table.header()::get))
                        .addAllRows(table.rows().stream()
                                .map(row -> ImmutableList.copyOf(Lists.transform(columns, row::get)))
                                .toList())
                        .build())
                .build();
    }

    private void trail(PlaneChart.Builder chart, Captions words, Measurement drift, List<ImmutableList<String>> rows) {
        int periods = Periods.count(drift, ACROSS);
        ImmutableList<Optional<Double>> x = Periods.values(drift, ACROSS, periods);
        ImmutableList<Optional<Double>> y = Periods.values(drift, UP, periods);
        ImmutableList<Optional<PlaneRange>> across = ranges(drift, ACROSS, periods);
        ImmutableList<Optional<PlaneRange>> up = ranges(drift, UP, periods);
        chart.rangeName(words.text("range"));
        chart.addSeries(PlaneSeries.builder()
                .label(words.text("observed"))
                .dash(Dash.SOLID)
                .build());
        for (int period = 0; period < periods; period++) {
            if (x.get(period).isEmpty() || y.get(period).isEmpty()) {
                continue;
            }
            String number = wording.numerals().whole(period + 1);
            chart.addPoints(PlanePoint.builder()
                    .label(period == periods - 1 ? words.text("last", "n", number) : number)
                    .x(clamp(x.get(period).get()))
                    .y(clamp(y.get(period).get()))
                    .series(1)
                    .across(across.get(period))
                    .up(up.get(period))
                    .build());
            rows.add(ImmutableList.of(
                    words.text("seen", "n", number),
                    wording.numerals().fixed(x.get(period).get(), 2),
                    range(words, across.get(period)),
                    wording.numerals().fixed(y.get(period).get(), 2),
                    range(words, up.get(period))));
        }
    }

    private static ImmutableList<Optional<PlaneRange>> ranges(Measurement drift, String axis, int periods) {
        ImmutableList<Optional<Double>> low = Periods.values(drift, axis + ", low", periods);
        ImmutableList<Optional<Double>> high = Periods.values(drift, axis + ", high", periods);
        return IntStream.range(0, periods)
                .mapToObj(period -> low.get(period)
                        .flatMap(from -> high.get(period).map(to -> new PlaneRange(clamp(from), clamp(to)))))
                .collect(ImmutableList.toImmutableList());
    }

    private String range(Captions words, Optional<PlaneRange> range) {
        return range.map(each -> words.text(
                        "between",
                        "low",
                        wording.numerals().fixed(each.low(), 2),
                        "high",
                        wording.numerals().fixed(each.high(), 2)))
                .orElse("");
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private PlaneAxis axis(Axis axis) {
        PlaneAxis.Builder plane = PlaneAxis.builder();
        return plane.title(title(axis))
                .low(value(axis, 0))
                .high(value(axis, axis.values().size() - 1))
                .build();
    }

    private String title(Axis axis) {
        return wording.find("figure.type.axis." + axis.id())
                .orElseGet(() -> axis.name().in(wording.locale()));
    }

    private String value(Axis axis, int index) {
        return wording.find("figure.type.axis." + axis.id() + "."
                        + axis.values().get(index).id())
                .orElseGet(() -> axis.values().get(index).label().in(wording.locale()));
    }

    private PlaneRegion region(Cell cell, Axis across, Axis up) {
        double left = isHigh(cell, across) ? MIDDLE : 0;
        double bottom = isHigh(cell, up) ? MIDDLE : 0;
        PlaneRegion.Builder region = PlaneRegion.builder();
        return region.label(cell.name().in(wording.locale()))
                .left(left)
                .right(left + MIDDLE)
                .bottom(bottom)
                .top(bottom + MIDDLE)
                .build();
    }

    private static boolean isHigh(Cell cell, Axis axis) {
        String value = cell.at().get(axis.id());
        return value != null && axis.index(value) > 0;
    }
}
