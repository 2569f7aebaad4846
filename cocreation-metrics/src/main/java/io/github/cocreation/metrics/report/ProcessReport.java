/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyForm;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Undefined;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The usual report about a process: what it is, what was found, what was measured, what is needed, what to do next.
 * Immutable and thread-safe.
 *
 * <p>For the {@linkplain Audience#PUBLIC public} (the default) what is said about fewer than five people is kept back, and
 * the report says so; nobody is ranked. Heuristics are called so, and what is not defined is never shown as a number.
 *
 * <p>Recommendations are handed in: this module knows measures, not methods.
 */
public final class ProcessReport {
    /** The fewest people that a public report says anything about (a heuristic). */
    public static final int FEWEST = 5;

    private static final ProcessReport DEFAULTS = new ProcessReport(Audience.PUBLIC, Typologies.builtIn());

    private final Audience audience;
    private final Discretion discretion;
    private final Typologies typologies;

    private ProcessReport(Audience audience, Typologies typologies) {
        this.audience = audience;
        this.discretion = Discretion.of(audience);
        this.typologies = typologies;
    }

    /** {@return a maker of reports for the public, with the built-in typologies} */
    public static ProcessReport withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for other readers}
     *
     * @param value who will read it
     */
    public ProcessReport withAudience(Audience value) {
        return new ProcessReport(value, typologies);
    }

    /**
     * {@return a copy that knows a host's own typologies}
     *
     * @param value the typologies that a declared position may be in
     */
    public ProcessReport withTypologies(Typologies value) {
        return new ProcessReport(audience, value);
    }

    /**
     * {@return the report}
     *
     * @param process the process
     * @param diagnosis its diagnosis
     * @param recommended what to do next, best first; may be empty
     */
    public Report of(CoCreationProcess process, Diagnosis diagnosis, List<Recommended> recommended) {
        Report.Builder report = Report.builder();
        report.title(process.title());
        if (process.illustrative()) {
            report.addNotice("Illustrative: people, sessions or numbers in this case are invented.");
        }
        report.addSection(new Section("The process", about(process)))
                .addSection(new Section("What was found", found(diagnosis)))
                .addSection(new Section("What was measured", measured(diagnosis)));
        Violations violations = process.check();
        if (!violations.isEmpty()) {
            report.addSection(new Section("What does not fit together", mismatches(violations)));
        }
        ImmutableList<String> secrets = discretion.secrets(diagnosis);
        ImmutableList<Recommended> next =
                recommended.stream().map(r -> discreet(r, secrets)).collect(ImmutableList.toImmutableList());
        report.addSection(new Section("What is needed", needed(discretion.shown(diagnosis), next)));
        if (!next.isEmpty()) {
            report.addSection(new Section("What to do next", ImmutableList.copyOf(next)));
        }
        return report.addSection(new Section("How to read this", ImmutableList.of(new Bullets(reading()))))
                .build();
    }

    private ImmutableList<Block> about(CoCreationProcess process) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Paragraph("Challenge: " + process.challenge()));
        process.sharedProblem().ifPresent(problem -> blocks.add(new Paragraph("Shared problem: " + problem)));
        ImmutableList.Builder<String> facts = ImmutableList.builder();
        facts.add(process.stakeholders().size() + " stakeholders, "
                + process.journal().entries(SessionHeld.class).size() + " sessions, "
                + process.journal().size() + " entries in the journal");
        process.declaredPosition()
                .filter(this::isClassifiable)
                .map(position -> typologies.typology(position.typology()).classify(position))
                .ifPresent(type -> facts.add("Declared type: " + type));
        facts.add(process.mandate()
                .map(mandate -> "Promised on " + mandate.on() + ": " + mandate.promise())
                .orElse("Nobody has promised to do anything with the result."));
        facts.addAll(process.notes());
        return blocks.add(new Bullets(facts.build())).build();
    }

    /** A report must not fail because a position is only half known; {@link CoCreationProcess#check} says so instead. */
    private boolean isClassifiable(Position position) {
        Typology typology = typologies.all().get(position.typology());
        return typology != null
                && typology.form() == TypologyForm.PLANE
                && typology.axes().stream()
                        .map(Axis::id)
                        .collect(Collectors.toSet())
                        .equals(position.coordinates().keySet());
    }

    private ImmutableList<Block> found(Diagnosis diagnosis) {
        ImmutableList<Block> shown = diagnosis.findings().stream()
                .filter(finding -> !discretion.keepsBack(finding))
                .map(FindingBlock::new)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        if (diagnosis.findings().isEmpty()) {
            blocks.add(new Paragraph("Nothing asks for attention by the rules applied."));
        }
        blocks.addAll(shown);
        keptBack(diagnosis.findings().size() - shown.size(), "finding", blocks);
        return blocks.build();
    }

    private ImmutableList<Block> measured(Diagnosis diagnosis) {
        Table.Builder table = Table.builder();
        table.caption("Measures").addHeader("Id", "Measure", "Value", "Reads as", "n");
        ImmutableList.Builder<String> sentences = ImmutableList.builder();
        for (Measurement measurement : diagnosis.measurements()) {
            boolean keptBack = discretion.keepsBack(measurement);
            table.addRow(ImmutableList.of(
                    measurement.measure().toString(),
                    measurement.name(),
                    keptBack ? "kept back" : value(measurement),
                    keptBack ? "" : reads(measurement),
                    String.valueOf(measurement.n())));
            if (!keptBack) {
                sentences.add(measurement.measure() + ": " + measurement.sentence());
            }
            measurement.missing().forEach(m -> sentences.add(measurement.measure() + " missed: " + m));
        }
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        return blocks.add(table.build(), new Bullets(sentences.build())).build();
    }

    private static String value(Measurement measurement) {
        return measurement
                .value()
                .map(Digits::two)
                .orElseGet(
                        () -> measurement.undefined().map(Undefined::toString).orElse("not defined"));
    }

    private static String reads(Measurement measurement) {
        return measurement.band().map(Band::name).orElse("")
                + (measurement.isHeuristic() && measurement.band().isPresent() ? " (heuristic)" : "");
    }

    private ImmutableList<Block> needed(Diagnosis shown, List<Recommended> recommended) {
        if (shown.needs().isEmpty()) {
            return ImmutableList.of(new Paragraph("No need was found."));
        }
        Table.Builder table = Table.builder();
        table.caption("Needs, most urgent first; urgency is a judgement in 0 to 1")
                .addHeader("Need", "Urgency", "Because", "Answered by");
        shown.needs()
                .forEach(need -> table.addRow(ImmutableList.of(
                        need.title(),
                        Digits.two(need.urgency()),
                        need.because(),
                        recommended.stream()
                                .filter(r -> r.answers().contains(need.code()))
                                .map(Recommended::title)
                                .collect(Collectors.joining("; ")))));
        return ImmutableList.of(table.build());
    }

    /** What a host hands in may quote a finding; what is kept back stays so. */
    private Recommended discreet(Recommended recommended, List<String> secrets) {
        Recommended.Builder discreet = Recommended.builder();
        return discreet.title(recommended.title())
                .addAllAnswers(recommended.answers())
                .addAllReasons(Lists.transform(recommended.reasons(), text -> discreet(text, secrets)))
                .addAllCautions(Lists.transform(recommended.cautions(), text -> discreet(text, secrets)))
                .build();
    }

    private static String discreet(String text, List<String> secrets) {
        String discreet = text;
        for (String secret : secrets) {
            discreet = discreet.replace(secret, "(kept back)");
        }
        return discreet;
    }

    /** What contradicts itself or leads nowhere; the public reads which rules and how often, but not about whom. */
    private ImmutableList<Block> mismatches(Violations violations) {
        if (audience == Audience.TEAM) {
            return ImmutableList.of(new Bullets(
                    violations.all().stream().map(Violation::toString).collect(ImmutableList.toImmutableList())));
        }
        Map<String, Long> times = violations.all().stream()
                .collect(Collectors.groupingBy(Violation::code, TreeMap::new, Collectors.counting()));
        return ImmutableList.of(
                new Paragraph("Rules that the record of the process does not keep; where is for the team to read."),
                new Bullets(times.entrySet().stream()
                        .map(each -> each.getKey().replace('-', ' ') + ", in " + each.getValue()
                                + (each.getValue() == 1 ? " place" : " places"))
                        .collect(ImmutableList.toImmutableList())));
    }

    private ImmutableList<String> reading() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(
                "A measure opens a conversation; it does not rank persons and does not replace asking them.",
                "Heuristic: a cut-off or weight is a judgement of this library, not a published norm; a host can"
                        + " replace it.",
                "Not defined is not zero: the data for it are not there.");
        if (audience == Audience.PUBLIC) {
            lines.add("What would tell about fewer than " + FEWEST
                    + " people is kept back. Seats are not: that a group lacks them says who was not invited, not who"
                    + " somebody is.");
        }
        return lines.build();
    }

    private static void keptBack(int count, String what, ImmutableList.Builder<Block> blocks) {
        if (count > 0) {
            blocks.add(new Paragraph(count + " " + what + (count == 1 ? " is" : "s are")
                    + " kept back, because fewer than " + FEWEST + " people would be told about."));
        }
    }
}
