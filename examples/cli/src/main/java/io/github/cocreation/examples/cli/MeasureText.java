/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Series;
import io.github.cocreation.metrics.report.Block;
import io.github.cocreation.metrics.report.Bullets;
import io.github.cocreation.metrics.report.Paragraph;
import io.github.cocreation.metrics.report.Section;
import java.util.Locale;
import java.util.Optional;

/** Measurements as text: what was found, how it may be read, what it is made of, what was missing. */
final class MeasureText {
    private MeasureText() {}

    static String of(CoCreationProcess process, ImmutableList<Measurement> measured) {
        StringBuilder text = title(process);
        measured.forEach(measurement -> append(text, measurement));
        return text.toString();
    }

    static String of(CoCreationProcess process, ImmutableSortedMap<MeasureId, Series> measured) {
        StringBuilder text = title(process);
        measured.forEach((id, series) -> {
            text.append('\n').append(id).append(": ").append(series.summary()).append('\n');
            series.points()
                    .forEach(point -> text.append("  ")
                            .append(point.label())
                            .append(": ")
                            .append(point.measurement().summary())
                            .append('\n'));
        });
        return text.toString();
    }

    /** A section of a report: its sentences, and its lists line by line. */
    static String of(Section section) {
        StringBuilder text = new StringBuilder("\n").append(section.heading()).append('\n');
        for (Block block : section.blocks()) {
            if (block instanceof Paragraph paragraph) {
                text.append("  ").append(paragraph.text()).append('\n');
            } else if (block instanceof Bullets bullets) {
                bullets.items().forEach(item -> text.append("    ").append(item).append('\n'));
            }
        }
        return text.toString();
    }

    private static StringBuilder title(CoCreationProcess process) {
        return new StringBuilder(process.title())
                .append(process.illustrative() ? " [illustrative: people, sessions or numbers are invented]" : "")
                .append('\n');
    }

    private static void append(StringBuilder text, Measurement measurement) {
        text.append('\n').append(measurement.summary()).append('\n');
        text.append("  ").append(measurement.sentence()).append('\n');
        measurement
                .band()
                .ifPresent(band ->
                        text.append("  reads as: ").append(reading(band)).append('\n'));
        measurement
                .interval()
                .ifPresent(interval -> text.append("  interval over sessions: ")
                        .append(interval)
                        .append('\n'));
        if (!measurement.inputs().isEmpty()) {
            text.append("  from: ")
                    .append(String.join("; ", measurement.inputs()))
                    .append('\n');
        }
        if (!measurement.missing().isEmpty()) {
            text.append("  missing: ")
                    .append(String.join("; ", measurement.missing()))
                    .append('\n');
        }
        measurement
                .parts()
                .forEach((part, value) -> text.append("    ")
                        .append(part)
                        .append(" = ")
                        .append(number(value))
                        .append('\n'));
    }

    private static String reading(Band band) {
        return band.reading()
                + (band.source().isHeuristic() ? " [heuristic: " + band.source().reference() + "]" : "");
    }

    private static String number(Optional<Double> value) {
        return value.map(v -> v == Math.rint(v) && Math.abs(v) < 1e15
                        ? String.valueOf(v.longValue())
                        : String.format(Locale.ROOT, "%.4f", v))
                .orElse("not defined");
    }
}
