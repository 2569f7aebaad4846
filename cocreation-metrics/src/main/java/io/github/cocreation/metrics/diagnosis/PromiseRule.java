/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.diagnosis;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.SeedArticle;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.promise.Overruling;
import io.github.cocreation.metrics.promise.PromiseKept;
import io.github.cocreation.metrics.promise.PromiseTrace;
import io.github.cocreation.metrics.promise.Promises;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the promise of being heard left behind (M36): contributions that nobody answered; decisions that rest on nobody's
 * contribution, where these are half of all (a heuristic); and decisions that were set aside by those who had left them to others,
 * high if no reasons were given.
 */
record PromiseRule() implements DiagnosisRule {
    private static final MeasureId PROMISE = MeasureId.of("M36");
    private static final double MANY = 0.5;
    private static final int NAMED = 3;
    private static final ImmutableList<CriterionId> CORNERSTONES =
            ImmutableList.of(CriterionId.of("engaging-users"), CriterionId.of("system-change"));
    private static final ImmutableList<Source> SOURCES = ImmutableList.of(
            Source.seed(SeedArticle.MOVE),
            Source.seed(SeedArticle.COSIE),
            Source.heuristic("every contribution is owed an answer; half of the decisions as the limit"));

    @Override
    public String code() {
        return "promise-left";
    }

    @Override
    public ImmutableList<Finding> findings(Examination examination) {
        return examination
                .measurement(PROMISE)
                .filter(measurement -> measurement.value().isPresent())
                .map(measurement -> findings(
                        examination, measurement, Promises.withDefaults().of(examination.process())))
                .orElse(ImmutableList.of());
    }

    private ImmutableList<Finding> findings(Examination examination, Measurement measurement, PromiseTrace trace) {
        CoCreationProcess process = examination.process();
        Journal journal = process.journal();
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        if (!trace.unanswered().isEmpty()) {
            found.add(finding(
                    examination,
                    "contributions-unanswered",
                    "Ideas and questions without an answer: " + some(trace.unanswered(), id -> text(journal, id)) + ".",
                    FindingSeverity.WATCH,
                    named(journal, trace.unanswered()),
                    Evidence.builder()
                            .measure(PROMISE)
                            .part(PromiseKept.UNANSWERED)
                            .value(measurement.part(PromiseKept.UNANSWERED))
                            .heads(heads(process, trace.unanswered()))
                            .build()));
        }
        int decisions = journal.entries(Decision.class).size();
        int without = trace.withoutContribution().size();
        if (without > 0 && without >= MANY * decisions) {
            found.add(finding(
                    examination,
                    "decided-without-contribution",
                    without + " of " + decisions + " decisions rest on nobody's contribution: "
                            + some(trace.withoutContribution(), id -> text(journal, id)) + ".",
                    FindingSeverity.WATCH,
                    named(journal, trace.withoutContribution()),
                    Evidence.part(measurement, PromiseKept.WITHOUT_CONTRIBUTION)));
        }
        for (Overruling overruling : trace.overruled()) {
            if (overruling.mandateOverridden()) {
                found.add(finding(
                        examination,
                        "mandate-overridden",
                        "What others had decided, (" + overruling.subject()
                                + "), was set aside by those who had left it to"
                                + " them, "
                                + (overruling.reasonsGiven() ? "with reasons given." : "and no reasons were given."),
                        overruling.reasonsGiven() ? FindingSeverity.WATCH : FindingSeverity.HIGH,
                        ImmutableList.of(overruling.subject()),
                        Evidence.part(measurement, PromiseKept.OVERRIDDEN)));
            }
        }
        return found.build();
    }

    private static Finding finding(
            Examination examination,
            String code,
            String sentence,
            FindingSeverity severity,
            ImmutableList<String> about,
            Evidence evidence) {
        boolean high = severity == FindingSeverity.HIGH;
        return Finding.builder()
                .code(code)
                .severity(severity)
                .sentence(sentence)
                .addAllAbout(about)
                .addEvidence(evidence)
                .addAllSources(SOURCES)
                .need(Need.builder()
                        .code("answers-to-contributors")
                        .label(BuiltInRules.ANSWERS)
                        .because(sentence)
                        .urgency(high ? 0.8 : 0.5)
                        .addAllCornerstones(CORNERSTONES)
                        .addAllRemedies(CornerstoneRemedies.after(ImmutableList.of(), CORNERSTONES, examination))
                        .addAllSources(SOURCES)
                        .build())
                .build();
    }

    /** The first few, and how many more. */
    private static String some(List<EntryId> ids, Function<EntryId, String> text) {
        return ids.stream().limit(NAMED).map(id -> "(" + text.apply(id) + ")").collect(Collectors.joining(", "))
                + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "");
    }

    private static ImmutableList<String> named(Journal journal, List<EntryId> ids) {
        return ids.stream().limit(NAMED).map(id -> text(journal, id)).collect(ImmutableList.toImmutableList());
    }

    private static String text(Journal journal, EntryId id) {
        return journal.entry(id)
                .flatMap(entry -> entry instanceof Contribution contribution
                        ? contribution.text()
                        : entry instanceof Decision decision ? Optional.of(decision.subject()) : Optional.empty())
                .orElse(id.value());
    }

    /** How many people stand behind some entries. */
    private static int heads(CoCreationProcess process, Collection<EntryId> entries) {
        TreeSet<StakeholderId> people = new TreeSet<>();
        entries.forEach(id -> process.journal().entry(id).ifPresent(entry -> people.addAll(entry.stakeholdersNamed())));
        return people.stream()
                .mapToInt(id -> Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1))
                .sum();
    }
}
