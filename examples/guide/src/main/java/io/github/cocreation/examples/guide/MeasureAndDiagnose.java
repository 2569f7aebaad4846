/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chapter 5: what the journal shows, what that means, and what to do next. */
public final class MeasureAndDiagnose {
    private MeasureAndDiagnose() {}

    /**
     * Prints a measure, the findings and a method that answers them.
     *
     * @param arguments a process document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // guide: begin
        CoCreationProcess process = CoCreationProcess.read(Files.readString(Path.of(arguments[0])), arguments[0]);
        MeasureCatalogue measures = MeasureCatalogue.discover();

        Measurement voice = measures.get(MeasureId.of("M01")).of(process);
        System.out.println(voice.name() + ": " + voice.sentence());

        Diagnosis diagnosis = Diagnosis.of(process);
        diagnosis.findings().stream()
                .limit(3)
                .forEach(finding -> System.out.println(finding.severity() + ": " + finding.sentence()));

        MethodAdvisor.withDefaults(MethodCatalogue.discover())
                .recommend(diagnosis.needs(), AdviceContext.of(process))
                .top(1)
                .forEach(recommended -> System.out.println(recommended.explanation()));
        // guide: end
    }
}
