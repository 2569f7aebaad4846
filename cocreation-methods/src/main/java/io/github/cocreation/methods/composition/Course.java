/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.methods.composition.CourseStep.Necessity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A programme unrolled: each use once for each time it may come, with what comes before it and what it depends on. Agendas put
 * a course into a calendar, runs follow it.
 *
 * <p>{@code sequence(use("a"), repeat(use("b"), 2))} has the steps {@code parts[0]}, {@code parts[1].part#1} and {@code
 * parts[1].part#2}, one after the other.
 *
 * @param steps the steps, each after those it waits for
 */
public record Course(ImmutableList<CourseStep> steps) {
    private static final int MOST_STEPS = 5_000;

    /**
     * {@return the course of a programme}
     *
     * @param programme the programme
     * @throws IllegalArgumentException if it has more than 5,000 steps
     */
    public static Course of(Programme programme) {
        Unrolling unrolling = new Unrolling();
        unrolling.unroll(programme, "", new Before(ImmutableSortedSet.of(), ImmutableList.of(), Necessity.REQUIRED, 1));
        return new Course(ImmutableList.copyOf(unrolling.steps));
    }

    /**
     * {@return a step}
     *
     * @param id its id
     * @throws IllegalArgumentException if there is none; the message names the closest id
     */
    public CourseStep step(StepId id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "step",
                        id,
                        "the course",
                        "is unknown",
                        DidYouMean.remedy(
                                id.value(),
                                steps.stream().map(step -> step.id().value()).toList())));
    }

    /** What holds for all steps of a part. */
    private record Before(
            ImmutableSortedSet<StepId> after, ImmutableList<Guard> guards, Necessity necessity, int lines) {
        Before after(Set<StepId> steps) {
            return new Before(ImmutableSortedSet.copyOf(steps), guards, necessity, lines);
        }

        Before when(Guard guard) {
            return new Before(
                    after,
                    ImmutableList.<Guard>builder().addAll(guards).add(guard).build(),
                    necessity,
                    lines);
        }

        Before optional() {
            return new Before(after, guards, Necessity.OPTIONAL, lines);
        }

        Before line(int among) {
            return new Before(after, guards, necessity, Math.multiplyExact(lines, among));
        }
    }

    private static final class Unrolling {
        private final List<CourseStep> steps = new ArrayList<>();

        /** Adds the steps of a part; returns those that come last in it. */
        private ImmutableSortedSet<StepId> unroll(Programme programme, String place, Before before) {
            if (programme instanceof Use use) {
                return ImmutableSortedSet.of(add(use, place.isEmpty() ? "programme" : place, before));
            } else if (programme instanceof Sequence sequence) {
                Before next = before;
                for (int i = 0; i < sequence.parts().size(); i++) {
                    next = next.after(unroll(sequence.parts().get(i), in(place, "parts[" + i + "]"), next));
                }
                return next.after();
            } else if (programme instanceof Parallel parallel) {
                Set<StepId> last = new TreeSet<>();
                Before line = before.line(parallel.lines().size());
                for (int i = 0; i < parallel.lines().size(); i++) {
                    last.addAll(unroll(parallel.lines().get(i), in(place, "lines[" + i + "]"), line));
                }
                return ImmutableSortedSet.copyOf(last);
            } else if (programme instanceof Repeat repeat) {
                return repeat(repeat, place, before);
            } else if (programme instanceof Choice choice) {
                Set<StepId> last = new TreeSet<>(unroll(
                        choice.then(),
                        in(place, "then"),
                        before.when(new Guard(Guard.Kind.CHOICE, guard(place), choice.when(), true))));
                choice.otherwise()
                        .ifPresent(other -> last.addAll(unroll(
                                other,
                                in(place, "otherwise"),
                                before.when(new Guard(Guard.Kind.CHOICE, guard(place), choice.when(), false)))));
                return ImmutableSortedSet.copyOf(last);
            }
            return unroll(((Optionally) programme).part(), in(place, "part"), before.optional());
        }

        private ImmutableSortedSet<StepId> repeat(Repeat repeat, String place, Before before) {
            Before next = before;
            for (int time = 1; time <= repeat.times(); time++) {
                String round = in(place, "part") + "#" + time;
                if (time > 1 && repeat.until().isPresent()) {
                    next = next.when(
                            new Guard(Guard.Kind.REPEAT, round, repeat.until().get(), false));
                }
                next = next.after(unroll(repeat.part(), round, next));
            }
            return next.after();
        }

        private StepId add(Use use, String place, Before before) {
            Require.that(
                    steps.size() < MOST_STEPS,
                    "number of steps",
                    steps.size() + 1,
                    "the course of a programme",
                    "must be at most " + MOST_STEPS,
                    "repeat less often");
            StepId id = StepId.of(place);
            steps.add(CourseStep.builder()
                    .id(id)
                    .use(use)
                    .after(before.after)
                    .guards(before.guards)
                    .necessity(before.necessity)
                    .lines(before.lines)
                    .build());
            return id;
        }

        private static String guard(String place) {
            return place.isEmpty() ? "programme" : place;
        }

        private static String in(String place, String part) {
            return place.isEmpty() ? part : place + "." + part;
        }
    }
}
