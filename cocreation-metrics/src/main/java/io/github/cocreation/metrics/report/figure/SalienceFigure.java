/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.MatrixCell;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.PlaneAxis;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.PlanePoint;
import io.github.cocreation.core.chart.PlaneRegion;
import io.github.cocreation.core.chart.PlaneSeries;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was judged about the claims of stakeholders, on a grid and as a table of shades. */
record SalienceFigure(Wording wording, int fewest) {
    private static final double MIDDLE = 0.5;
    private static final int LEAST_SHOWN = 4;

    /** Those judged, whom the readers may be told about. */
    private ImmutableList<Stakeholder> judged(CoCreationProcess process) {
        return process.stakeholders().values().stream()
                .filter(someone -> someone.salience().isPresent())
                .filter(someone -> Shown.alone(someone, fewest))
                .collect(ImmutableList.toImmutableList());
    }

    Optional<Chart> powerInterest(CoCreationProcess process) {
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "power-interest");
        PlaneChart.Builder chart = PlaneChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Stakeholder someone : judged(process)) {
            Salience salience = someone.salience().orElseThrow();
            salience.interest().ifPresent(interest -> {
                chart.addPoints(PlanePoint.builder()
                        .label(someone.name())
                        .x(interest)
                        .y(salience.power())
                        .build());
                rows.add(ImmutableList.of(
                        someone.name(),
                        numerals.fixed(interest, 1),
                        numerals.fixed(salience.power(), 1),
                        salience.quadrant().map(q -> quadrant(q)).orElse("")));
            });
        }
        if (rows.size() < Math.min(fewest, LEAST_SHOWN) || rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(
                                words.text("stakeholder"),
                                words.text("interest"),
                                words.text("power"),
                                words.text("quadrant"))))
                .across(axis(words, "interest"))
                .up(axis(words, "power"))
                .addRegions(
                        region("crowd", 0, 0),
                        region("subjects", MIDDLE, 0),
                        region("context-setters", 0, MIDDLE),
                        region("players", MIDDLE, MIDDLE))
                .addSeries(
                        PlaneSeries.builder().label(words.text("stakeholder")).build())
                .build());
    }

    private String quadrant(Enum<?> quadrant) {
        return wording.word("quadrant", quadrant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static PlaneAxis axis(Captions words, String name) {
        PlaneAxis.Builder axis = PlaneAxis.builder();
        return axis.title(words.text(name))
                .low(words.text(name + ".low"))
                .high(words.text(name + ".high"))
                .build();
    }

    private PlaneRegion region(String quadrant, double left, double bottom) {
        PlaneRegion.Builder region = PlaneRegion.builder();
        return region.label(wording.word("quadrant", quadrant))
                .left(left)
                .right(left + MIDDLE)
                .bottom(bottom)
                .top(bottom + MIDDLE)
                .build();
    }

    Optional<Chart> salience(CoCreationProcess process) {
        Captions words = new Captions(wording, "salience");
        MatrixChart.Builder chart = MatrixChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (Stakeholder someone : judged(process)) {
            Salience salience = someone.salience().orElseThrow();
            String reading = wording.word(
                    "salience",
                    salience.salienceClass().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            chart.addRows(words.text("row", "name", someone.name(), "class", reading))
                    .addCells(ImmutableList.of(
                            cell(salience.power()), cell(salience.legitimacy()), cell(salience.urgency())));
            rows.add(ImmutableList.of(
                    someone.name(),
                    degree(salience.power()),
                    degree(salience.legitimacy()),
                    degree(salience.urgency()),
                    reading));
        }
        if (rows.size() < Math.min(fewest, LEAST_SHOWN) || rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> columns = List.of(words.text("power"), words.text("legitimacy"), words.text("urgency"));
        List<String> header = new ArrayList<>(List.of(words.text("stakeholder")));
        header.addAll(columns);
        header.add(words.text("class"));
        return Optional.of(chart.caption(words.with(rows, header))
                .rowsName(words.text("stakeholder"))
                .columnsName(words.text("judged"))
                .addAllColumns(columns)
                .build());
    }

    private MatrixCell cell(double degree) {
        MatrixCell.Builder cell = MatrixCell.builder();
        return cell.text(degree(degree)).strength(degree).build();
    }

    private String degree(double degree) {
        return wording.numerals().fixed(degree, 1);
    }
}
