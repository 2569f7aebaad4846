/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * One room and how many it holds.
 *
 * @param id its name
 * @param capacity how many people it holds, the host of a topic included
 */
public record Room(RoomId id, int capacity) {
    private static final ObjectCodec<Room> CODEC = Codecs.record(
            "room",
            Codecs.field("id", RoomId.codec(), Room::id),
            Codecs.field("capacity", Codecs.INT, Room::capacity),
            Room::new);

    /**
     * Checks the capacity.
     *
     * @param id its name
     * @param capacity how many people it holds, the host of a topic included
     * @throws IllegalArgumentException if it holds nobody
     */
    public Room {
        Require.atLeast("capacity", capacity, 1, "room (" + id + ")");
    }

    /** {@return how rooms are read and written as JSON} */
    public static ObjectCodec<Room> codec() {
        return CODEC;
    }
}
