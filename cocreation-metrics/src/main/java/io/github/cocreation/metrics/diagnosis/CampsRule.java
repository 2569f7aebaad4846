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
import io.github.cocreation.metrics.contact.CrossGroupContact;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;

/**
 * Contact stays in camps (M10). Only where chance alone would rarely do that, in fewer than a tenth of the shuffles, is it a high
 * finding; else, or where chance could not be tried, it is one to talk about and says that it could be chance.
 */
record CampsRule() implements DiagnosisRule {
    private static final MeasureId CONTACT = MeasureId.of("M10");
    private static final double CHANCE = 0.1;
    private static final ImmutableList<CriterionId> CORNERSTONES =
            ImmutableList.of(CriterionId.of("common-language"), CriterionId.of("motivated-intermediaries"));

    @Override
    public String code() {
        return "camps";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(CONTACT)
                .flatMap(measurement -> measurement
                        .band()
                        .filter(band -> band.level().compareTo(Level.WATCH) >= 0)
                        .map(band -> finding(examination, measurement, band)))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Finding finding(Examination examination, Measurement measurement, Band band) {
        Optional<Double> p = measurement.part(CrossGroupContact.P_INWARD);
        boolean beyondChance = p.filter(share -> share < CHANCE).isPresent();
        String sentence = measurement.sentence() + " That is "
                + Digits.two(Math.abs(measurement.value().orElseThrow())) + " less, "
                + p.map(share -> "which chance brings about in " + Digits.percent(share) + " of all shuffles (p = "
                                + Digits.two(share) + ")")
                        .orElse("and how often chance would bring that about is not known")
                + (beyondChance ? ": " + band.reading() + "." : ": it could be chance.");
        ImmutableSet<Source> sources = ImmutableSet.of(
                Source.seed(SeedArticle.COSIE),
                Source.heuristic("one in ten shuffles as the limit of what chance explains"),
                band.source());
        boolean high = beyondChance && band.level() == Level.POOR;
        return Finding.builder()
                .code(code())
                .severity(high ? FindingSeverity.HIGH : FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(Evidence.value(measurement), Evidence.part(measurement, CrossGroupContact.P_INWARD))
                .addAllSources(sources)
                .need(Need.builder()
                        .code("ties-across-groups")
                        .label("Ties across groups")
                        .because(sentence)
                        .urgency(high ? 0.8 : 0.5)
                        .addAllCornerstones(CORNERSTONES)
                        .addAllRemedies(CornerstoneRemedies.after(ImmutableList.of(), CORNERSTONES, examination))
                        .addAllSources(sources)
                        .build())
                .build();
    }
}
