/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.Bar;
import io.github.cocreation.core.chart.BarChart;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.ChartNode;
import io.github.cocreation.core.chart.FunnelChart;
import io.github.cocreation.core.chart.FunnelStage;
import io.github.cocreation.core.chart.HistogramBin;
import io.github.cocreation.core.chart.HistogramChart;
import io.github.cocreation.core.chart.LineChart;
import io.github.cocreation.core.chart.MatrixChart;
import io.github.cocreation.core.chart.NetworkChart;
import io.github.cocreation.core.chart.PlaneChart;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.promise.FlowEdge;
import io.github.cocreation.metrics.promise.PromiseFlow;
import io.github.cocreation.metrics.promise.PromiseStage;
import io.github.cocreation.metrics.report.Audience;
import io.github.cocreation.metrics.report.Discretion;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.VoiceFunnel;
import io.github.cocreation.metrics.voice.VoiceStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On the case of the agency, which has nearly everything in it. */
class FiguresTest {
    private static final Path CASE = Path.of("../examples/cases/public-change/process.json");
    private static CoCreationProcess process;
    private static Diagnosis whole;
    private static Diagnosis shown;
    private final Figures forTeam = Figures.withDefaults().withFewest(0);
    private final Figures forPublic = Figures.withDefaults();

    @BeforeAll
    static void read() throws IOException {
        process = CoCreationProcess.read(Files.readString(CASE), CASE.toString());
        whole = Diagnosis.of(process);
        shown = Discretion.of(Audience.PUBLIC).shown(whole);
    }

    @Test
    void who_spoke_stands_beside_how_many_they_are_and_the_unheard_stand_out() {
        BarChart chart = (BarChart) forTeam.voice(whole).orElseThrow();

        Bar users = chart.bars().stream()
                .filter(bar -> bar.label().equals("service users"))
                .findFirst()
                .orElseThrow();
        assertThat(users.text()).isEqualTo("5%");
        assertThat(users.markText()).contains("share of the heads 21%");
        assertThat(users.tone()).isEqualTo(Tone.POOR);
        assertThat(chart.caption().description()).contains("service users");
    }

    @Test
    void what_is_kept_back_is_not_drawn_either() {
        assertThat(forPublic.voice(shown)).isEmpty();
        assertThat(forPublic.all(process, shown))
                .hasSizeLessThan(forTeam.all(process, whole).size());
    }

    @Test
    void the_take_over_is_a_line_over_the_share_that_suits_the_type() {
        LineChart chart = (LineChart) forPublic.takeOver(shown).orElseThrow();

        assertThat(chart.steps()).hasSize(4);
        assertThat(chart.lines().get(0).values().get(3).orElseThrow()).isEqualTo(0.9);
        assertThat(chart.zones().get(0).high()).isEqualTo(0.6);
        assertThat(chart.caption().description()).contains("43%", "90%");
    }

