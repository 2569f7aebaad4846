/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.Dash;
import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.chart.FlowGroup;
import io.github.cocreation.core.chart.FlowOrder;
import io.github.cocreation.core.chart.FlowStep;
import io.github.cocreation.core.chart.PlaneAxis;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.PlanePoint;
import io.github.cocreation.core.chart.PlaneRange;
import io.github.cocreation.core.chart.PlaneRegion;
import io.github.cocreation.core.chart.PlaneSeries;
import io.github.cocreation.core.chart.Scale;
import io.github.cocreation.core.chart.Tick;
import io.github.cocreation.core.chart.TimelineBlock;
import io.github.cocreation.core.chart.TimelineChart;
import io.github.cocreation.core.chart.Tone;

/** Sample charts of where things stand, what follows what and what happens when. */
record SamplePlans(SampleCharts charts) {
    Chart plane() {
        PlaneChart.Builder chart = PlaneChart.builder();
        chart.caption(charts.caption("plane"))
                .across(axis("Who is central?", "the public side", "the others"))
                .up(axis("How open is the outcome?", "fixed", "open"))
                .spreadName(charts.name("as good as the same type"))
                .rangeName(charts.name("where it probably was"))
                .addRegions(region("guided", 0, 0.5, 0, 0.5), region("empowering", 0.5, 1, 0, 0.5))
                .addRegions(region("equal", 0, 0.5, 0.5, 1), region("facilitating", 0.5, 1, 0.5, 1))
                .addSeries(PlaneSeries.builder().label(charts.name("declared")).build())
                .addSeries(PlaneSeries.builder()
                        .label(charts.name("observed, period by period"))
                        .dash(Dash.SOLID)
                        .build());
        chart.addPoints(PlanePoint.builder()
                .label(charts.name("declared"))
                .x(0.6)
                .y(0.75)
                .spread(0.08)
                .build());
        double[][] trail = {{0.62, 0.7}, {0.5, 0.6}, {0.42, 0.35}, {0.35, 0.3}};
        for (int i = 0; i < trail.length; i++) {
            chart.addPoints(PlanePoint.builder()
                    .label(charts.name(String.valueOf(i + 1)))
                    .x(trail[i][0])
                    .y(trail[i][1])
                    .series(1)
                    .across(new PlaneRange(trail[i][0] - 0.2, trail[i][0] + 0.1))
                    .up(new PlaneRange(trail[i][1] - 0.25, trail[i][1] + 0.2))
                    .build());
        }
        return chart.build();
    }

    private PlaneAxis axis(String title, String low, String high) {
        return PlaneAxis.builder()
                .title(charts.name(title))
                .low(charts.name(low))
                .high(charts.name(high))
                .build();
    }

    private PlaneRegion region(String label, double left, double right, double bottom, double top) {
        return PlaneRegion.builder()
                .label(charts.name(label))
                .left(left)
                .right(right)
                .bottom(bottom)
                .top(top)
                .build();
    }

    Chart flow() {
        return FlowChart.builder()
                .caption(charts.caption("flow"))
                .addStart(charts.name("a challenge"), charts.name("a mandate"))
                .part(FlowGroup.builder()
                        .order(FlowOrder.SEQUENCE)
                        .addParts(step("Exploration of the opportunity", "2 hours"))
                        .addParts(FlowGroup.builder()
                                .order(FlowOrder.TOGETHER)
                                .label(charts.name("at the same time"))
                                .addParts(step("Stories of users", "3 weeks"))
                                .addParts(step("Interviews from outside in", "2 weeks"))
                                .build())
                        .addParts(FlowGroup.builder()
                                .order(FlowOrder.REPEAT)
                                .label(charts.name("repeat 3 times"))
                                .addParts(step("Small experiment", "4 weeks"))
                                .addParts(step("Review of what was learnt", "1 hour"))
                                .build())
                        .addParts(FlowGroup.builder()
                                .order(FlowOrder.CHOICE)
                                .label(charts.name("one of them"))
                                .addParts(step("Citizens' jury", "3 days"))
                                .addParts(step("World Café", "half a day"))
                                .build())
                        .build())
                .addEnd(charts.name("decisions"), charts.name("commitments"))
                .build();
    }

    private FlowStep step(String label, String detail) {
        return FlowStep.builder()
                .label(charts.name(label))
                .detail(charts.name(detail))
                .addHanded(charts.name("views from outside"), charts.name("a shared problem"))
                .build();
    }

    Chart timeline() {
        TimelineChart.Builder chart = TimelineChart.builder();
        Scale.Builder scale = Scale.builder();
        scale.low(540).high(780);
        for (int hour = 9; hour <= 13; hour++) {
            scale.addTicks(new Tick(hour * 60.0, hour + ":00"));
        }
        chart.caption(charts.caption("timeline"))
                .scale(scale.build())
                .addLanes(charts.name("Hall"), charts.name("Side room"));
        block(chart, 0, 540, 555, "Welcome");
        block(chart, 0, 555, 615, "Stories of users");
        block(chart, 1, 555, 600, "Interviews in pairs");
        block(chart, 0, 615, 630, "Break");
        block(chart, 0, 630, 750, "Solution workshop with many tables");
        block(chart, 0, 750, 780, "Promises");
        return chart.build();
    }

    private void block(TimelineChart.Builder chart, int lane, int start, int end, String label) {
        chart.addBlocks(TimelineBlock.builder()
                .lane(lane)
                .start(start)
                .end(end)
                .label(charts.name(label))
                .detail(charts.name("6 tables"))
                .times(start / 60 + ":" + "%02d".formatted(start % 60) + "\u2013" + end / 60 + ":"
                        + "%02d".formatted(end % 60))
                .tone(label.equals("Break") ? Tone.MUTED : Tone.PLAIN)
                .build());
    }
}
