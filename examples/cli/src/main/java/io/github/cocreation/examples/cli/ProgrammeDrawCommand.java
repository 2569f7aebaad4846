/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import io.github.cocreation.core.chart.FlowChart;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.drawing.ProgrammePicture;
import io.github.cocreation.methods.exchange.MermaidFlowchart;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws a programme. */
@Command(
        name = "draw",
        description = "Draw a programme: as SVG, or as text for Mermaid.",
        mixinStandardHelpOptions = true)
final class ProgrammeDrawCommand implements Callable<Integer> {
    @Mixin
    CommonOptions options = new CommonOptions();

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A programme (JSON), or the id of a built-in one.")
    String file = "";

    @Option(names = "--as", paramLabel = "FORM", defaultValue = "svg", description = "svg (default) or mermaid.")
    Form form = Form.SVG;

    @Option(names = "--width", paramLabel = "PIXELS", description = "How wide (default: 720; 344 for a phone).")
    int width = Svg.PAGE;

    /** What it is drawn as. */
    enum Form {
        SVG,
        MERMAID
    }

    @Override
    public Integer call() throws IOException {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        NamedProgramme programme = ProgrammeFiles.read(file);
        FlowChart chart =
                ProgrammePicture.of(catalogue).withLocale(options.locale).draw(programme);
        Answer.give(
                options,
                Commands.out(spec),
                () -> form == Form.MERMAID
                        ? MermaidFlowchart.of(programme.programme(), catalogue, options.locale)
                        : Svg.withDefaults().withWidth(width).document(chart),
                () -> Drawings.json(chart));
        return ExitCode.DONE;
    }
}
