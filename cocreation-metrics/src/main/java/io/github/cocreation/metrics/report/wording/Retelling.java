/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.diagnosis.Evidence;
import io.github.cocreation.metrics.diagnosis.Finding;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A diagnosis in the reader's language. Measures and rules say what they found in English; here the same is said anew from the
 * numbers: by the text {@code measure.m21.sentence} where there is one and all its numbers are known, else by name, value and how
 * it reads. Nothing is translated word by word, and no number is said that the diagnosis does not hold.
 *
 * <p>What a measure or a host brings that has no words here stays in English.
 *
 * <pre>{@code
 * Retelling danish = Retelling.in(Wording.in(Locale.forLanguageTag("da")));
 * danish.of(diagnosis).findings();                              // all that was found
 * measures.measure(process).stream().map(danish::of).toList();  // what was measured, without looking for findings
 * }</pre>
 */
public final class Retelling {
    private static final String STRENGTHEN = "strengthen-";
    private static final FrameworkId CORNERSTONES = FrameworkId.of("cornerstones");
    private static final FrameworkId WHEN_NOT = FrameworkId.of("when-not");

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
     * {@return a diagnosis of the same numbers in the reader's words; for a reader of English only groups are named anew}
     *
     * @param diagnosis the diagnosis
     */
    public Diagnosis of(Diagnosis diagnosis) {
        return wording.isEnglish()
                ? NamedGroups.in(wording, diagnosis)
                : Diagnosis.builder()
                        .process(diagnosis.process())
                        .addAllMeasurements(diagnosis.measurements().stream()
                                .map(this::measurement)
                                .toList())
                        .addAllFindings(diagnosis.findings().stream()
                                .map(finding -> finding(finding, diagnosis))
                                .toList())
                        .putAllNotLookedAt(Maps.transformEntries(
                                diagnosis.notLookedAt(),
                                (code, why) ->
                                        wording.find("not-looked-at." + code).orElse(why)))
                        .build();
    }

    /**
     * {@return a measurement of the same numbers in the reader's words; for a reader of English only groups are named anew}
     *
     * @param measurement the measurement
     */
    public Measurement of(Measurement measurement) {
        return wording.isEnglish() ? NamedGroups.in(wording, measurement) : measurement(measurement);
    }

    /**
     * {@return a text of the wording filled with the numbers of a measurement; empty if one of them is not there}
     *
     * @param key what the text is called
     * @param measurement the measurement, as far as the reader may see it
     */
    public Optional<String> text(String key, Measurement measurement) {
        return wording.find(key).flatMap(new ToldMeasurement(wording, measurement)::filled);
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
        return text(key + ".sentence", measurement)
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

    private Finding finding(Finding finding, Diagnosis diagnosis) {
        String sentence = found(finding, diagnosis);
        Finding.Builder told = Finding.builder();
        return told.from(finding)
                .sentence(sentence)
                .need(finding.need().map(need -> need(need, sentence)))
                .build();
    }

    private Need need(Need need, String sentence) {
        Optional<String> label = needLabel(need.code());
        return need.toBuilder()
                .label(label.isPresent() ? label : need.label())
                .because(sentence)
                .build();
    }

    private Optional<String> needLabel(String code) {
        return code.startsWith(STRENGTHEN)
                ? criterion(CORNERSTONES, code.substring(STRENGTHEN.length()))
                        .map(cornerstone -> wording.text(
                                "need.strengthen",
                                "cornerstone",
                                cornerstone.name().in(wording.locale())))
                : wording.find("need." + code);
    }

    private static Optional<Criterion> criterion(FrameworkId framework, String id) {
        return Frameworks.builtIn().framework(framework).criteria().stream()
                .filter(criterion -> criterion.id().value().equals(id))
                .findFirst();
    }

    private String found(Finding finding, Diagnosis diagnosis) {
        ImmutableList<Measurement> measured = finding.evidence().stream()
                .flatMap(evidence -> diagnosis.measurements().stream()
                        .filter(m -> m.measure().equals(evidence.measure())))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        if (finding.code().startsWith("no-data-") && !measured.isEmpty()) {
            return unknown(measured.get(0), finding);
        }
        return own(finding)
                .flatMap(text -> Template.filled(text, place -> place(finding, place, diagnosis)))
                .map(String::strip)
                .or(() -> measured.stream().findFirst().map(m -> sentence(m) + reads(m)))
                .orElse(finding.sentence());
    }

    /** The text of a finding: one for what it rests on or how grave it is, if there is such, else one for all of its code. */
    private Optional<String> own(Finding finding) {
        String key = "finding." + finding.code();
        Stream<String> parts = finding.evidence().stream()
                .map(Evidence::part)
                .flatMap(Optional::stream)
                .map(part -> key + "." + Wording.slug(part));
        Stream<String> others = Stream.of(key + "." + Codecs.word(finding.severity()), key);
        return Stream.concat(
                        finding.about().isEmpty() ? Stream.empty() : Stream.of(key + ".situation"),
                        Stream.concat(parts, others))
                .map(wording::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a place in the text of a finding stands for: its numbers, whom it is about, what the measures say. */
    private Optional<String> place(Finding finding, String place, Diagnosis diagnosis) {
        ImmutableList<Evidence> all = finding.evidence();
        Optional<String> part = all.stream().findFirst().flatMap(Evidence::part);
        return switch (place) {
            case "sentence" -> Optional.of(sentences(finding, diagnosis));
            case "who" -> part.map(name -> wording.group(afterColon(name)));
            case "where" -> part.map(name -> wording.group(name.substring(0, Math.max(0, name.indexOf(':')))));
            case "about" ->
                finding.about().isEmpty()
                        ? Optional.empty()
                        : Optional.of(wording.joined(finding.about().stream()
                                .map(each -> wording.text("report.quoted", "text", each))
                                .toList()));
            case "situation" ->
                situation(finding).map(criterion -> criterion.statement().in(wording.locale()));
            case "advice" ->
                situation(finding)
                        .map(criterion -> criterion
                                .note("advice")
                                .flatMap(note -> note.texts().stream().findFirst())
                                .map(text -> text.in(wording.locale()) + ".")
                                .orElse(""));
            default -> number(all, place);
        };
    }

    private static Optional<Criterion> situation(Finding finding) {
        return criterion(WHEN_NOT, finding.about().get(0));
    }

    /** What the measures say whose values a finding rests on. */
    private String sentences(Finding finding, Diagnosis diagnosis) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.part().isEmpty())
                .flatMap(evidence -> diagnosis.measurements().stream()
                        .filter(m -> m.measure().equals(evidence.measure())))
                .map(m -> sentence(m) + reads(m))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> number(ImmutableList<Evidence> evidence, String place) {
        char form = place.charAt(0);
        int index = Integer.parseInt(form == '%' || form == '#' ? place.substring(1) : place) - 1;
        return index < evidence.size()
                ? evidence.get(index).value().map(value -> wording.number(form, value))
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
