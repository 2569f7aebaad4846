/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.BadgeName;
import io.github.cocreation.core.chart.Bar;
import io.github.cocreation.core.chart.BarChart;
import io.github.cocreation.core.chart.Caption;
import io.github.cocreation.core.chart.CardsChart;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.ChartCard;
import io.github.cocreation.core.chart.ChartLine;
import io.github.cocreation.core.chart.ChartNode;
import io.github.cocreation.core.chart.ChartTable;
import io.github.cocreation.core.chart.ChartTie;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.FunnelChart;
import io.github.cocreation.core.chart.FunnelLoss;
import io.github.cocreation.core.chart.FunnelStage;
import io.github.cocreation.core.chart.HistogramBin;
import io.github.cocreation.core.chart.HistogramChart;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.MatrixCell;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.chart.TieLayer;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.chart.ToneName;
import io.github.cocreation.core.chart.Zone;
import io.github.cocreation.core.text.Numerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** One chart of each kind, whose names can be made as hostile as a test wants. */
final class SampleCharts {
    private static final Numerals NUMERALS = Numerals.of(Locale.ENGLISH);

    private final UnaryOperator<String> names;

    private SampleCharts(UnaryOperator<String> names) {
        this.names = names;
    }

    static ImmutableList<Chart> usual() {
        return new SampleCharts(name -> name).all();
    }

    /** The same with every name replaced. */
    static ImmutableList<Chart> named(String name) {
        return new SampleCharts(any -> name)
                .all().stream()
                        .filter(chart -> !chart.caption().id().equals("network-200"))
                        .collect(ImmutableList.toImmutableList());
    }

    static NetworkChart network(int size) {
        return network(size, 1L);
    }

    static NetworkChart network(int size, long seed) {
        return new SampleCharts(name -> name).networkChart(size, seed);
    }

    private ImmutableList<Chart> all() {
        SamplePlans planned = new SamplePlans(this);
        return ImmutableList.of(
                bars(),
                lines(),
                matrix(),
                planned.plane(),
                network(20, 1),
                network(200, 2),
                funnel(),
                histogram(),
                planned.flow(),
                planned.timeline(),
                cards());
    }

    String name(String usual) {
        return names.apply(usual);
    }

    Caption caption(String id) {
        return Caption.builder()
                .id(id)
                .title(name("Who spoke, and how many they are (" + id + ")"))
                .description(name("What there is to see."))
                .note(name("A cut-off is a judgement (heuristic)."))
                .table(ChartTable.builder()
                        .addHeader("Name", "Value")
                        .addRows(ImmutableList.of(name("Tenants"), "1"))
                        .build())
                .build();
    }

    private Chart bars() {
        BarChart.Builder chart = BarChart.builder();
        chart.caption(caption("bars"))
                .scale(Scale.shares(NUMERALS).withTitle(name("Share of what was said")))
                .valueName(name("share of the voice"))
                .markName(name("share of the heads"))
                .addToneNames(new ToneName(Tone.POOR, name("less than half of what heads would give")));
        List<String> groups = List.of(
                "Users",
                "Frontline professionals of the district offices",
                "Managers",
                "Volunteers of the association");
        double[] values = {0.08, 0.42, 0.3, 0.2};
        double[] marks = {0.31, 0.35, 0.1, 0.24};
        for (int i = 0; i < 4; i++) {
            chart.addBars(Bar.builder()
                    .label(name(groups.get(i)))
                    .value(values[i])
                    .text(NUMERALS.percent(values[i]))
                    .mark(marks[i])
                    .markText("heads " + NUMERALS.percent(marks[i]))
                    .tone(i == 0 ? Tone.POOR : Tone.PLAIN)
                    .build());
        }
        return chart.addBars(Bar.builder()
                        .label(name("Children"))
                        .text(name("not known"))
                        .build())
                .build();
    }

    private Chart lines() {
        LineChart.Builder chart = LineChart.builder();
        chart.caption(caption("lines"))
                .scale(Scale.shares(NUMERALS).withTitle(name("Share held by those who initiated")))
                .addZones(zone(0, 0.4, "shared as the type asks", Tone.GOOD))
                .addZones(zone(0.4, 0.7, "more than the type asks", Tone.WATCH))
                .addZones(zone(0.7, 1, "taking over", Tone.POOR));
        for (int i = 0; i < 6; i++) {
            chart.addSteps(name((i + 1) + " Mar to " + (i + 20) + " Apr"));
        }
        chart.addLines(line("decisions", 0.3, 0.45, -1, 0.6, 0.8, 0.9));
        chart.addLines(line("open promises", 0.2, 0.25, 0.5, 0.55, 0.4, 0.7));
        return chart.build();
    }

    private Zone zone(double low, double high, String label, Tone tone) {
        return Zone.builder().low(low).high(high).label(name(label)).tone(tone).build();
    }

    private ChartLine line(String label, double... values) {
        ChartLine.Builder line = ChartLine.builder();
        line.label(name(label));
        for (double value : values) {
            line.addValues(value < 0 ? Optional.empty() : Optional.of(value));
        }
        return line.build();
    }

