/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;
import org.immutables.value.Value;

/** Something a framework says under a heading, such as {@code indicators}, {@code failure-sign} or {@code control-pole}. */
@Value.Immutable
public abstract class Note {
    private static final ObjectCodec<Note> CODEC = Codecs.object("note", Note::builder, Builder::build)
            .required("about", Codecs.STRING, Note::about, Builder::about)
            .many("texts", Text.codec(), Note::texts, Builder::addAllTexts)
            .many("sources", Source.codec(), Note::sources, Builder::addAllSources)
            .codec();

    Note() {}

    /** {@return the heading, such as {@code indicators}} */
    public abstract String about();

    /** {@return what is said, at least one statement} */
    public abstract ImmutableList<Text> texts();

    /** {@return where it comes from, at least one} */
    public abstract ImmutableList<Source> sources();

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "note (" + about() + ")";
        Require.slug("heading", about());
        Require.that(!texts().isEmpty(), "texts", texts(), where, "must not be empty", "leave the note out");
        Source.require(sources(), where);
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how notes are read and written as JSON} */
    public static ObjectCodec<Note> codec() {
        return CODEC;
    }

    /** Builds a {@link Note}; {@code about}, a text and a source are required. */
    public static final class Builder extends ImmutableNote.Builder {
        Builder() {}
    }
}
