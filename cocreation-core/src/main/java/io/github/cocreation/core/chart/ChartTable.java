/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import org.immutables.value.Value;

/** The numbers of a chart as rows below a header. */
@Value.Immutable
public abstract class ChartTable {
    private static final ObjectCodec<ChartTable> CODEC = Codecs.object(
                    "chart table", ChartTable::builder, Builder::build)
            .many("header", Codecs.STRING, ChartTable::header, Builder::addAllHeader)
            .many("rows", Codecs.STRING.list(), ChartTable::rows, Builder::addAllRows)
            .codec();

    ChartTable() {}

    /** {@return the name of each column, at least one} */
    public abstract ImmutableList<String> header();

    /** {@return the rows, each with a cell for every column} */
    public abstract ImmutableList<ImmutableList<String>> rows();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.that(
                !header().isEmpty(), "header", header(), "a chart's table", "must not be empty", "name the columns");
        for (ImmutableList<String> row : rows()) {
            Require.that(
                    row.size() == header().size(),
                    "number of cells",
                    row.size(),
                    "a row of a chart's table",
                    "must be that of the columns (" + header().size() + ")",
                    "put an empty text where there is nothing to say");
        }
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<ChartTable> codec() {
        return CODEC;
    }

    /** Builds a {@link ChartTable}; nothing is required. */
    public static final class Builder extends ImmutableChartTable.Builder {
        Builder() {}
    }
}
