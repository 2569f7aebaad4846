/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.spi.MeasureProvider;
import io.github.cocreation.metrics.spi.MeasureProviderContract;

/** Chapter 7: a measure of one's own. */
public final class WriteAMeasure {
    private WriteAMeasure() {}

    // guide: begin
    /** How much of what is said is a question. */
    public static final class Curiosity implements Measure {
        private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
                .id(MeasureId.of("quay.curiosity"))
                .name("Curiosity")
                .question("How much of what is said is a question?")
                .formula("questions / contributions")
                .range(MeasureRange.UNIT)
                .direction(Direction.NEITHER)
                .minimumData("one contribution")
                .bands(Bands.lowest("telling", Level.USUAL, "hardly anybody asks")
                        .from(0.1, "asking", Level.USUAL, "people ask each other")
                        .by(Source.practice("Quay School")))
                .addSource(Source.practice("Quay School"))
                .build();

        @Override
        public MeasureDefinition definition() {
            return DEFINITION;
        }

        @Override
        public Measurement of(CoCreationProcess process) {
            ImmutableList<Contribution> said = process.journal().entries(Contribution.class);
            if (said.isEmpty()) {
                return DEFINITION
                        .undefined(UndefinedReason.NO_DATA, "nobody said anything", 0)
                        .build();
            }
            long asked = said.stream()
                    .filter(each -> each.kind() == ContributionKind.QUESTION)
                    .count();
            return DEFINITION
                    .measured((double) asked / said.size(), said.size(), asked + " of " + said.size() + " asked.")
                    .build();
        }
    }

    /** Brings the measure along; its name stands in META-INF/services, or after provides in a module-info. */
    public static final class QuayMeasures implements MeasureProvider {
        /** Called by the service loader. */
        public QuayMeasures() {}

        @Override
        public ImmutableList<Measure> measures() {
            return ImmutableList.of(new Curiosity());
        }
    }
    // guide: end

    /**
     * Prints the measure of a process, and what the conformance kit says.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        // guide: begin
        CoCreationProcess process = RunAndRecord.recorded();
        System.out.println(MeasureProviderContract.check(new QuayMeasures(), process));
        MeasureCatalogue measures = MeasureCatalogue.builtIn().with(new Curiosity());
        System.out.println(
                measures.get(MeasureId.of("quay.curiosity")).of(process).summary());
        // guide: end
    }
}
