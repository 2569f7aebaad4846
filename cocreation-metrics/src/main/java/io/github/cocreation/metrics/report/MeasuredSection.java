/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** What was measured: a table of the values, then, folded, the sentences with what was missing, and what has no value yet. */
record MeasuredSection(Wording wording, Discretion discretion) {
    ImmutableList<Block> blocks(Diagnosis diagnosis) {
        Table.Builder table = Table.builder();
        table.caption(wording.text("report.measures"))
                .addHeader(
                        wording.text("report.column.id"),
                        wording.text("report.column.measure"),
                        wording.text("report.column.value"),
                        wording.text("report.column.reads"),
                        wording.text("report.column.n"));
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        List<Measurement> without = new ArrayList<>();
        for (Measurement measurement : diagnosis.measurements()) {
            boolean keptBack = discretion.keepsBack(measurement);
            if (measurement.value().isPresent() && !keptBack) {
                sentences.add(measurement.measure() + ": " + measurement.sentence());
            }
            if (measurement.value().isEmpty() && !keptBack) {
                without.add(measurement);
            } else {
                table.addRow(row(measurement, keptBack));
            }
            if (wording.isEnglish()) {
                discretion
                        .shown(measurement)
                        .missing()
                        .forEach(missing -> sentences.add(wording.text(
                                "report.missed",
                                "measure",
                                measurement.measure().toString(),
                                "what",
                                missing)));
            }
        }
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        Table values = table.build();
        if (!values.rows().isEmpty()) {
            blocks.add(values);
        }
        ImmutableList<String> words = sentences.build();
        if (!words.isEmpty()) {
            blocks.add(new Folded(wording.text("report.in-words"), ImmutableList.of(new Bullets(words))));
        }
        if (!without.isEmpty()) {
            blocks.add(new Folded(
                    wording.count("report.not-measured", without.size()), ImmutableList.of(withoutValue(without))));
        }
        return blocks.build();
    }

    private ImmutableList<String> row(Measurement measurement, boolean keptBack) {
        return ImmutableList.of(
                measurement.measure().toString(),
                measurement.name(),
                keptBack
                        ? wording.text("report.kept-back")
                        : measurement
                                .value()
                                .map(value -> wording.numerals().fixed(value, 2))
                                .orElse(""),
                keptBack ? "" : reads(measurement),
                keptBack ? "" : wording.numerals().whole(measurement.n()));
    }

    private String reads(Measurement measurement) {
        return measurement
                .band()
                .map(band -> band.reading()
                        + (measurement.isHeuristic() ? " (" + wording.text("report.heuristic") + ")" : ""))
                .orElse("");
    }

    private Table withoutValue(List<Measurement> measurements) {
        Table.Builder table = Table.builder();
        table.caption(wording.text("report.not-measured.table"))
                .addHeader(
                        wording.text("report.column.id"),
                        wording.text("report.column.measure"),
                        wording.text("report.column.because"));
        measurements.forEach(measurement -> table.addRow(ImmutableList.of(
                measurement.measure().toString(),
                measurement.name(),
                measurement.undefined().map(undefined -> undefined.because()).orElse(""))));
        return table.build();
    }
}
