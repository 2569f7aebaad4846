/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.PlaneAxis;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.PlanePoint;
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

/**
 * The plane of the declared type: the declared position with the width of the band in which two types are both named, and, on the
 * plane of Ulrich's types, the positions seen period by period.
 */
record TypeFigure(Wording wording, Typologies typologies) {
    private static final double MIDDLE = 0.5;

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
        rows.add(ImmutableList.of(words.text("declared"), numerals.fixed(x, 2), numerals.fixed(y, 2)));
        drift.ifPresent(measurement -> trail(chart, words, measurement, spread, rows));
        return chart.caption(words.with(
                        rows,
                        List.of(words.text("position"), title(across), title(up)),
                        "type",
                        typology.classify(position).candidates().stream()
                                .map(cell -> cell.name().in(wording.locale()))
                                .reduce((one, other) -> one + " / " + other)
                                .orElse(""),
                        "distance",
                        drift.flatMap(Measurement::value)
                                .map(value -> words.text("distance", "value", numerals.fixed(value, 2)))
                                .orElse("")))
                .build();
    }

    private void trail(
            PlaneChart.Builder chart,
            Captions words,
            Measurement drift,
            Optional<Double> spread,
            List<ImmutableList<String>> rows) {
        int periods = Periods.count(drift, ": central actor");
        ImmutableList<Optional<Double>> x = Periods.values(drift, ": central actor", periods);
        ImmutableList<Optional<Double>> y = Periods.values(drift, ": openness", periods);
        chart.addSeries(PlaneSeries.builder()
                .label(words.text("observed"))
                .dash(Dash.SOLID)
                .build());
        for (int period = 0; period < periods; period++) {
            if (x.get(period).isEmpty() || y.get(period).isEmpty()) {
                continue;
            }
            boolean last = period == periods - 1;
            String number = wording.numerals().whole(period + 1);
            chart.addPoints(PlanePoint.builder()
                    .label(last ? words.text("last", "n", number) : number)
                    .x(clamp(x.get(period).get()))
                    .y(clamp(y.get(period).get()))
                    .series(1)
                    .spread(last ? spread : Optional.empty())
                    .build());
            rows.add(ImmutableList.of(
                    words.text("seen", "n", number),
                    wording.numerals().fixed(x.get(period).get(), 2),
                    wording.numerals().fixed(y.get(period).get(), 2)));
        }
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
