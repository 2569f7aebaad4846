/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** When rooms and crew are taken. */
final class Bookings {
    private final Map<String, TreeMap<LocalDateTime, LocalDateTime>> taken = new HashMap<>();

    /** The end of what is in the way; empty if it is free all the time. */
    Optional<LocalDateTime> busyUntil(String what, LocalDateTime from, LocalDateTime to) {
        TreeMap<LocalDateTime, LocalDateTime> times = taken.get(what);
        if (times == null) {
            return Optional.empty();
        }
        Map.Entry<LocalDateTime, LocalDateTime> last = times.lowerEntry(to);
        return last != null && last.getValue().isAfter(from) ? Optional.of(last.getValue()) : Optional.empty();
    }

    boolean isFree(String what, LocalDateTime from, LocalDateTime to) {
        return busyUntil(what, from, to).isEmpty();
    }

    void take(String what, LocalDateTime from, LocalDateTime to) {
        taken.computeIfAbsent(what, other -> new TreeMap<>())
                .merge(from, to, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Holds what is taken until {@code from} for the break that follows, if nobody else has it. */
    void hold(String what, LocalDateTime from, LocalDateTime to) {
        if (isFree(what, from, to)) {
            take(what, from, to);
        }
    }
}
