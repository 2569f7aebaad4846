/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The plainest rule: a measure lies in a band that asks for attention. A {@linkplain Level#POOR poor} band gives a high
 * finding and an urgency of 0.8, a {@linkplain Level#WATCH watch} band a finding to talk about and 0.5 (heuristics).
 */
@Value.Immutable
public abstract class BandRule implements DiagnosisRule {
    BandRule() {}

    @Override
    public abstract String code();

    /** {@return the measure it looks at} */
    public abstract MeasureId measure();

    /** {@return parts of the measurement to give as evidence beside the value} */
    public abstract ImmutableList<String> parts();

    /** {@return what is lacking if it finds something, as the code of a need} */
    public abstract String need();

    /** {@return the need in a few words for people; empty if its code says enough} */
    public abstract Optional<String> label();

    /** {@return the cornerstones that would help} */
    public abstract ImmutableSet<CriterionId> cornerstones();

    /** {@return methods to think of before those the cornerstones name} */
    public abstract ImmutableList<MethodId> remedies();

    /** {@return where the rule comes from; the band adds the source of its edges} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("rule", code());
        Require.slug("need", need());
    }

    @Override
    public final ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(measure())
                .flatMap(measurement -> measurement
                        .band()
                        .filter(band -> band.level().compareTo(Level.WATCH) >= 0)
                        .map(band -> finding(examination, measurement, band)))
                .map(ImmutableList::of)
                .orElse(ImmutableList.of());
    }

    private Finding finding(Examination examination, Measurement measurement, Band band) {
        String sentence = measurement.sentence() + " That reads as: " + band.reading() + ".";
        ImmutableSet<Source> why = ImmutableSet.<Source>builder()
                .addAll(sources())
                .add(band.source())
                .build();
        boolean poor = band.level() == Level.POOR;
        Finding.Builder finding = Finding.builder();
        finding.code(code())
                .severity(poor ? FindingSeverity.HIGH : FindingSeverity.WATCH)
                .sentence(sentence)
                .addEvidence(Evidence.value(measurement))
                .addAllSources(why)
                .need(Need.builder()
                        .code(need())
                        .label(label())
                        .because(sentence)
                        .urgency(poor ? 0.8 : 0.5)
                        .addAllCornerstones(cornerstones())
                        .addAllRemedies(CornerstoneRemedies.after(remedies(), cornerstones(), examination))
                        .addAllSources(why)
                        .build());
        parts().forEach(part -> finding.addEvidence(Evidence.part(measurement, part)));
        return finding.build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BandRule}; {@code code}, {@code measure} and {@code need} are required. */
    public static final class Builder extends ImmutableBandRule.Builder {
        Builder() {}
    }
}
