/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/**
 * One table, or one group: how many may sit there, and what it offers to people with access needs.
 *
 * <pre>{@code
 * Table table = Table.of("T1", 4, 5);
 * }</pre>
 */
@Value.Immutable
public abstract class Table {
    private static final ObjectCodec<Table> CODEC = Codecs.object("table", Table::builder, Builder::build)
            .required("id", TableId.codec(), Table::id, Builder::id)
            .defaulted("min", Codecs.INT, Table::min, Builder::min, 0)
            .defaulted("max", Codecs.INT, Table::max, Builder::max, Integer.MAX_VALUE)
            .many("offers", Codecs.STRING, Table::offers, Builder::addAllOffers)
            .codec();

    Table() {}

    /** {@return its name} */
    public abstract TableId id();

    /** {@return how many must sit there at least; a table with 0 may stay empty} */
    @Value.Default
    public int min() {
        return 0;
    }

    /** {@return how many may sit there at most} */
    @Value.Default
    public int max() {
        return Integer.MAX_VALUE;
    }

    /** {@return what it offers to people with access needs, such as {@code step-free}} */
    public abstract ImmutableSet<String> offers();

    /** Checks the sizes. */
    @Value.Check
    void check() {
        Require.atLeast("min", min(), 0, "table (" + id() + ")");
        Require.that(
                max() >= Math.max(1, min()),
                "max",
                max(),
                "table (" + id() + ")",
                "must be at least 1 and at least its min (" + min() + ")",
                "swap the two, or leave the table out");
    }

    /**
     * {@return a table of this name and these sizes}
     *
     * @param id its name
     * @param min how many must sit there at least
     * @param max how many may sit there at most
     * @throws IllegalArgumentException if the sizes contradict each other
     */
    public static Table of(String id, int min, int max) {
        return builder().id(TableId.of(id)).min(min).max(max).build();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how tables are read and written as JSON} */
    public static ObjectCodec<Table> codec() {
        return CODEC;
    }

    /** Builds a {@link Table}; {@code id} is required. */
    public static final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
