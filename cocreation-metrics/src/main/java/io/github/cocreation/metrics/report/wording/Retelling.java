/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Evidence;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import java.util.Locale;
import java.util.Optional;

/**
 * A diagnosis in the reader's language. Measures and rules say what they found in English; here the same is said anew from the
 * numbers: by the text {@code measure.m21.sentence} where there is one and all its numbers are known, else by name, value and how
 * it reads. Nothing is translated word by word, and no number is said that the diagnosis does not hold.
 *
 * <p>What a measure or a host brings that has no words here stays in English. So do the sources.
 */
public final class Retelling {
    private final Wording wording;

    private Retelling(Wording wording) {
        this.wording = wording;
    }

    /**
     * {@return a retelling}
     *
     * @param wording the words
     */
    public static Retelling in(Wording wording) {
        return new Retelling(wording);
    }

    /**
     * {@return a diagnosis of the same numbers in the reader's words; itself for a reader of English}
     *
     * @param diagnosis the diagnosis
     */
    public Diagnosis of(Diagnosis diagnosis) {
        return wording.isEnglish()
                ? diagnosis
                : Diagnosis.builder()
                        .process(diagnosis.process())
                        .addAllMeasurements(diagnosis.measurements().stream()
                                .map(this::measurement)
                                .toList())
                        .addAllFindings(diagnosis.findings().stream()
                                .map(finding -> finding(finding, diagnosis))
                                .toList())
                        .build();
    }

    private Measurement measurement(Measurement measurement) {
        String key = key(measurement);
        Measurement.Builder told = Measurement.builder();
        told.from(measurement);
        wording.find(key + ".name").ifPresent(told::name);
        measurement.band().ifPresent(band -> told.band(band(key, band)));
        measurement.undefined().ifPresent(undefined -> told.undefined(undefined(undefined)));
        return told.sentence(sentence(measurement)).build();
    }

    private Band band(String key, Band band) {
        Band.Builder told = Band.builder();
        return told.from(band)
                .reading(wording.find(key + ".band." + band.name()).orElse(band.reading()))
                .build();
    }

    private Undefined undefined(Undefined undefined) {
        return new Undefined(undefined.reason(), because(undefined));
    }

    private String because(Undefined undefined) {
        return wording.find("undefined."
                        + undefined.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(undefined.because());
    }

    private String sentence(Measurement measurement) {
        String key = key(measurement);
        String name = wording.find(key + ".name").orElse(measurement.name());
        if (measurement.undefined().isPresent()) {
            return wording.text(
                    "sentence.undefined",
                    "name",
                    name,
                    "because",
                    because(measurement.undefined().get()));
        }
        return wording.find(key + ".sentence")
                .flatMap(text -> Template.filled(text, place -> number(measurement, place)))
                .orElseGet(() -> wording.text(
                        "sentence.measured",
                        "name",
                        name,
                        "value",
                        measurement
                                .value()
                                .map(v -> wording.numerals().fixed(v, 2))
                                .orElse("")));
    }

    private String reads(Measurement measurement) {
        return measurement
                .band()
                .map(band -> " "
                        + wording.text(
                                "sentence.reads",
                                "reading",
                                wording.find(key(measurement) + ".band." + band.name())
                                        .orElse(band.reading())))
                .orElse("");
    }

    /** The number that a place in a sentence asks for: the value or a part, as it is or in per cent. */
    private Optional<String> number(Measurement measurement, String place) {
        boolean percent = place.startsWith("%");
        String what = percent ? place.substring(1) : place;
        Optional<Double> number = what.equals("n")
                ? Optional.of((double) measurement.n())
                : what.equals("value") ? measurement.value() : measurement.part(what);
        return number.map(value -> percent
                ? wording.numerals().percent(value)
                : what.equals("n")
                        ? wording.numerals().whole(measurement.n())
                        : wording.numerals().fixed(value, 2));
    }

    private Finding finding(Finding finding, Diagnosis diagnosis) {
        String sentence = found(finding, diagnosis);
        Finding.Builder told = Finding.builder();
        return told.from(finding)
                .sentence(sentence)
                .need(finding.need().map(need -> need(need, sentence)))
                .build();
    }

    private Need need(Need need, String sentence) {
        Optional<String> label = wording.find("need." + need.code());
        return need.toBuilder()
                .label(label.isPresent() ? label : need.label())
                .because(sentence)
                .build();
    }

    private String found(Finding finding, Diagnosis diagnosis) {
        Optional<Measurement> measured = finding.evidence().stream()
                .flatMap(evidence -> diagnosis.measurements().stream()
                        .filter(m -> m.measure().equals(evidence.measure())))
                .findFirst();
        if (finding.code().startsWith("no-data-") && measured.isPresent()) {
            return unknown(measured.get(), finding);
        }
        Optional<String> own = wording.find("finding." + finding.code())
                .flatMap(text -> Template.filled(text, place -> evidence(finding, place)));
        return own.or(() -> measured.map(m -> sentence(m) + reads(m))).orElse(finding.sentence());
    }

    /** The number of a piece of evidence, or the last words of its name. */
    private Optional<String> evidence(Finding finding, String place) {
        ImmutableList<Evidence> all = finding.evidence();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (place.equals("who")) {
            return all.get(0).part().map(Retelling::afterColon);
        }
        if (place.equals("where")) {
            return all.get(0)
                    .part()
                    .map(part -> wording.word("dimension", part.substring(0, Math.max(0, part.indexOf(':')))));
        }
        boolean percent = place.startsWith("%");
        int index = Integer.parseInt(percent ? place.substring(1) : place) - 1;
        return index < all.size()
                ? all.get(index)
                        .value()
                        .map(v -> percent
                                ? wording.numerals().percent(v)
                                : wording.numerals().fixed(v, 2))
                : Optional.empty();
    }

    private static String afterColon(String part) {
        return part.substring(part.indexOf(':') + 1).strip();
    }

    private String unknown(Measurement measurement, Finding finding) {
        String key = key(measurement);
        return wording.find(key + ".question")
                .flatMap(question -> wording.find(key + ".minimum")
                        .map(minimum -> wording.text(
                                "finding.no-data",
                                "question",
                                question,
                                "because",
                                measurement.undefined().map(this::because).orElse(""),
                                "minimum",
                                minimum)))
                .orElse(finding.sentence());
    }

    private static String key(Measurement measurement) {
        return "measure." + measurement.measure().value().toLowerCase(Locale.ROOT);
    }
}
