/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.composition.Settings;
import io.github.cocreation.methods.composition.UsedStep;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
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
     * @param of the step
     * @param minutes how long
     */
    record Part(UsedStep of, int minutes) {}

    int minutes() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** The sessions of a use: an event is one, a series has one for each round, a programme one for each stretch. */
    static List<Session> of(MethodDefinition method, Settings settings, int spread) {
        ImmutableList<Part> parts = settings.steps(method).stream()
                .map(step -> new Part(step, step.minutes()))
                .collect(ImmutableList.toImmutableList());
        return switch (method.durationScope()) {
            case EVENT -> List.of(new Session(0, parts));
            case PER_SESSION -> {
                int rounds = settings.sessions(method);
                yield IntStream.range(0, rounds)
                        .mapToObj(round -> new Session((int) ((long) spread * round / rounds), parts))
                        .toList();
            }
            case PROGRAMME -> stretches(parts, spread);
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
                    parts.add(new Part(part.of, part.minutes - here));
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
                        new Session((int) (spread * before / total), ImmutableList.of(new Part(part.of, minutes))));
                before += minutes;
            }
        }
        return sessions;
    }
}
