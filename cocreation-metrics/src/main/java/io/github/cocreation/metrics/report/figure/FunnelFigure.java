/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.chart.FunnelChart;
import io.github.cocreation.core.chart.FunnelLoss;
import io.github.cocreation.core.chart.FunnelStage;
import io.github.cocreation.core.chart.Tone;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.text.Numerals;
import io.github.cocreation.metrics.promise.FlowEdge;
import io.github.cocreation.metrics.promise.PromiseFlow;
import io.github.cocreation.metrics.promise.PromiseStage;
import io.github.cocreation.metrics.report.wording.Wording;
import io.github.cocreation.metrics.voice.VoiceFunnel;
import io.github.cocreation.metrics.voice.VoiceStage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is left at each stage, of people on their way to being heard and of contributions on their way to an answer. */
record FunnelFigure(Wording wording, int fewest) {
    private static final ImmutableList<PromiseStage> MAIN = ImmutableList.of(
            PromiseStage.CONTRIBUTED, PromiseStage.DECIDED, PromiseStage.CARRIED_OUT, PromiseStage.REPORTED_BACK);

    Optional<Chart> voices(VoiceFunnel funnel) {
        if (funnel.all().size() < 2
                || tellsOfFew(ImmutableList.copyOf(funnel.all().values()))) {
            return Optional.empty();
        }
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "voices");
        FunnelChart.Builder chart = FunnelChart.builder();
        List<ImmutableList<String>> rows = new ArrayList<>();
        List<Map.Entry<VoiceStage, Integer>> stages = List.copyOf(funnel.all().entrySet());
        for (int i = 0; i < stages.size(); i++) {
            int heads = stages.get(i).getValue();
            String name = wording.word("voice-stage", Codecs.word(stages.get(i).getKey()));
            FunnelStage.Builder stage = FunnelStage.builder();
            stage.label(name).value(heads).text(numerals.whole(heads));
            int lost = i + 1 < stages.size() ? heads - stages.get(i + 1).getValue() : 0;
            if (lost > 0) {
                stage.addLosses(FunnelLoss.builder()
                        .label(words.text("lost"))
                        .value(lost)
                        .text(numerals.whole(lost))
                        .build());
            }
            chart.addStages(stage.build());
            rows.add(ImmutableList.of(
                    name,
                    numerals.whole(heads),
                    funnel.rate(stages.get(i).getKey()).map(numerals::percent).orElse("")));
        }
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("stage"), words.text("people"), words.text("rate")),
                        "first",
                        numerals.whole(stages.get(0).getValue()),
                        "last",
                        numerals.whole(stages.get(stages.size() - 1).getValue())))
                .build());
    }

    /** Whether a stage, or what is lost between two, is of fewer people than may be told about. */
    private boolean tellsOfFew(ImmutableList<Integer> heads) {
        for (int i = 0; i < heads.size(); i++) {
            int lost = i == 0 ? 0 : heads.get(i - 1) - heads.get(i);
            if ((heads.get(i) > 0 && heads.get(i) < fewest) || (lost > 0 && lost < fewest)) {
                return true;
            }
        }
        return false;
    }

    Optional<Chart> promises(PromiseFlow flow) {
        boolean few = flow.edges().stream().anyMatch(edge -> edge.heads() < fewest);
        if (flow.edges().isEmpty() || few) {
            return Optional.empty();
        }
        Numerals numerals = wording.numerals();
        Captions words = new Captions(wording, "promises");
        FunnelChart.Builder chart = FunnelChart.builder();
        for (PromiseStage main : MAIN) {
            FunnelStage.Builder stage = FunnelStage.builder();
            stage.label(name(main)).value(flow.at(main)).text(numerals.whole(flow.at(main)));
            loss(flow, main).ifPresent(stage::addLosses);
            chart.addStages(stage.build());
        }
        List<ImmutableList<String>> rows = new ArrayList<>();
        for (FlowEdge edge : flow.edges()) {
            rows.add(ImmutableList.of(name(edge.from()), name(edge.to()), numerals.whole(edge.contributions())));
        }
        return Optional.of(chart.caption(words.with(
                        rows,
                        List.of(words.text("from"), words.text("to"), words.text("contributions")),
                        "contributed",
                        numerals.whole(flow.at(PromiseStage.CONTRIBUTED)),
                        "decided",
                        numerals.whole(flow.at(PromiseStage.DECIDED)),
                        "unanswered",
                        numerals.whole(flow.at(PromiseStage.UNANSWERED))))
                .build());
    }

    /** What goes another way after a stage. */
    private Optional<FunnelLoss> loss(PromiseFlow flow, PromiseStage stage) {
        return (switch (stage) {
                    case CONTRIBUTED -> Optional.of(PromiseStage.UNANSWERED);
                    case DECIDED -> Optional.of(PromiseStage.NOT_CARRIED_OUT);
                    case CARRIED_OUT -> Optional.of(PromiseStage.NOT_REPORTED);
                    case MERGED, NOT_CARRIED_OUT, REPORTED_BACK, NOT_REPORTED, UNANSWERED ->
                        Optional.<PromiseStage>empty();
                })
                .filter(other -> flow.at(other) > 0)
                .map(other -> FunnelLoss.builder()
                        .label(name(other))
                        .value(flow.at(other))
                        .text(wording.numerals().whole(flow.at(other)))
                        .tone(other == PromiseStage.UNANSWERED ? Tone.POOR : Tone.WATCH)
                        .build());
    }

    private String name(PromiseStage stage) {
        return wording.word("promise-stage", Codecs.word(stage));
    }
}
