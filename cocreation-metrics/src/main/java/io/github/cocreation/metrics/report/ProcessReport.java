/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.typology.Axis;
import io.github.cocreation.core.typology.Classification;
import io.github.cocreation.core.typology.Position;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyForm;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.report.figure.Figures;
import io.github.cocreation.metrics.report.wording.Retelling;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The usual report about a process: in short, what it is, what was found, what is needed, what to do next, what was measured; with
 * figures. Immutable and thread-safe.
 *
 * <p>For the {@linkplain Audience#PUBLIC public} (the default) what is said about fewer than five people is kept back, and
 * the report says so; nobody is ranked. Heuristics are called so, and what is not defined is never shown as a number.
 *
 * <p>It is written in English or, by {@link #withLocale}, in Danish or a language whose {@linkplain #withWording words} a host
 * brings. Recommendations are handed in, in the same language: this module knows measures, not methods.
 */
public final class ProcessReport {
    /** The fewest people that a public report says anything about (a heuristic). */
    public static final int FEWEST = 5;

    private static final int PLACES = 5;
    private static final ProcessReport DEFAULTS =
            new ProcessReport(Audience.PUBLIC, Typologies.builtIn(), Wording.in(Locale.ENGLISH));

    private final Audience audience;
    private final Typologies typologies;
    private final Wording wording;

    private ProcessReport(Audience audience, Typologies typologies, Wording wording) {
        this.audience = audience;
        this.typologies = typologies;
        this.wording = wording;
    }

    /** {@return a maker of reports for the public, in English, with the built-in typologies} */
    public static ProcessReport withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for other readers}
     *
     * @param value who will read it
     */
    public ProcessReport withAudience(Audience value) {
        return new ProcessReport(value, typologies, wording);
    }

    /**
     * {@return a copy that knows a host's own typologies}
     *
     * @param value the typologies that a declared position may be in
     */
    public ProcessReport withTypologies(Typologies value) {
        return new ProcessReport(audience, value, wording);
    }

    /**
     * {@return a copy in another language}
     *
     * @param value the readers' locale; where its language is not there, English
     */
    public ProcessReport withLocale(Locale value) {
        return withWording(Wording.in(value));
    }

    /**
     * {@return a copy in other words}
     *
     * @param value the words
     */
    public ProcessReport withWording(Wording value) {
        return new ProcessReport(audience, typologies, value);
    }

    /**
     * {@return the report}
     *
     * @param process the process
     * @param diagnosis its diagnosis
     * @param recommended what to do next, best first; may be empty
     */
    public Report of(CoCreationProcess process, Diagnosis diagnosis, List<Recommended> recommended) {
        Discretion discretion = Discretion.of(audience).in(wording);
        Diagnosis told = Retelling.in(wording).of(diagnosis);
        Diagnosis shown = discretion.shown(told);
        ImmutableList<String> secrets = Stream.concat(
                        discretion.secrets(diagnosis).stream(), discretion.secrets(told).stream())
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Recommended> next =
                recommended.stream().map(r -> discreet(r, secrets)).collect(ImmutableList.toImmutableList());
        Figures figures = Figures.withDefaults()
                .withWording(wording)
                .withTypologies(typologies)
                .withFewest(audience == Audience.TEAM ? 0 : FEWEST);
        FoundSection found = new FoundSection(wording, discretion);
        Report.Builder report = Report.builder();
        report.title(process.title()).language(language());
        if (process.illustrative()) {
            report.addNotice(wording.text("report.illustrative"));
        }
        report.addSection(section("report.in-short", found.inShort(shown, next)))
                .addSection(section("report.process", about(process, shown, figures)))
                .addSection(section("report.found", found.blocks(told)))
                .addSection(section("report.needed", needed(shown, next)));
        if (!next.isEmpty()) {
            report.addSection(section("report.next", ImmutableList.copyOf(next)));
        }
        OutreachReport.withDefaults()
                .withAudience(audience)
                .withWording(wording)
                .of(process)
                .ifPresent(report::addSection);
        report.addSection(section("report.measured", measured(process, told, shown, figures, discretion)));
        Violations violations = process.check();
        if (!violations.isEmpty()) {
            report.addSection(section("report.mismatches", mismatches(violations)));
        }
        return report.addSection(section("report.reading", ImmutableList.of(new Bullets(reading()))))
                .build();
    }

    private String language() {
        String tag = wording.locale().toLanguageTag();
        return wording.isEnglish() || tag.equals("und") ? "en" : tag;
    }

    private Section section(String heading, ImmutableList<Block> blocks) {
        return new Section(wording.text(heading), blocks);
    }

    private ImmutableList<Block> about(CoCreationProcess process, Diagnosis shown, Figures figures) {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        blocks.add(new Paragraph(wording.text("report.challenge", "text", process.challenge())));
        process.sharedProblem()
                .ifPresent(
                        problem -> blocks.add(new Paragraph(wording.text("report.shared-problem", "text", problem))));
        ImmutableList.Builder<String> facts = ImmutableList.builder();
        String sessions = wording.count(
                "report.sessions", process.journal().entries(SessionHeld.class).size());
        String entries = wording.count("report.entries", process.journal().size());
        int neverThere = headsNeverThere(process);
        // Beside those who took part, the number of all would tell of those who never came.
        facts.add(
                audience == Audience.PUBLIC && neverThere > 0 && neverThere < FEWEST
                        ? wording.text("report.size.kept-back", "sessions", sessions, "entries", entries)
                        : wording.text(
                                "report.size",
                                "stakeholders",
                                wording.count(
                                        "report.stakeholders",
                                        process.stakeholders().size()),
                                "sessions",
                                sessions,
                                "entries",
                                entries));
        process.declaredPosition()
                .filter(this::isClassifiable)
                .map(position -> typologies.typology(position.typology()).classify(position))
                .ifPresent(type -> facts.add(wording.text("report.declared", "type", named(type))));
        facts.add(process.mandate()
                .map(mandate -> wording.text(
                        "report.promised", "day", wording.numerals().date(mandate.on()), "promise", mandate.promise()))
                .orElse(wording.text("report.no-mandate")));
        facts.addAll(process.notes());
        blocks.add(new Bullets(facts.build()));
        return blocks.addAll(charts(List.of(
                        figures.network(process),
                        figures.powerInterest(process),
                        figures.salience(process),
                        figures.coverage(shown))))
                .build();
    }

    /** How many people are known to the process, and were in no session. */
    private static int headsNeverThere(CoCreationProcess process) {
        Set<StakeholderId> seen = new HashSet<>();
        process.journal().entries(Presence.class).forEach(presence -> seen.add(presence.stakeholder()));
        process.journal().entries(Contribution.class).forEach(contribution -> seen.add(contribution.stakeholder()));
        return process.stakeholders().values().stream()
                .filter(someone -> !seen.contains(someone.id()))
                .mapToInt(Stakeholder::heads)
                .sum();
    }

    private String named(Classification type) {
        return wording.isEnglish()
                ? type.toString()
                : type.candidates().stream()
                        .map(cell -> cell.name().in(wording.locale()))
                        .collect(Collectors.joining(" / "));
    }

    private static ImmutableList<Block> charts(List<Optional<Chart>> charts) {
        return charts.stream().flatMap(Optional::stream).map(ChartBlock::new).collect(ImmutableList.toImmutableList());
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

    private ImmutableList<Block> measured(
            CoCreationProcess process, Diagnosis told, Diagnosis shown, Figures figures, Discretion discretion) {
        return ImmutableList.<Block>builder()
                .addAll(charts(List.of(
                        figures.participation(process),
                        figures.voices(process),
                        figures.voice(shown),
                        figures.mixing(shown),
                        figures.promises(process),
                        figures.takeOver(shown),
                        figures.type(process, shown),
                        figures.language(shown),
                        figures.governance(shown),
                        figures.effects(process))))
                .addAll(figuresKeptBack(process, told, shown, figures))
                .addAll(new MeasuredSection(wording, discretion).blocks(told))
                .build();
    }

    private ImmutableList<Block> figuresKeptBack(
            CoCreationProcess process, Diagnosis told, Diagnosis shown, Figures figures) {
        if (audience == Audience.TEAM) {
            return ImmutableList.of();
        }
        int keptBack = figures.withFewest(0).all(process, told).size()
                - figures.all(process, shown).size();
        return keptBack == 0
                ? ImmutableList.of()
                : ImmutableList.of(new Paragraph(wording.count(
                        "report.figures-kept-back",
                        keptBack,
                        "fewest",
                        wording.numerals().whole(FEWEST))));
    }

    private ImmutableList<Block> needed(Diagnosis shown, List<Recommended> recommended) {
        if (shown.needs().isEmpty()) {
            return ImmutableList.of(new Paragraph(wording.text("report.no-need")));
        }
        Table.Builder table = Table.builder();
        table.caption(wording.text("report.needs"))
                .addHeader(
                        wording.text("report.column.need"),
                        wording.text("report.column.urgency"),
                        wording.text("report.column.because"),
                        wording.text("report.column.answered"));
        shown.needs()
                .forEach(need -> table.addRow(ImmutableList.of(
                        need.title(),
                        wording.numerals().fixed(need.urgency(), 2),
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

    private String discreet(String text, List<String> secrets) {
        String discreet = text;
        for (String secret : secrets) {
            discreet = discreet.replace(secret, wording.text("report.quoted-kept-back"));
        }
        return discreet;
    }

    /** What contradicts itself or leads nowhere; the public reads which rules and how often, but not about whom. */
    private ImmutableList<Block> mismatches(Violations violations) {
        if (audience == Audience.TEAM) {
            return ImmutableList.of(new Bullets(places(violations)));
        }
        Map<String, Long> times = violations.all().stream()
                .collect(Collectors.groupingBy(Violation::code, TreeMap::new, Collectors.counting()));
        return ImmutableList.of(
                new Paragraph(wording.text("report.rules-broken")),
                new Bullets(times.entrySet().stream()
                        // A number of places may be one of people.
                        .map(each -> each.getValue() < FEWEST
                                ? wording.word("violation", each.getKey())
                                : wording.count(
                                        "report.places",
                                        each.getValue(),
                                        "rule",
                                        wording.word("violation", each.getKey())))
                        .collect(ImmutableList.toImmutableList())));
    }

    /** Of each rule the first places, and how many more there are. */
    private ImmutableList<String> places(Violations violations) {
        Map<String, List<Violation>> byRule = violations.all().stream()
                .collect(Collectors.groupingBy(Violation::code, LinkedHashMap::new, Collectors.toList()));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        byRule.forEach((rule, places) -> {
            places.stream().limit(PLACES).map(this::mismatch).forEach(lines::add);
            if (places.size() > PLACES) {
                lines.add(wording.count(
                        "report.more-places", places.size() - PLACES, "rule", wording.word("violation", rule)));
            }
        });
        return lines.build();
    }

    /** What a check says itself in English; in another language the rule, and where. */
    private String mismatch(Violation violation) {
        return wording.isEnglish()
                ? violation.toString()
                : wording.text(
                        "report.mismatch",
                        "rule",
                        wording.word("violation", violation.code()),
                        "place",
                        violation.place(),
                        "value",
                        violation.value());
    }

    private ImmutableList<String> reading() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(
                wording.text("report.reading.conversation"),
                wording.text("report.reading.heuristic"),
                wording.text("report.reading.undefined"));
        if (audience == Audience.PUBLIC) {
            lines.add(wording.text(
                    "report.reading.few", "fewest", wording.numerals().whole(FEWEST)));
        }
        if (!wording.isEnglish()) {
            lines.add(wording.text("report.reading.language"));
        }
        return lines.build();
    }
}
