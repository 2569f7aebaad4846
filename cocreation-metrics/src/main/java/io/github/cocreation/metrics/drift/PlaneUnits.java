/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.drift;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.time.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sums of every session, in order of its first entry; what names no session counts by day. Sessions, not single entries, are
 * taken as independent of each other.
 *
 * @param units the sums of each session or day, none without content
 */
record PlaneUnits(ImmutableList<double[]> units) {
    /** The units of a whole process. */
    static PlaneUnits of(CoCreationProcess process) {
        return new PlaneUnits(sums(PlaneSums.of(process), process.journal().entries()));
    }

    /** The units of each of some spans, none of which begins before the one before it ends. */
    static ImmutableList<PlaneUnits> of(CoCreationProcess process, List<Span> spans) {
        PlaneSums sums = PlaneSums.of(process);
        return spans.stream()
                .map(span ->
                        new PlaneUnits(sums(sums, process.journal().during(span).entries())))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<double[]> sums(PlaneSums sums, List<Entry> entries) {
        Map<Object, double[]> units = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Optional<SessionId> session = entry.sessionNamed();
            Object unit = session.isPresent() ? session.get() : entry.day();
            sums.add(entry, units.computeIfAbsent(unit, key -> new double[PlaneSums.SIZE]));
        }
        List<double[]> filled = new ArrayList<>();
        for (double[] unit : units.values()) {
            boolean empty = true;
            for (int indicator = 0; indicator <= PlaneSums.PROBLEM; indicator++) {
                empty &= !PlaneSums.has(unit, indicator);
            }
            if (!empty) {
                filled.add(unit);
            }
        }
        return ImmutableList.copyOf(filled);
    }

    int size() {
        return units.size();
    }

    /** All units together. */
    double[] total() {
        double[] total = new double[PlaneSums.SIZE];
        units.forEach(unit -> PlaneSums.addTo(total, unit, 1));
        return total;
    }

    /** The units taken so many times. */
    double[] total(int[] times) {
        double[] total = new double[PlaneSums.SIZE];
        for (int i = 0; i < times.length; i++) {
            if (times[i] > 0) {
                PlaneSums.addTo(total, units.get(i), times[i]);
            }
        }
        return total;
    }

    /** How many units have something of an indicator. */
    int having(int indicator) {
        return (int)
                units.stream().filter(unit -> PlaneSums.has(unit, indicator)).count();
    }
}
