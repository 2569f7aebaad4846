/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableList;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one group of a step does on one day.
 *
 * @param slots its slots, in order, at least one
 */
record DayMeeting(ImmutableList<Slot> slots) {
    static ImmutableList<DayMeeting> of(List<Slot> slots) {
        return slots.stream()
                .collect(Collectors.groupingBy(
                        slot -> slot.start().toLocalDate() + " " + slot.group() + " " + slot.step(),
                        LinkedHashMap::new,
                        ImmutableList.toImmutableList()))
                .values()
                .stream()
                .map(DayMeeting::new)
                .collect(ImmutableList.toImmutableList());
    }

    Slot first() {
        return slots.get(0);
    }

    LocalDateTime end() {
        return slots.get(slots.size() - 1).end();
    }
}
