/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.consensus.GroupView;
import io.github.cocreation.metrics.consensus.StatementConsensus;
import io.github.cocreation.metrics.consensus.VoteCount;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.promise.DecisionInfluence;
import io.github.cocreation.metrics.promise.FlowEdge;
import io.github.cocreation.metrics.promise.InfluenceTable;
import io.github.cocreation.metrics.promise.PromiseFlow;
import io.github.cocreation.metrics.promise.PromiseStage;
import io.github.cocreation.metrics.voice.FunnelRow;
import io.github.cocreation.metrics.voice.PopulationCell;
import io.github.cocreation.metrics.voice.VoiceFunnel;
import io.github.cocreation.metrics.voice.VoiceStage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    /** Three users say next to nothing beside two groups of six. */
    private static final CoCreationProcess QUIET = new Course()
            .group("users", 3, Standing.SERVICE_USER)
            .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
            .group("board", 6, Standing.DECISION_MAKER)
            .speaks("one", "users", 3)
            .speaks("one", "staff", 40)
            .speaks("one", "board", 40)
            .process();

    private static final Diagnosis WHOLE = Diagnosis.of(QUIET);
    private static final Discretion PUBLIC = Discretion.of(Audience.PUBLIC);

    private static Finding unheard(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .filter(finding -> finding.code().equals("voice-below-heads"))
                .findFirst()
                .orElseThrow();
    }

    private static Measurement voice(Diagnosis diagnosis) {
        return diagnosis.measurements().stream()
                .filter(m -> m.measure().equals(MeasureId.of("M04")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_kept_back_stands_in_no_form_of_a_public_diagnosis_or_report() {
        String sentence = unheard(WHOLE).sentence();
        Recommended quoting = Recommended.builder()
                .title("Personal visits")
                .addReason("Because: " + sentence)
                .addCaution(sentence)
                .build();
        Report report = ProcessReport.withDefaults().of(QUIET, WHOLE, List.of(quoting));
        JsonFormat json = JsonFormat.withDefaults();
        for (String text : List.of(
                Markdown.render(report),
                json.write(Report.codec(), report),
                json.write(Diagnosis.codec(), PUBLIC.shown(WHOLE)))) {
            assertThat(text)
                    .doesNotContain(sentence, voice(WHOLE).sentence(), "service-user")
                    .contains("ept back");
        }
    }

    @Test
    void a_finding_that_is_kept_back_keeps_its_code_and_need() {
        Finding shown = unheard(PUBLIC.shown(WHOLE));
        assertThat(shown.sentence()).isEqualTo("Kept back, because fewer than 5 people would be told about.");
        assertThat(shown.evidence()).isEmpty();
        assertThat(shown.need().map(Need::code)).isEqualTo(unheard(WHOLE).need().map(Need::code));
        assertThat(PUBLIC.shown(WHOLE).needs())
                .extracting(Need::code)
                .isEqualTo(WHOLE.needs().stream().map(Need::code).toList());
    }

    @Test
    void a_value_that_gives_few_people_away_is_undefined_with_its_reason() {
        Measurement shown = voice(PUBLIC.shown(WHOLE));
        assertThat(shown.value()).isEmpty();
        assertThat(shown.parts()).isEmpty();
        assertThat(shown.undefined().orElseThrow().reason()).isEqualTo(UndefinedReason.KEPT_BACK);
    }

    @Test
    void parts_about_few_people_go_with_those_that_would_give_them_away() {
        Measurement voice = voice(WHOLE);
        Measurement untold = Measurement.builder()
                .measure(voice.measure())
                .name(voice.name())
                .direction(voice.direction())
                .value(1.0)
                .n(3)
                .sentence("All speak.")
                .putPart("of all", Optional.of(1.0))
                .putPart("of three", Optional.of(0.2))
                .putPart("of the others", Optional.of(0.8))
                .putHead("of three", 3)
                .putHead("of the others", 12)
                .build();
        Diagnosis diagnosis =
                Diagnosis.builder().process(QUIET.id()).addMeasurement(untold).build();
        Measurement shown = PUBLIC.shown(diagnosis).measurements().get(0);
        assertThat(shown.parts()).containsOnlyKeys("of all");
        assertThat(shown.value()).contains(1.0);
    }

    @Test
    void the_team_reads_everything() {
        assertThat(Discretion.of(Audience.TEAM).shown(WHOLE)).isSameAs(WHOLE);
    }

    private static FunnelRow row(int present, int spoke, String... groups) {
        FunnelRow.Builder row = FunnelRow.builder();
        row.cell(new PopulationCell(Stream.of(groups)
                .map(GroupId::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
        return row.putHead(VoiceStage.PRESENT, present)
                .putHead(VoiceStage.SPOKE, spoke)
                .putKnown(VoiceStage.PRESENT, 40)
                .putKnown(VoiceStage.SPOKE, 40)
                .build();
    }

    private static VoiceFunnel funnel(FunnelRow... rows) {
        return new VoiceFunnel(
                ImmutableSortedMap.of(VoiceStage.INVITED, 41, VoiceStage.PRESENT, 40, VoiceStage.HEARD, 3),
                ImmutableList.copyOf(rows));
    }

    @Test
    void a_funnel_has_rows_only_if_neither_they_nor_their_differences_tell_of_few() {
        FunnelRow tenants = row(30, 20, "tenants");
        assertThat(PUBLIC.shown(funnel(tenants, row(10, 5, "owners"))).rows()).hasSize(2);
        assertThat(PUBLIC.shown(funnel(tenants)).all()).containsOnlyKeys(VoiceStage.INVITED, VoiceStage.PRESENT);
        // four owners; two tenants who were silent; three who are not tenants; four tenants who are not young
        assertThat(PUBLIC.shown(funnel(tenants, row(4, 0, "owners"))).rows()).isEmpty();
        assertThat(PUBLIC.shown(funnel(row(30, 28, "tenants"))).rows()).isEmpty();
        assertThat(PUBLIC.shown(funnel(row(37, 20, "tenants"))).rows()).isEmpty();
        assertThat(PUBLIC.shown(funnel(tenants, row(26, 20, "tenants", "young")))
                        .rows())
                .isEmpty();
        assertThat(Discretion.of(Audience.TEAM)
                        .shown(funnel(tenants, row(4, 0, "owners")))
                        .rows())
                .hasSize(2);
    }

    private static FlowEdge edge(int contributions, int heads) {
        return FlowEdge.builder()
                .from(PromiseStage.CONTRIBUTED)
                .to(PromiseStage.UNANSWERED)
                .contributions(contributions)
                .heads(heads)
                .build();
    }

    @Test
    void a_flow_of_contributions_tells_of_no_group_if_one_is_small() {
        ImmutableList<FlowEdge> many = ImmutableList.of(edge(20, 12));
        PromiseFlow flow = new PromiseFlow(
                many,
                ImmutableSortedMap.of("board", ImmutableList.of(edge(12, 9)), "users", ImmutableList.of(edge(8, 3))));
        assertThat(PUBLIC.shown(flow)).isEqualTo(new PromiseFlow(many, ImmutableSortedMap.of()));
        PromiseFlow small = new PromiseFlow(ImmutableList.of(edge(9, 4)), ImmutableSortedMap.of());
        assertThat(PUBLIC.shown(small).edges()).isEmpty();
        assertThat(Discretion.of(Audience.TEAM).shown(flow)).isSameAs(flow);
    }

    @Test
    void influence_is_told_of_all_groups_or_of_none() {
        DecisionInfluence quay = DecisionInfluence.builder()
                .decision(EntryId.of("quay"))
                .subject("open the quay")
                .importance(1)
                .putShare("users", 0.4)
                .putShare("board", 0.6)
                .putHead("users", 3)
                .putHead("board", 6)
                .build();
        InfluenceTable table = InfluenceTable.builder()
                .putOverall("users", 0.4)
                .putOverall("board", 0.6)
                .putHead("users", 7)
                .putHead("board", 6)
                .addDecision(quay)
                .build();
        assertThat(PUBLIC.shown(table)).isEqualTo(InfluenceTable.builder().build());
        InfluenceTable large = InfluenceTable.builder()
                .from(table)
                .decisions(ImmutableList.of())
                .build();
        assertThat(PUBLIC.shown(large)).isEqualTo(large);
    }

    private static GroupView view(int inside, int outside) {
        return GroupView.builder()
                .inside(VoteCount.builder().agree(inside).disagree(0).pass(0).build())
                .outside(VoteCount.builder().agree(outside).disagree(0).pass(0).build())
                .build();
    }

    @Test
    void consensus_is_told_where_no_group_and_nobody_beside_one_are_few() {
        StatementConsensus told = StatementConsensus.builder()
                .statement(EntryId.of("a"))
                .putGroup("board", view(6, 8))
                .putGroup("users", view(8, 6))
                .build();
        StatementConsensus kept = StatementConsensus.builder()
                .statement(EntryId.of("b"))
                .putGroup("users", view(8, 4))
                .build();
        assertThat(PUBLIC.shown(List.of(told, kept))).containsExactly(told);
        assertThat(Discretion.of(Audience.TEAM).shown(List.of(told, kept))).hasSize(2);
    }
}
