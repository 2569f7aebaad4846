/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.composition.Settings;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is done in one go, and how many days after the beginning of its method.
 *
 * @param day how many days after the beginning it should be, 0 for at once
 * @param parts its parts in order
 */
record Session(int day, ImmutableList<Part> parts) {
    /** The longest stretch of a method that spreads over days; a heuristic. */
    private static final int LONGEST = 240;

    /**
     * A step of a method, or a piece of one.
     *
     * @param step the step
     * @param minutes how long
     */
    record Part(Step step, int minutes) {}

    int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** The sessions of a use: an event is one, a series has one for each round, a programme one for each stretch. */
    static List<Session> of(MethodDefinition method, Settings settings, int spread) {
        return switch (method.durationScope()) {
            case EVENT -> List.of(new Session(0, parts(method, settings.runMinutes(method))));
            case PER_SESSION -> {
                int rounds = settings.sessions(method);
                ImmutableList<Part> parts = parts(method, settings.runMinutes(method) / rounds);
                yield IntStream.range(0, rounds)
                        .mapToObj(round -> new Session((int) ((long) spread * round / rounds), parts))
                        .toList();
            }
            case PROGRAMME -> stretches(parts(method, settings.runMinutes(method)), spread);
        };
    }

    /** What is left of sessions when so many minutes of them are done. */
    static List<Session> after(List<Session> sessions, int minutes) {
        List<Session> left = new ArrayList<>();
        int done = minutes;
        for (Session session : sessions) {
            List<Part> parts = new ArrayList<>();
            for (Part part : session.parts) {
                int here = Math.min(done, part.minutes);
                done -= here;
                if (here < part.minutes) {
                    parts.add(new Part(part.step, part.minutes - here));
                }
            }
            if (!parts.isEmpty()) {
                left.add(new Session(session.day, ImmutableList.copyOf(parts)));
            }
        }
        return left;
    }

    private static List<Session> stretches(ImmutableList<Part> parts, int spread) {
        long total = parts.stream().mapToLong(Part::minutes).sum();
        long before = 0;
        List<Session> sessions = new ArrayList<>();
        for (Part part : parts) {
            for (int left = part.minutes; left > 0; left -= LONGEST) {
                int minutes = Math.min(left, LONGEST);
                sessions.add(
                        new Session((int) (spread * before / total), ImmutableList.of(new Part(part.step, minutes))));
                before += minutes;
            }
        }
        return sessions;
    }

    /** The steps with their minutes: whole ones that add up, what is left over going to those that lost most by rounding. */
    private static ImmutableList<Part> parts(MethodDefinition method, int minutes) {
        List<Step> steps = method.steps();
        int[] whole = steps.stream()
                .mapToInt(step -> (int) ((long) minutes * step.share() / 100))
                .toArray();
        int left = minutes - IntStream.of(whole).sum();
        IntStream.range(0, whole.length)
                .boxed()
                .sorted(Comparator.comparingLong(
                                (Integer i) -> (long) minutes * steps.get(i).share() % 100)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> whole[i]++);
        return IntStream.range(0, whole.length)
                .filter(i -> whole[i] > 0)
                .mapToObj(i -> new Part(steps.get(i), whole[i]))
                .collect(ImmutableList.toImmutableList());
    }
}
