/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.run;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Course;
import io.github.cocreation.methods.composition.CourseStep;
import io.github.cocreation.methods.composition.CourseStep.Necessity;
import io.github.cocreation.methods.composition.Guard;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.StepId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A programme that is being carried out. Immutable: what happens makes a new run.
 *
 * <pre>{@code
 * Run run = Run.of(programme).withAgenda(agenda);
 * run = run.answered(process, catalogue);            // looks at conditions whose turn has come
 * run.next(catalogue);                               // what can be held now, and for whom
 * run = run.happened(StepHeld.builder().step(step).at(at).minutes(90).build());
 * process = process.withJournal(process.journal().appendAll(run.journal(catalogue).entries()));
 * }</pre>
 *
 * <p>A condition is looked at once, when the turn of the first step comes that depends on it, and its answer stays: a choice
 * that was made is not made again because the journal grew.
 *
 * <p>Each question takes time in proportion to the steps and events.
 */
@Value.Immutable
public abstract class Run {
    private static final ObjectCodec<Run> CODEC = Codecs.object("run", Run::builder, Builder::build)
            .required("programme", NamedProgramme.codec(), Run::programme, Builder::programme)
            .optional("agenda", Agenda.codec(), Run::agenda, Builder::agenda)
            .many("events", RunEvent.codec(), Run::events, Builder::addAllEvents)
            .mapping(
                    "answers",
                    Codecs.sortedMap(Codecs.BOOLEAN, "condition", key -> key, key -> key),
                    Run::answers,
                    Builder::putAllAnswers)
            .codec()
            .asDocument("cocreation/run", 1);

    Run() {}

    /** {@return the programme} */
    public abstract NamedProgramme programme();

    /** {@return when it was to take place; empty if nobody planned that} */
    public abstract Optional<Agenda> agenda();

    /** {@return what happened, in the order in which it was told} */
    public abstract ImmutableList<RunEvent> events();

    /** {@return the conditions that were looked at, by guard, and whether they held} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, Boolean> answers();

    /** {@return the programme unrolled} */
    @Value.Lazy
    public Course course() {
        return Course.of(programme().programme());
    }

    /**
     * {@return a run in which nothing has happened}
     *
     * @param programme the programme
     */
    public static Run of(NamedProgramme programme) {
        return builder().programme(programme).build();
    }

    /**
     * {@return a copy that is compared to an agenda}
     *
     * @param agenda the agenda, made from the same programme
     */
    public abstract Run withAgenda(Agenda agenda);

    /** {@return how far each step is, in the order of the course} */
    @Value.Lazy
    public ImmutableMap<StepId, StepStatus> statuses() {
        Map<StepId, StepStatus> told = new TreeMap<>();
        for (RunEvent event : events()) {
            told.put(event.step(), status(event));
        }
        Map<StepId, StepStatus> statuses = new LinkedHashMap<>();
        for (CourseStep step : course().steps()) {
            StepStatus status = told.get(step.id());
            statuses.put(step.id(), status == null ? untold(step, statuses) : status);
        }
        return ImmutableMap.copyOf(statuses);
    }

    /**
     * {@return how far a step is}
     *
     * @param step the step
     * @throws IllegalArgumentException if there is no such step
     */
    public final StepStatus status(StepId step) {
        StepStatus status = statuses().get(course().step(step).id());
        return status == null ? StepStatus.WAITING : status;
    }

    private static StepStatus status(RunEvent event) {
        return event instanceof StepHeld held
                ? held.progress() == StepHeld.Progress.DONE ? StepStatus.HELD : StepStatus.RUNNING
                : StepStatus.SKIPPED;
    }

    private StepStatus untold(CourseStep step, Map<StepId, StepStatus> before) {
        if (!step.after().stream()
                .allMatch(id -> before.getOrDefault(id, StepStatus.WAITING).isSettled())) {
            return StepStatus.WAITING;
        }
        for (Guard guard : step.guards()) {
            Boolean answer = answers().get(guard.id());
            if (answer == null) {
                return StepStatus.UNDECIDED;
            }
            if (answer != guard.expected()) {
                return StepStatus.NOT_CALLED_FOR;
            }
        }
        return StepStatus.READY;
    }

