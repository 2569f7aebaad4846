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
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.participation.StakeholderCoverage;

/**
 * A group that must not be missed, because its claim is pressing and legitimate, lacks seats: high, however well the others
 * are covered (weakest link).
 */
record RequiredGroupRule() implements DiagnosisRule {
    private static final MeasureId COVERAGE = MeasureId.of("M06");
    private static final CriterionId STAKEHOLDERS = CriterionId.of("multiple-stakeholders");
    private static final CriterionId USERS = CriterionId.of("engaging-users");
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            Source.seed(SeedArticle.COSIE),
            Source.literature("Mitchell, Agle & Wood (1997), Academy of Management Review 22(4)"),
            Source.heuristic("full coverage asked of definitive and dependent groups"));

    static final String LABEL = "Voices that are missing";

    @Override
    public String code() {
        return "required-group-missing";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(COVERAGE)
                .map(measurement -> examination.process().population().stream()
                        .flatMap(population -> population.seats().stream())
                        .filter(Seats::required)
                        .filter(seats -> measurement
                                .part(StakeholderCoverage.lackingPart(seats.group()))
                                .filter(lacks -> lacks == 1)
                                .isPresent())
                        .map(seats -> finding(examination, measurement, seats))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    private Finding finding(Examination examination, Measurement measurement, Seats seats) {
        // Without the number of those who are there, who may be few: that they lack seats must be said to everybody.
        String sentence = "The group (" + seats.group() + ") must not be missed and does not have the "
                + seats.minimum() + (seats.minimum() == 1 ? " seat" : " seats") + " it should have at least.";
        return Finding.builder()
                .code(code())
                .severity(FindingSeverity.HIGH)
                .sentence(sentence)
                .addEvidence(Evidence.part(measurement, StakeholderCoverage.lackingPart(seats.group())))
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("missing-voices")
                        .label(LABEL)
                        .because(sentence)
                        .urgency(0.9)
                        .addCornerstones(STAKEHOLDERS, USERS)
                        .addAllRemedies(CornerstoneRemedies.after(
                                ImmutableList.of(), ImmutableList.of(STAKEHOLDERS, USERS), examination))
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }
}
