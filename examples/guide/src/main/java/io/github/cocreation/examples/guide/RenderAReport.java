/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.ProcessReport;
import io.github.cocreation.metrics.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Chapter 10: a report people can read. */
public final class RenderAReport {
    private RenderAReport() {}

    /**
     * Writes the report of a process as one page.
     *
     * @param arguments a process document, and where the page goes
     * @throws IOException if one cannot be read or the other not be written
     */
    public static void main(String[] arguments) throws IOException {
        // guide: begin
        CoCreationProcess process = CoCreationProcess.read(Files.readString(Path.of(arguments[0])), arguments[0]);
        Report report = ProcessReport.withDefaults()
                .withLocale(Locale.forLanguageTag("da"))
                .of(process, Diagnosis.of(process), ImmutableList.of());
        Files.writeString(Path.of(arguments[1]), Html.render(report));

        System.out.println(report.title());
        report.sections().forEach(section -> System.out.println("- " + section.heading()));
        // guide: end
    }
}
