/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.advice.AdviceContext;
import io.github.cocreation.methods.advice.MethodAdvisor;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Chapter 1: the whole loop in ten lines. */
public final class AddToYourApplication {
    private AddToYourApplication() {}

    /**
     * Prints what a process lacks and which methods would help.
     *
     * @param arguments the path of a process document
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        // guide: begin
        CoCreationProcess process = CoCreationProcess.read(Files.readString(file), file.toString());
        process.check().throwIfErrors("process (" + process.id() + ")");

        Diagnosis diagnosis = Diagnosis.of(process);
        diagnosis.findings().forEach(finding -> System.out.println(finding.sentence()));

        MethodAdvisor advisor = MethodAdvisor.withDefaults(MethodCatalogue.discover());
        advisor.recommend(diagnosis.needs(), AdviceContext.of(process))
                .top(3)
                .forEach(recommended -> System.out.println(recommended.explanation()));
        // guide: end
    }
}
