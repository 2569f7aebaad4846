/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** Rows of cells below a header, with a caption that says what they are. */
@Value.Immutable
public abstract non-sealed class Table implements Block {
    private static final ObjectCodec<Table> CODEC = Codecs.object("table", Table::builder, Builder::build)
            .required("caption", Codecs.STRING, Table::caption, Builder::caption)
            .many("header", Codecs.STRING, Table::header, Builder::addAllHeader)
            .many("rows", Codecs.STRING.list(), Table::rows, Builder::addAllRows)
            .codec();

    Table() {}

    /** {@return what the table shows} */
    public abstract String caption();

    /** {@return the name of each column, at least one} */
    public abstract ImmutableList<String> header();

    /** {@return the rows, each with a cell for every column} */
    public abstract ImmutableList<ImmutableList<String>> rows();

    /** Checks the shape. */
    @Value.Check
    void check() {
        Require.text("caption", caption(), "a table");
        Require.that(!header().isEmpty(), "header", header(), "a table", "must not be empty", "name the columns");
        for (ImmutableList<String> row : rows()) {
            Require.that(
                    row.size() == header().size(),
                    "number of cells",
                    row.size(),
                    "a row of table (" + caption() + ")",
                    "must be that of the columns (" + header().size() + ")",
                    "put an empty text where there is nothing to say");
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how tables are read and written as JSON} */
    public static ObjectCodec<Table> codec() {
        return CODEC;
    }

    /** Builds a {@link Table}; {@code caption} and a column are required. */
    public static final class Builder extends ImmutableTable.Builder {
        Builder() {}
    }
}
