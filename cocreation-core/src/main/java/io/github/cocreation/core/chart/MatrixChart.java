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

/** What each row has to do with each column. */
@Value.Immutable
public abstract non-sealed class MatrixChart implements Chart {
    private static final ObjectCodec<MatrixChart> CODEC = Codecs.object(
                    "matrix chart", MatrixChart::builder, Builder::build)
            .required("caption", Caption.codec(), MatrixChart::caption, Builder::caption)
            .required("rowsName", Codecs.STRING, MatrixChart::rowsName, Builder::rowsName)
            .required("columnsName", Codecs.STRING, MatrixChart::columnsName, Builder::columnsName)
            .many("rows", Codecs.STRING, MatrixChart::rows, Builder::addAllRows)
            .many("columns", Codecs.STRING, MatrixChart::columns, Builder::addAllColumns)
            .many("cells", MatrixCell.codec().list(), MatrixChart::cells, Builder::addAllCells)
            .many("toneNames", ToneName.codec(), MatrixChart::toneNames, Builder::addAllToneNames)
            .codec();

    MatrixChart() {}

    @Override
    public abstract Caption caption();

    /** {@return what the rows are} */
    public abstract String rowsName();

    /** {@return what the columns are} */
    public abstract String columnsName();

    /** {@return the name of each row} */
    public abstract ImmutableList<String> rows();

    /** {@return the name of each column} */
    public abstract ImmutableList<String> columns();

    /** {@return row by row a cell for every column} */
    public abstract ImmutableList<ImmutableList<MatrixCell>> cells();

    /** {@return what the tones mean that are used; empty if the words of the cells say so} */
    public abstract ImmutableList<ToneName> toneNames();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "chart (" + caption().id() + ")";
        Require.that(
                cells().size() == rows().size(),
                "number of rows",
                cells().size(),
                where,
                "must be that of their names (" + rows().size() + ")",
                "give each row its cells");
        for (ImmutableList<MatrixCell> row : cells()) {
            Require.that(
                    row.size() == columns().size(),
                    "number of cells",
                    row.size(),
                    where,
                    "must be that of the columns (" + columns().size() + ")",
                    "put an empty cell where there is nothing to say");
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
    public static ObjectCodec<MatrixChart> codec() {
        return CODEC;
    }

    /** Builds a {@link MatrixChart}; {@code caption}, {@code rowsName} and {@code columnsName} are required. */
    public static final class Builder extends ImmutableMatrixChart.Builder {
        Builder() {}
    }
}
