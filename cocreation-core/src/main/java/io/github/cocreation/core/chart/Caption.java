/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.chart;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a chart says beside its marks: the words that stand above it, what it shows for those who cannot see it, and its numbers as
 * a table. All of it is in the reader's language, numbers and dates too.
 */
@Value.Immutable
public abstract class Caption {
    private static final ObjectCodec<Caption> CODEC = Codecs.object("caption", Caption::builder, Builder::build)
            .required("id", Codecs.STRING, Caption::id, Builder::id)
            .required("title", Codecs.STRING, Caption::title, Builder::title)
            .required("description", Codecs.STRING, Caption::description, Builder::description)
            .optional("note", Codecs.STRING, Caption::note, Builder::note)
            .required("table", ChartTable.codec(), Caption::table, Builder::table)
            .codec();

    Caption() {}

    /** {@return what tells it from other charts of a page, and names its file, such as {@code take-over}} */
    public abstract String id();

    /** {@return what it shows, in one line} */
    public abstract String title();

    /** {@return what there is to see, in a sentence or two, for those who see no picture} */
    public abstract String description();

    /** {@return what must be known to read it rightly, such as that a cut-off is a judgement} */
    public abstract Optional<String> note();

    /** {@return its numbers, for those who read rather than look} */
    public abstract ChartTable table();

    /** Checks the values. */
    @Value.Check
    void check() {
        Require.slug("chart", id());
        String where = "chart (" + id() + ")";
        Require.text("title", title(), where);
        Require.text("description", description(), where);
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
    public static ObjectCodec<Caption> codec() {
        return CODEC;
    }

    /** Builds a {@link Caption}; {@code id}, {@code title}, {@code description} and {@code table} are required. */
    public static final class Builder extends ImmutableCaption.Builder {
        Builder() {}
    }
}
