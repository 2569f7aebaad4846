/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import java.util.Locale;

/**
 * Says of a measure without value what is missing, so that silence is not taken for health.
 *
 * @param measure the measure
 */
public record NoDataRule(MeasureDefinition measure) implements DiagnosisRule {
    @Override
    public String code() {
        return "no-data-" + measure.id().value().toLowerCase(Locale.ROOT);
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(measure.id())
                .flatMap(Measurement::undefined)
                .map(undefined -> ImmutableList.of(finding(examination, undefined)))
                .orElse(ImmutableList.of());
    }

    private Finding finding(Examination examination, Undefined undefined) {
        return Finding.builder()
                .code(code())
                .severity(FindingSeverity.NOTE)
                .sentence("Not enough data to say: " + measure.question() + " The measure is " + undefined
                        + ". To know, provide " + measure.minimumData() + ".")
                .addEvidence(
                        Evidence.value(examination.measurement(measure.id()).orElseThrow()))
                .addSource(Source.practice("undefined is not zero"))
                .build();
    }
}