    @Test
    void the_weakest_link_of_governance_is_called_so() {
        BarChart chart = (BarChart) forPublic.governance(shown).orElseThrow();

        assertThat(chart.bars()).hasSize(4);
        assertThat(chart.bars())
                .filteredOn(bar -> bar.label().contains("weakest link"))
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.label()).startsWith("managerial");
                    assertThat(bar.tone()).isEqualTo(Tone.POOR);
                    assertThat(bar.mark()).contains(1.0);
                });
    }

    @Test
    void the_type_is_declared_and_seen_on_one_plane() {
        PlaneChart chart = (PlaneChart) forPublic.type(process, shown).orElseThrow();

        assertThat(chart.regions()).hasSize(4);
        assertThat(chart.points()).hasSize(6);
        assertThat(chart.points().get(0).spread()).isPresent();
        assertThat(chart.caption().description()).contains("guided co-creation", "0.20");
    }

    @Test
    void how_sure_each_position_is_is_drawn_and_told() {
        Measurement drift = shown.measurements().stream()
                .filter(measurement -> measurement.measure().equals(MeasureId.of("M28")))
                .findFirst()
                .orElseThrow();
        PlaneChart chart = (PlaneChart) forPublic.type(process, shown).orElseThrow();

        assertThat(chart.points().subList(1, 6)).allSatisfy(point -> {
            assertThat(point.across().orElseThrow().low()).isLessThanOrEqualTo(point.x());
            assertThat(point.across().orElseThrow().high()).isGreaterThanOrEqualTo(point.x());
            assertThat(point.up()).isPresent();
        });
        assertThat(chart.points().get(1).up().orElseThrow().high())
                .isEqualTo(drift.part("period 01: openness, high").orElseThrow());
        assertThat(chart.caption().table().rows().get(0).get(2)).isEmpty();
        assertThat(chart.caption().table().rows().get(1).get(2)).matches("0\\.\\d\\d to 0\\.\\d\\d");
        assertThat(chart.rangeName()).isPresent();
    }

    @Test
    void seats_that_are_missing_stand_out() {
        BarChart chart = (BarChart) forTeam.coverage(whole).orElseThrow();

        assertThat(forPublic.coverage(shown))
                .as("three of four and one of two seats tell of three and of one")
                .isEmpty();
        assertThat(chart.caption().description()).contains("applicants and language learners");
        assertThat(chart.bars())
                .filteredOn(bar -> bar.tone() == Tone.WATCH)
                .extracting(Bar::label)
                .containsExactly("applicants", "language learners");
    }

    @Test
    void sessions_with_too_few_people_have_no_number_for_the_public() {
        LineChart chart = (LineChart)
                Figures.withDefaults().withFewest(25).participation(process).orElseThrow();

        assertThat(chart.lines().get(0).values()).contains(Optional.empty()).contains(Optional.of(42.0));
        assertThat(chart.caption().table().rows().get(0)).contains("kept back");
        LineChart usual = (LineChart) forPublic.participation(process).orElseThrow();
        assertThat(usual.lines().get(1).values().get(0)).as("four kept silent").isEmpty();
    }

    @Test
    void the_public_sees_no_stakeholder_that_stands_for_few() {
        NetworkChart team = (NetworkChart) forTeam.network(process).orElseThrow();

        assertThat(team.nodes()).hasSize(10);
        assertThat(team.nodes()).anySatisfy(node -> assertThat(node.badges()).contains(Badge.BROKER));
        NetworkChart usual = (NetworkChart) forPublic.network(process).orElseThrow();
        assertThat(usual.nodes())
                .hasSize(5)
                .extracting(ChartNode::weight)
                .allSatisfy(people -> assertThat(people).isGreaterThanOrEqualTo(5));
        assertThat(Figures.withDefaults().withFewest(7).network(process)).isEmpty();
        NetworkChart open = (NetworkChart)
                Figures.withDefaults().withFewest(3).network(process).orElseThrow();
        assertThat(open.nodes()).hasSize(9);
        assertThat(open.nodes())
                .extracting(ChartNode::badges)
                .allSatisfy(badges -> assertThat(badges).doesNotContain(Badge.BROKER));
    }

    @Test
    void judgements_about_few_are_for_the_team() {
        assertThat(((PlaneChart) forTeam.powerInterest(process).orElseThrow()).points())
                .hasSize(10);
        assertThat(((MatrixChart) forTeam.salience(process).orElseThrow()).rows())
                .hasSize(10)
                .anySatisfy(row -> assertThat(row).contains("dependent"));
        assertThat(((PlaneChart) forPublic.powerInterest(process).orElseThrow()).points())
                .hasSize(5);
        assertThat(((MatrixChart) forPublic.salience(process).orElseThrow()).rows())
                .hasSize(5);
        assertThat(Figures.withDefaults().withFewest(7).powerInterest(process)).isEmpty();
        assertThat(Figures.withDefaults().withFewest(7).salience(process)).isEmpty();
    }

    @Test
    void effects_stand_by_group_and_level_and_what_nobody_wanted_is_marked() {
        MatrixChart chart = (MatrixChart) forPublic.effects(process).orElseThrow();

        assertThat(chart.cells().stream().flatMap(ImmutableList::stream)).anySatisfy(cell -> {
            assertThat(cell.text()).isEqualTo("\u22121 *");
            assertThat(cell.tone()).isEqualTo(Tone.POOR);
        });
        assertThat(chart.caption().table().rows()).hasSize(8);
    }

    @Test
    void mixing_is_a_table_of_shades() {
        MatrixChart chart = (MatrixChart) forTeam.mixing(whole).orElseThrow();

        assertThat(chart.rows()).containsExactly("citizens", "private", "public");
        assertThat(chart.cells().get(2).get(2).text()).isEqualTo("78%");
        assertThat(forPublic.mixing(shown)).isEmpty();
    }

    @Test
    void what_chance_brings_is_counted_and_the_observed_stands_in_it() {
        PermutationTest test = PermutationTest.of(
                        "ei_index",
                        "labels",
                        OptionalDouble.of(-0.5),
                        new double[] {-0.5, -0.1, 0, 0.1, 0.2, 0.3},
                        PermutationTest.Sampling.DRAWN)
                .orElseThrow();
        HistogramChart chart = (HistogramChart) forPublic.chance(test);

        assertThat(chart.bins().stream().mapToInt(HistogramBin::count).sum()).isEqualTo(6);
        assertThat(chart.observed()).isEqualTo(-0.5);
        assertThat(chart.observedText()).contains("\u22120.50", "p = 0.571");
    }

    @Test
    void a_funnel_says_where_voices_are_lost_unless_few_are_left() {
        VoiceFunnel funnel = new VoiceFunnel(
                ImmutableSortedMap.of(VoiceStage.IDENTIFIED, 60, VoiceStage.PRESENT, 20, VoiceStage.HEARD, 6),
                ImmutableList.of());
        FunnelChart chart = (FunnelChart) forPublic.voices(funnel).orElseThrow();

        assertThat(chart.stages()).extracting(FunnelStage::value).containsExactly(60.0, 20.0, 6.0);
        assertThat(chart.stages().get(0).losses().get(0).value()).isEqualTo(40);
        assertThat(forPublic.voices(new VoiceFunnel(
                        ImmutableSortedMap.of(VoiceStage.IDENTIFIED, 60, VoiceStage.HEARD, 3), ImmutableList.of())))
                .isEmpty();
        assertThat(forPublic.voices(new VoiceFunnel(
                        ImmutableSortedMap.of(VoiceStage.IDENTIFIED, 60, VoiceStage.HEARD, 59), ImmutableList.of())))
                .as("one who was not heard")
                .isEmpty();
    }

    @Test
    void a_flow_of_promises_says_what_was_left_unanswered() {
        PromiseFlow flow = new PromiseFlow(
                ImmutableList.of(
                        edge(PromiseStage.CONTRIBUTED, PromiseStage.DECIDED, 30),
                        edge(PromiseStage.CONTRIBUTED, PromiseStage.UNANSWERED, 12),
                        edge(PromiseStage.DECIDED, PromiseStage.CARRIED_OUT, 20),
                        edge(PromiseStage.DECIDED, PromiseStage.NOT_CARRIED_OUT, 10),
                        edge(PromiseStage.CARRIED_OUT, PromiseStage.REPORTED_BACK, 20)),
                ImmutableSortedMap.of());
        FunnelChart chart = (FunnelChart) forPublic.promises(flow).orElseThrow();

        assertThat(chart.stages()).extracting(FunnelStage::value).containsExactly(42.0, 30.0, 20.0, 20.0);
        assertThat(chart.stages().get(0).losses().get(0).text()).isEqualTo("12");
        assertThat(chart.stages().get(0).losses().get(0).tone()).isEqualTo(Tone.POOR);
    }

    private static FlowEdge edge(PromiseStage from, PromiseStage to, int contributions) {
        return FlowEdge.builder()
                .from(from)
                .to(to)
                .contributions(contributions)
                .heads(contributions)
                .build();
    }

    @Test
    void every_figure_can_be_drawn_alone_and_has_its_numbers_in_danish_too() {
        Figures danish = forTeam.withWording(Wording.in(Locale.forLanguageTag("da")));

        assertThat(danish.all(process, whole)).hasSizeGreaterThan(9).allSatisfy(FiguresTest::isWhole);
        assertThat(danish.all(process, whole))
                .extracting(chart -> chart.caption().title())
                .doesNotContainAnyElementsOf(forTeam.all(process, whole).stream()
                        .map(chart -> chart.caption().title())
                        .toList());
    }

    private static void isWhole(Chart chart) {
        assertThat(Svg.withDefaults().document(chart)).contains("<title", "<desc", "viewBox");
        assertThat(chart.caption().table().rows()).isNotEmpty();
        assertThat(chart.caption().description()).doesNotContain("{", "}");
    }
}
