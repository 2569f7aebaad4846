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
import io.github.cocreation.metrics.voice.OutreachPlan;
import io.github.cocreation.metrics.voice.OutreachPlanner;
import io.github.cocreation.metrics.voice.PopulationCell;

/**
 * A group or intersection of those concerned speaks less than its size would give it (M35): a parity below 0.8 whose exact interval
 * lies below 1, so that chance does not explain it. High below a half (heuristics). Each is a finding of its own, but for an
 * intersection of which a group is missing at least as much: who misses the whole group misses these too.
 */
record MissingVoiceRule() implements DiagnosisRule {
    private static final MeasureId VOICES = MeasureId.of("M35");
    private static final double THIN = 0.8;
    private static final double MISSING = 0.5;
    private static final double ROUNDING = 1e-9;
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
                .map(measurement -> findings(examination, measurement))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Finding> findings(Examination examination, Measurement measurement) {
        ImmutableList<FunnelRow> all = FunnelCount.withDefaults().of(examination.process()).rows().stream()
                .filter(row -> isMissing(measurement, row.cell()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<FunnelRow> missing = all.stream()
                .filter(row -> all.stream().noneMatch(whole -> saysAsMuch(measurement, whole.cell(), row.cell())))
                .collect(ImmutableList.toImmutableList());
        if (missing.isEmpty()) {
            return ImmutableList.of();
        }
        String outreach = outreach(OutreachPlanner.withDefaults().of(examination.process()));
        return missing.stream()
                .map(row -> finding(examination, measurement, row.cell(), outreach))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a group that is missing as much as its intersection with another says all there is to say of this. */
    private static boolean saysAsMuch(Measurement measurement, PopulationCell whole, PopulationCell part) {
        return !whole.equals(part)
                && part.groups().containsAll(whole.groups())
                && measurement.part(MissingVoices.parityPart(whole)).orElseThrow()
                        <= measurement.part(MissingVoices.parityPart(part)).orElseThrow();
    }

    private static boolean isMissing(Measurement measurement, PopulationCell cell) {
        return measurement
                        .part(MissingVoices.parityPart(cell))
                        .filter(parity -> parity < THIN)
                        .isPresent()
                && measurement
                        .part(MissingVoices.highPart(cell))
                        .filter(most -> most < 1)
                        .isPresent();
    }

    /** How many contacts it takes, without naming anybody. */
    private static String outreach(OutreachPlan plan) {
        int beyond = plan.beyondReach().size() + plan.groupsBeyondReach().size();
        long least = (long) Math.ceil(plan.lowerBound() - ROUNDING);
        return (plan.routes().isEmpty()
                        ? ""
                        : " Contacts that would reach those identified who are not there yet: "
                                + plan.routes().size() + (least == plan.routes().size() ? "" : ", at least " + least)
                                + ".")
                + (beyond == 0 ? "" : " Beyond the reach of anybody known: " + beyond + ".");
    }

    private Finding finding(Examination examination, Measurement measurement, PopulationCell cell, String outreach) {
        String part = MissingVoices.parityPart(cell);
        String high = MissingVoices.highPart(cell);
        double parity = measurement.part(part).orElseThrow();
        return finding(
                examination,
                "Of those who spoke, (" + cell + ") are " + Digits.percent(parity)
                        + " of what their size would give them,"
                        + " at most " + Digits.percent(measurement.part(high).orElseThrow())
                        + " allowing for chance: their voices are missing." + outreach,
                parity < MISSING,
                Evidence.part(measurement, part),
                Evidence.part(measurement, high));
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
