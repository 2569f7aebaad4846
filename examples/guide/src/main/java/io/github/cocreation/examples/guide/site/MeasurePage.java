/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide.site;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a measure says of itself. */
final class MeasurePage {
    private MeasurePage() {}

    static String of(MeasureDefinition measure) {
        return new Page(measure.id() + " " + measure.name())
                .text(measure.question())
                .table(
                        "Definition",
                        List.of("what", "how"),
                        List.of(
                                List.of("formula", measure.formula()),
                                List.of("range", measure.range().toString()),
                                List.of("good is", measure.direction().name().toLowerCase(Locale.ROOT)),
                                List.of("minimum data", measure.minimumData())))
                .table(
                        "Bands",
                        List.of("band", "from", "below", "reads as", "whose judgement"),
                        measure.bands().all().stream().map(MeasurePage::row).toList())
                .list("Sources", measure.sources().stream().map(Source::cited).toList())
                .link("../index.html", "All measures and methods")
                .html();
    }

    private static List<String> row(Band band) {
        return ImmutableList.of(
                band.name(),
                edge(band.atLeast()),
                edge(band.below()),
                band.reading(),
                band.source().cited());
    }

    private static String edge(Optional<Double> edge) {
        return edge.map(Object::toString).orElse("");
    }
}