    private Chart matrix() {
        MatrixChart.Builder chart = MatrixChart.builder();
        chart.caption(caption("matrix"))
                .rowsName(name("from"))
                .columnsName(name("to"))
                .addToneNames(new ToneName(Tone.POOR, name("harm")));
        List<String> sectors = List.of("public", "citizen", "third", "private", "academia");
        for (String sector : sectors) {
            chart.addRows(name(sector)).addColumns(name(sector));
        }
        for (int row = 0; row < 5; row++) {
            ImmutableList.Builder<MatrixCell> cells = ImmutableList.builder();
            for (int column = 0; column < 5; column++) {
                double share = row == column ? 1 - row / 8.0 : (row + column) / 20.0;
                cells.add(MatrixCell.builder()
                        .text(NUMERALS.percent(share))
                        .strength(share)
                        .tone(row == 2 && column == 1 ? Tone.POOR : Tone.PLAIN)
                        .build());
            }
            chart.addCells(cells.build());
        }
        return chart.build();
    }

    private NetworkChart networkChart(int size, long seed) {
        NetworkChart.Builder chart = NetworkChart.builder();
        chart.caption(caption("network-" + size))
                .addGroups(name("public"), name("citizen"), name("third sector"), name("private"))
                .addLayers(TieLayer.builder().label(name("contact")).build())
                .addLayers(TieLayer.builder()
                        .label(name("trust"))
                        .dash(Dash.DASHED)
                        .tone(Tone.PLAIN)
                        .directed(true)
                        .build())
                .addBadgeNames(new BadgeName(Badge.BROKER, name("joins others who are not joined otherwise")))
                .addBadgeNames(new BadgeName(Badge.INTERMEDIARY, name("intermediary")))
                .addBadgeNames(new BadgeName(Badge.INITIATOR, name("initiator")))
                .seed(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            ChartNode.Builder node = ChartNode.builder();
            node.label(name("Organisation " + (i + 1))).group(i % 5 - 1).weight(1 + random.nextInt(20));
            if (i == 0) {
                node.addBadges(Badge.BROKER, Badge.INTERMEDIARY);
            } else if (i == 1) {
                node.addBadges(Badge.INITIATOR);
            }
            chart.addNodes(node.build());
        }
        for (int i = 1; i < size; i++) {
            int parts = size / 10;
            boolean isolated = i % 11 == 0;
            for (int tie = 0; !isolated && tie < 1 + random.nextInt(2); tie++) {
                int other = i < size * 3 / 4 ? random.nextInt(i) : size * 3 / 4 + random.nextInt(Math.max(1, parts));
                chart.addTies(ChartTie.builder()
                        .start(i)
                        .end(Math.min(other, size - 1))
                        .layer(tie)
                        .strength(random.nextDouble())
                        .build());
            }
        }
        return chart.build();
    }

    private Chart funnel() {
        FunnelChart.Builder chart = FunnelChart.builder();
        String[] labels = {"Suggestions made", "Answered", "Taken into the plan", "Carried out"};
        int[] values = {64, 50, 18, 5};
        chart.caption(caption("funnel"));
        for (int i = 0; i < 4; i++) {
            FunnelStage.Builder stage = FunnelStage.builder();
            stage.label(name(labels[i])).value(values[i]).text(String.valueOf(values[i]));
            if (i < 3) {
                stage.addLosses(FunnelLoss.builder()
                        .label(name("left unanswered"))
                        .value(values[i] - values[i + 1])
                        .text(String.valueOf(values[i] - values[i + 1]))
                        .tone(i == 0 ? Tone.POOR : Tone.MUTED)
                        .build());
            }
            chart.addStages(stage.build());
        }
        return chart.build();
    }

    private Chart histogram() {
        HistogramChart.Builder chart = HistogramChart.builder();
        chart.caption(caption("histogram"))
                .scale(Scale.numbers(-1, 1, NUMERALS).withTitle(name("E-I index")))
                .binsName(name("1000 shuffles of the groups"))
                .observed(-0.75)
                .observedText(name("observed \u22120.75 (p = 0.01)"));
        for (int i = 0; i < 20; i++) {
            chart.addBins(HistogramBin.builder()
                    .low(-1 + i / 10.0)
                    .high(-0.9 + i / 10.0)
                    .count((int) Math.round(180 * StrictMath.exp(-Math.pow(i - 9, 2) / 9)))
                    .build());
        }
        return chart.build();
    }

    private Chart cards() {
        CardsChart.Builder chart = CardsChart.builder();
        chart.caption(caption("cards"));
        for (int i = 1; i <= 6; i++) {
            chart.addCards(ChartCard.builder()
                    .title(name("Participant " + i))
                    .addLines(name("Round 1: table " + (i % 3 + 1)))
                    .addLines(name("Round 2: table " + (i % 2 + 1)))
                    .addLines(name("Round 3: table 3"))
                    .build());
        }
        return chart.build();
    }
}
