/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/** A place to meet. */
@Value.Immutable
public abstract class Room {
    private static final ObjectCodec<Room> CODEC = Codecs.object("room", Room::builder, Builder::build)
            .required("name", Codecs.STRING, Room::name, Builder::name)
            .required("seats", Codecs.INT, Room::seats, Builder::seats)
            .optional("tables", Codecs.INT, Room::tables, Builder::tables)
            .many("features", Codecs.STRING, Room::features, Builder::addAllFeatures)
            .codec();

    Room() {}

    /** {@return its name} */
    public abstract String name();

    /** {@return for how many it has seats} */
    public abstract int seats();

    /** {@return how many tables there are; empty for as many as needed} */
    public abstract Optional<Integer> tables();

    /** {@return what it offers to those who need it, such as {@code step-free} or {@code hearing-loop}} */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> features();

    /** Checks the numbers. */
    @Value.Check
    void check() {
        Require.text("name", name(), "a room");
        Require.atLeast("seats", seats(), 1, "room (" + name() + ")");
        tables().ifPresent(n -> Require.atLeast("tables", n, 0, "room (" + name() + ")"));
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how rooms are read and written as JSON} */
    public static ObjectCodec<Room> codec() {
        return CODEC;
    }

    /** Builds a {@link Room}; {@code name} and {@code seats} are required. */
    public static final class Builder extends ImmutableRoom.Builder {
        Builder() {}
    }
}
