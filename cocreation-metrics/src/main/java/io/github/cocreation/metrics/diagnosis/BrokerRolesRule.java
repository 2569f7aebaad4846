/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.contact.BrokerageConcentration;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;

/**
 * Who stands between others in a role that does not suit them (M13): managers through whom contact goes in and out of their own
 * group, or intermediaries who mainly join others than two groups that are not their own. Half of the pairs is the limit.
 */
record BrokerRolesRule() implements DiagnosisRule {
    static final String LABEL = "Contact that does not need the broker";

    private static final MeasureId BROKERAGE = MeasureId.of("M13");
    private static final double HALF = 0.5;
    private static final ImmutableSet<CriterionId> INTERMEDIARIES =
            ImmutableSet.of(CriterionId.of("motivated-intermediaries"));
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            Source.literature("Gould & Fernandez (1989), Sociological Methodology 19"),
            Source.seed(SeedArticle.COSIE),
            Source.heuristic("half of the pairs, and which role suits whom"));

    @Override
    public String code() {
        return "broker-role";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        examination.measurement(BROKERAGE).ifPresent(measurement -> {
            share(measurement, BrokerageConcentration.GATES)
                    .filter(share -> share >= HALF)
                    .ifPresent(share -> findings.add(finding(
                            examination,
                            measurement,
                            BrokerageConcentration.GATES,
                            "Of the pairs that managers join, " + Digits.percent(share)
                                    + " go in or out of the managers' own group: contact waits at their gate.")));
            share(measurement, BrokerageConcentration.LIAISON)
                    .filter(share -> share < HALF)
                    .ifPresent(share -> findings.add(finding(
                            examination,
                            measurement,
                            BrokerageConcentration.LIAISON,
                            "Of the pairs that intermediaries join, " + Digits.percent(share)
                                    + " lie between two groups that are not their own, where an intermediary is of most"
                                    + " use.")));
        });
        return findings.build();
    }

    private static Optional<Double> share(Measurement measurement, String part) {
        return measurement.value().flatMap(value -> measurement.part(part));
    }

    private Finding finding(Examination examination, Measurement measurement, String part, String sentence) {
        return Finding.builder()
                .code(code())
                .severity(FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(Evidence.part(measurement, part))
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("direct-contact")
                        .label(LABEL)
                        .because(sentence)
                        .urgency(HALF)
                        .addAllCornerstones(INTERMEDIARIES)
                        .addAllRemedies(CornerstoneRemedies.after(ImmutableList.of(), INTERMEDIARIES, examination))
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }
}
