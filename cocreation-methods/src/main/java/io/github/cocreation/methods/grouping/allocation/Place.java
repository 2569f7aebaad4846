/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * When and where a topic is held.
 *
 * @param slot the time slot
 * @param room the room
 */
public record Place(SlotId slot, RoomId room) {
    private static final ObjectCodec<Place> CODEC = Codecs.record(
            "place",
            Codecs.field("slot", SlotId.codec(), Place::slot),
            Codecs.field("room", RoomId.codec(), Place::room),
            Place::new);

    /** {@return how places are read and written as JSON} */
    public static ObjectCodec<Place> codec() {
        return CODEC;
    }
}
