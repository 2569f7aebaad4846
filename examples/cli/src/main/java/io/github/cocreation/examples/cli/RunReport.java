/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.run.StepComparison;
import io.github.cocreation.methods.run.StepSkipped;
import io.github.cocreation.methods.run.Upcoming;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How a run stands. */
record RunReport(
        boolean over,
        ImmutableList<Upcoming> next,
        ImmutableList<StepComparison> late,
        ImmutableList<StepSkipped> skipped,
        ImmutableList<StepComparison> steps,
        Journal journal) {
    static final Codec<RunReport> CODEC = Codecs.object("report of a run", Builder::new, Builder::build)
            .required("over", Codecs.BOOLEAN, RunReport::over, (b, over) -> b.over = over)
            .required("next", Upcoming.codec().list(), RunReport::next, (b, next) -> b.next = next)
            .required("late", StepComparison.codec().list(), RunReport::late, (b, late) -> b.late = late)
            .required("skipped", StepSkipped.codec().list(), RunReport::skipped, (b, skipped) -> b.skipped = skipped)
            .required("steps", StepComparison.codec().list(), RunReport::steps, (b, steps) -> b.steps = steps)
            .required("journal", Journal.codec(), RunReport::journal, (b, journal) -> b.journal = journal)
            .codec();

    static RunReport of(Run run, MethodCatalogue catalogue, Optional<Instant> now) {
        return new RunReport(
                run.isOver(),
                run.next(catalogue),
                now.map(run::late).orElse(ImmutableList.of()),
                run.skipped(),
                run.comparison(),
                run.journal(catalogue));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append(step.step())
                .append(' ')
                .append(step.method())
                .append(": ")
                .append(Codecs.word(step.status()))
                .append(compared(step))
                .append(step.because().map(reason -> ", because " + reason).orElse(""))
                .append('\n'));
        text.append('\n');
        next.forEach(step -> text.append("next: ")
                .append(step.step())
                .append(' ')
                .append(step.method())
                .append(" for ")
                .append(Codecs.word(step.audience()))
                .append(step.people().map(people -> " (" + people + ")").orElse(""))
                .append(", roles ")
                .append(step.roles())
                .append(step.planned().map(time -> ", planned " + time).orElse(""))
                .append('\n'));
        late.forEach(step -> text.append("late: ")
                .append(step.step())
                .append(' ')
                .append(step.method())
                .append(step.plannedStart().map(time -> ", planned " + time).orElse(""))
                .append('\n'));
        return over ? text.append("The run is over.\n").toString() : text.toString();
    }

    private static String compared(StepComparison step) {
        OptionalLong delay = step.delay();
        OptionalInt overrun = step.overrun();
        return step.start().map(start -> ", from " + start).orElse("")
                + step.minutes().map(minutes -> ", " + minutes + " minutes").orElse("")
                + (delay.isPresent() ? ", begun " + delay.getAsLong() + " minutes later than planned" : "")
                + (overrun.isPresent() ? ", " + overrun.getAsInt() + " minutes longer than planned" : "");
    }

    /** Collects what is read. */
    private static final class Builder {
        private boolean over;
        private ImmutableList<Upcoming> next = ImmutableList.of();
        private ImmutableList<StepComparison> late = ImmutableList.of();
        private ImmutableList<StepSkipped> skipped = ImmutableList.of();
        private ImmutableList<StepComparison> steps = ImmutableList.of();
        private Journal journal = Journal.empty();

        RunReport build() {
            return new RunReport(over, next, late, skipped, steps, journal);
        }
    }
}
