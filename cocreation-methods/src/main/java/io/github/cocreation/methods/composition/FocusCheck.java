/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a diagnostic method has a dialogic neighbour, whichever way one goes: all that can come just before it are dialogic,
 * or all that can come just after it are. Rule R8 of the governance rules, a heuristic.
 */
final class FocusCheck {
    private static final int END = -2;

    private final List<Stop> stops = new ArrayList<>();

    /** A use, where it stands, and the uses one can come from and go to; no method if the catalogue has none of that id. */
    private record Stop(
            int number, String place, @Nullable MethodDefinition method, Set<Integer> before, Set<Integer> after) {
        boolean is(Focus focus) {
            return method != null && method.focus() == focus;
        }
    }

    int size() {
        return stops.size();
    }

    int add(String place, @Nullable MethodDefinition method, Set<Integer> before) {
        Stop stop = new Stop(stops.size(), place, method, new TreeSet<>(before), new TreeSet<>());
        stops.add(stop);
        before.stream()
                .filter(i -> i != FlowState.START)
                .forEach(i -> stops.get(i).after.add(stop.number));
        return stop.number;
    }

    /** From the last uses of a part one can go to its first ones again, which are those that came after {@code before}. */
    void loop(int first, Set<Integer> before, Set<Integer> last) {
        for (Stop stop : stops.subList(first, stops.size())) {
            if (stop.before.stream().anyMatch(before::contains)) {
                last.stream().filter(i -> i >= first).forEach(i -> {
                    stop.before.add(i);
                    stops.get(i).after.add(stop.number);
                });
            }
        }
    }

    /** After the last uses of the programme nothing comes. */
    void end(Set<Integer> last) {
        last.stream()
                .filter(i -> i != FlowState.START)
                .forEach(i -> stops.get(i).after.add(END));
    }

    List<Violation> violations() {
        return stops.stream()
                .filter(stop -> stop.is(Focus.DIAGNOSTIC))
                .filter(stop -> !allDialogic(stop.before) && !allDialogic(stop.after))
                .sorted(Comparator.comparingInt(Stop::number))
                .map(stop -> Violation.warning(
                        "diagnostic-alone",
                        stop.place,
                        stop.method == null ? "" : stop.method.id(),
                        "is diagnostic and should have a dialogic method just before or after it",
                        "let the same people talk about what it found, in a (circle) for instance"))
                .toList();
    }

    private boolean allDialogic(Set<Integer> neighbours) {
        return !neighbours.isEmpty()
                && neighbours.stream().allMatch(i -> i >= 0 && stops.get(i).is(Focus.DIALOGIC));
    }
}