    /**
     * {@return a run that has looked at all conditions whose turn has come}
     *
     * @param process the process; what this run held counts as part of its journal
     * @param catalogue where the methods are defined
     */
    public final Run answered(CoCreationProcess process, MethodCatalogue catalogue) {
        CoCreationProcess now = process.withJournal(
                process.journal().appendAll(journal(catalogue).entries()));
        Run run = this;
        for (Optional<Guard> guard = run.undecided(); guard.isPresent(); guard = run.undecided()) {
            run = builder()
                    .from(run)
                    .putAnswer(guard.get().id(), guard.get().condition().holds(now))
                    .build();
        }
        return run;
    }

    private Optional<Guard> undecided() {
        return course().steps().stream()
                .filter(step -> statuses().get(step.id()) == StepStatus.UNDECIDED)
                .flatMap(step -> step.guards().stream())
                .filter(guard -> !answers().containsKey(guard.id()))
                .findFirst();
    }

    /**
     * {@return the run in which something more has happened}
     *
     * @param event what happened
     * @throws IllegalArgumentException if there is no such step, its turn has not come or is over, or a step that is part of the
     *     programme is skipped without a reason
     */
    public final Run happened(RunEvent event) {
        CourseStep step = course().step(event.step());
        StepStatus status = status(event.step());
        Require.that(
                status == StepStatus.READY || status == StepStatus.RUNNING,
                "step",
                event.step(),
                "the run",
                "cannot be held or skipped now, since it is " + Codecs.word(status),
                switch (status) {
                    case WAITING ->
                        "hold or skip first what it waits for: "
                                + step.after().stream()
                                        .filter(id -> !status(id).isSettled())
                                        .toList();
                    case UNDECIDED -> "look at its conditions first";
                    default -> "see what is next";
                });
        if (event instanceof StepSkipped skipped) {
            Require.that(
                    skipped.because().isPresent() || step.necessity() == Necessity.OPTIONAL,
                    "step",
                    event.step(),
                    "the run",
                    "must not be skipped without a reason",
                    "say why, so that others can learn from it");
        }
        return builder().from(this).addEvent(event).build();
    }

    /**
     * {@return what can be held now, and for whom, in the order of the course}
     *
     * @param catalogue where the methods are defined
     */
    public final ImmutableList<Upcoming> next(MethodCatalogue catalogue) {
        return course().steps().stream()
                .filter(step -> status(step.id()) == StepStatus.READY || status(step.id()) == StepStatus.RUNNING)
                .map(step -> RunViews.upcoming(
                        this, step, catalogue.method(step.use().method())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what should have begun, or ended, by the agenda, and has not}
     *
     * @param now the time
     */
    public final ImmutableList<StepComparison> late(Instant now) {
        LocalDateTime here = LocalDateTime.ofInstant(now, zone());
        return comparison().stream()
                .filter(step -> !step.status().isSettled())
                .filter(step -> (step.status() == StepStatus.RUNNING ? step.plannedEnd() : step.plannedStart())
                        .filter(here::isAfter)
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return what was left out, in the order in which it was told} */
    public final ImmutableList<StepSkipped> skipped() {
        return events().stream()
                .filter(StepSkipped.class::isInstance)
                .map(StepSkipped.class::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether nothing is left to do} */
    public final boolean isOver() {
        return statuses().values().stream().allMatch(StepStatus::isSettled);
    }

    /** {@return each step as it was planned and as it happened, in the order of the course} */
    public final ImmutableList<StepComparison> comparison() {
        return course().steps().stream()
                .map(step -> RunViews.comparison(this, step))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return what happened as entries of a journal: each session, and who was there; the same run gives the same entries, so
     * that they can be appended again}
     *
     * @param catalogue where the methods are defined
     */
    public final Journal journal(MethodCatalogue catalogue) {
        return RunViews.journal(this, catalogue);
    }

    /** {@return the time zone in which times are compared: the agenda's, or UTC} */
    public final ZoneId zone() {
        return agenda().map(Agenda::zone).orElse(ZoneId.of("UTC"));
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how runs are read and written as JSON: documents of schema {@code cocreation/run/1}} */
    public static ObjectCodec<Run> codec() {
        return CODEC;
    }

    /** Builds a {@link Run}. */
    static final class Builder extends ImmutableRun.Builder {
        Builder() {}
    }
}
