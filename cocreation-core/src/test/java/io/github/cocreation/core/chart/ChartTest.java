/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Numerals;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Caption CAPTION = Caption.builder()
            .id("voice")
            .title("Who spoke")
            .description("Users speak least.")
            .table(ChartTable.builder()
                    .addHeader("Group", "Share")
                    .addRows(ImmutableList.of("Users", "8%"))
                    .build())
            .build();

    @Test
    void a_chart_is_read_back_as_it_was_written() {
        Chart chart = BarChart.builder()
                .caption(CAPTION)
                .scale(Scale.shares(Numerals.of(Locale.ENGLISH)))
                .addBars(Bar.builder()
                        .label("Users")
                        .value(0.08)
                        .text("8%")
                        .mark(0.3)
                        .tone(Tone.POOR)
                        .build())
                .build();

        String json = JsonFormat.withDefaults().write(Chart.codec(), chart);

        assertThat(json).contains("\"chart\":", "bar");
        assertThat(JsonFormat.withDefaults().read(Chart.codec(), json, "chart.json"))
                .isEqualTo(chart);
    }

    @Test
    void steps_within_steps_are_read_back_as_they_were_written() {
        Chart chart = FlowChart.builder()
                .caption(CAPTION)
                .part(FlowGroup.builder()
                        .order(FlowOrder.CHOICE)
                        .addParts(FlowStep.builder().label("jury").build())
                        .addParts(FlowGroup.builder()
                                .order(FlowOrder.REPEAT)
                                .label("3 times")
                                .addParts(FlowStep.builder().label("trial").build())
                                .build())
                        .build())
                .build();

        assertThat(JsonFormat.withDefaults()
                        .read(Chart.codec(), JsonFormat.withDefaults().write(Chart.codec(), chart), "chart.json"))
                .isEqualTo(chart);
    }

    @Test
    void a_row_of_the_wrong_length_is_refused() {
        assertThatThrownBy(() -> ChartTable.builder()
                        .addHeader("Group", "Share")
                        .addRows(ImmutableList.of("Users"))
                        .build())
                .hasMessage("The number of cells (1) of a row of a chart's table must be that of the columns (2).\n"
                        + "Maybe put an empty text where there is nothing to say.");
    }

    @Test
    void a_line_has_a_value_or_a_gap_for_every_step() {
        assertThatThrownBy(() -> LineChart.builder()
                        .caption(CAPTION)
                        .scale(Scale.shares(Numerals.of(Locale.ENGLISH)))
                        .addSteps("March")
                        .addLines(ChartLine.builder().label("decisions").build())
                        .build())
                .hasMessageContaining("must be that of the steps (1)");
    }

    @Test
    void a_tie_joins_two_nodes_of_its_chart() {
        assertThatThrownBy(() -> NetworkChart.builder()
                        .caption(CAPTION)
                        .addLayers(TieLayer.builder().label("contact").build())
                        .addNodes(ChartNode.builder().label("city").build())
                        .addTies(ChartTie.builder().start(0).end(1).build())
                        .build())
                .hasMessage("The ends (0 and 1) of chart (voice) must be two of its 1 nodes.\nMaybe count from 0.");
    }
}
