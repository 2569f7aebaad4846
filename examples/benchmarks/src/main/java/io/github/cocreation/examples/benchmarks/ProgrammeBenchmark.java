/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Timetable;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Plans;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeCheck;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.ProgrammePlanner;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.methods.composition.Sequence;
import io.github.cocreation.methods.composition.Use;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to check a programme, to plan one, and to put one into a calendar. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProgrammeBenchmark {
    private static final int STEPS = 100;
    private static final int PEOPLE = 1_000;

    private final MethodCatalogue catalogue = MethodCatalogue.builtIn();
    private final ImmutableSet<Token> challenge = ImmutableSet.of(Token.of("challenge"));
    private final ImmutableSet<Token> change = ImmutableSet.of(Token.of("implemented-change"));
    private final ImmutableSet<Token> everything =
            ImmutableSet.copyOf(catalogue.tokens().cards().keySet());
    private final ImmutableList<MethodId> ids = catalogue.methods().keySet().asList();
    private final Programme longOne = new Sequence(IntStream.range(0, STEPS)
            .mapToObj(i -> new Use(ids.get(i % ids.size())))
            .collect(ImmutableList.<Programme>toImmutableList()));
    private final NamedProgramme named =
            Objects.requireNonNull(Programmes.builtIn().get(ProgrammeId.of("strategic-process-flow")));
    private final Occasion occasion = Occasion.builder()
            .people(PEOPLE)
            .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
            .build();

    /** {@return what is wrong with a programme of 100 steps, most of which lack something, with the bridges that would help} */
    @Benchmark
    public ProgrammeCheck check() {
        return longOne.check(catalogue, challenge);
    }

    /** {@return the three best programmes from a challenge to a change that is put into practice} */
    @Benchmark
    public Plans plan() {
        return ProgrammePlanner.over(catalogue).plan(challenge, change);
    }

    /** {@return the three best programmes that leave nothing out: all tokens are wanted} */
    @Benchmark
    public Plans planEverything() {
        return ProgrammePlanner.over(catalogue).plan(challenge, everything);
    }

    /** {@return the agenda of the strategic process for 1,000 people} */
    @Benchmark
    public Timetable agenda() {
        return AgendaPlanner.over(catalogue).plan(named, occasion);
    }

    /** {@return a World Café for 1,000 people in the calendar} */
    @Benchmark
    public Timetable agendaOfGroups() {
        return AgendaPlanner.over(catalogue)
                .plan(Text.of("Café"), Programme.use("world-cafe").inGroups(), occasion);
    }
}
