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
import io.github.cocreation.metrics.measure.Undefined;
import io.github.cocreation.metrics.report.Block;
import io.github.cocreation.metrics.report.Bullets;
import io.github.cocreation.metrics.report.Paragraph;
import io.github.cocreation.metrics.report.Section;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measurements as text: what was found, how it may be read, what it is made of, what was missing; in the words of a reader. */
final class MeasureText {
    private final Wording wording;

    private MeasureText(Wording wording) {
        this.wording = wording;
    }

    static MeasureText in(Wording wording) {
        return new MeasureText(wording);
    }

    String of(CoCreationProcess process, ImmutableList<Measurement> measured) {
        StringBuilder text = title(process);
        measured.forEach(measurement -> append(text, measurement));
        return text.toString();
    }

    String of(CoCreationProcess process, ImmutableSortedMap<MeasureId, Series> measured) {
        StringBuilder text = title(process);
        measured.forEach((id, series) -> {
            text.append('\n').append(id).append(": ").append(summary(series)).append('\n');
            series.points()
                    .forEach(point -> text.append("  ")
                            .append(point.label())
                            .append(": ")
                            .append(summary(point.measurement()))
                            .append('\n'));
        });
        return text.toString();
    }

    /** One line: what measures say themselves for a reader of English, else the same numbers in the reader's words. */
    private String summary(Measurement measurement) {
        if (wording.isEnglish()) {
            return measurement.summary();
        }
        return measurement.measure() + " " + measurement.name() + ": "
                + measurement
                        .value()
                        .map(this::fixed)
                        .orElseGet(() ->
                                measurement.undefined().map(Undefined::because).orElse(""))
                + measurement.band().map(band -> " (" + band.reading() + ")").orElse("")
                + ", n = " + wording.numerals().whole(measurement.n());
    }

    private String summary(Series series) {
        if (wording.isEnglish()) {
            return series.summary();
        }
        String values = series.points().stream()
                .map(point -> point.measurement().value().map(this::fixed).orElse("-"))
                .collect(Collectors.joining("; "));
        return values
                + "; "
                + series.trend()
                        .map(trend -> wording.text(
                                        "measured.slope",
                                        "slope",
                                        fixed(trend.slope().orElseThrow()))
                                + (trend.rises() ? wording.text("measured.rises") : "")
                                + (trend.test().isEmpty() ? wording.text("measured.untested") : ""))
                        .orElseGet(() -> wording.text("undefined.too-few"));
    }

    private String fixed(double value) {
        return wording.numerals().fixed(value, 2);
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

    private void append(StringBuilder text, Measurement measurement) {
        text.append('\n').append(summary(measurement)).append('\n');
        text.append("  ").append(measurement.sentence()).append('\n');
        measurement.band().ifPresent(band -> line(text, "reads", "reading", reading(band)));
        measurement.interval().ifPresent(interval -> line(text, "interval", "interval", interval.toString()));
        if (!measurement.inputs().isEmpty()) {
            line(text, "from", "inputs", String.join("; ", measurement.inputs()));
        }
        if (!measurement.missing().isEmpty()) {
            line(text, "missing", "missing", String.join("; ", measurement.missing()));
        }
        measurement
                .parts()
                .forEach((part, value) -> text.append("    ")
                        .append(wording.isEnglish() ? part : wording.part(part))
                        .append(" = ")
                        .append(number(value))
                        .append('\n'));
    }

    private void line(StringBuilder text, String key, String name, String value) {
        text.append("  ").append(wording.text("measured." + key, name, value)).append('\n');
    }

    private String reading(Band band) {
        if (!band.source().isHeuristic()) {
            return band.reading();
        }
        return band.reading()
                + " ["
                + (wording.isEnglish() ? "heuristic: " + band.source().reference() : wording.source(band.source()))
                + "]";
    }

    private String number(Optional<Double> value) {
        return value.map(v -> v == Math.rint(v) && Math.abs(v) < 1e15
                        ? String.valueOf(v.longValue())
                        : wording.isEnglish()
                                ? String.format(Locale.ROOT, "%.4f", v)
                                : wording.numerals().fixed(v, 4))
                .orElseGet(() -> wording.text("measured.part-undefined"));
    }
}
