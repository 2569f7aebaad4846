/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.voice.FunnelCount;
import io.github.cocreation.metrics.voice.FunnelRow;
import io.github.cocreation.metrics.voice.MissingVoices;
import io.github.cocreation.metrics.voice.PopulationCell;
import java.util.Optional;

/**
 * A group or intersection of those concerned speaks less than its size would give it (M35): a parity below 0.8 whose exact interval
 * lies below 1, so that chance does not explain it. High below a half (heuristics). Each is a finding of its own.
 */
record MissingVoiceRule() implements DiagnosisRule {
    private static final MeasureId VOICES = MeasureId.of("M35");
    private static final double THIN = 0.8;
    private static final double MISSING = 0.5;
    private static final CriterionId STAKEHOLDERS = CriterionId.of("multiple-stakeholders");
    private static final CriterionId USERS = CriterionId.of("engaging-users");
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            Source.seed(SeedArticle.COSIE),
            Source.literature("Clopper & Pearson (1934), Biometrika 26"),
            Source.heuristic("a parity below four fifths, and a half as the line to high"));

    @Override
    public String code() {
        return "voice-missing";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(VOICES)
                .filter(measurement -> measurement.value().isPresent())
                .map(measurement -> FunnelCount.withDefaults().of(examination.process()).rows().stream()
                        .flatMap(row -> finding(examination, measurement, row).stream())
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private Optional<Finding> finding(Examination examination, Measurement measurement, FunnelRow row) {
        PopulationCell cell = row.cell();
        String part = MissingVoices.parityPart(cell);
        String high = MissingVoices.highPart(cell);
        return measurement
                .part(part)
                .filter(parity -> parity < THIN)
                .filter(parity ->
                        measurement.part(high).filter(most -> most < 1).isPresent())
                .map(parity -> finding(
                        examination,
                        "Of those who spoke, (" + cell + ") are " + Digits.percent(parity)
                                + " of what their size would give"
                                + " them, at most "
                                + Digits.percent(measurement.part(high).orElseThrow())
                                + " allowing for chance: their voices are missing.",
                        parity < MISSING,
                        Evidence.part(measurement, part),
                        Evidence.part(measurement, high)));
    }

    private Finding finding(Examination examination, String sentence, boolean high, Evidence... evidence) {
        return Finding.builder()
                .code(code())
                .severity(high ? FindingSeverity.HIGH : FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(evidence)
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("missing-voices")
                        .label(RequiredGroupRule.LABEL)
                        .because(sentence)
                        .urgency(high ? 0.8 : 0.5)
                        .addCornerstones(STAKEHOLDERS, USERS)
                        .addAllRemedies(CornerstoneRemedies.after(
                                ImmutableList.of(), ImmutableList.of(STAKEHOLDERS, USERS), examination))
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }
}
