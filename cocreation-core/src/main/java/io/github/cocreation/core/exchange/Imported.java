/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.exchange;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * A value made of somebody else's files, and everything that was assumed, left out or not understood on the way.
 *
 * @param value the value
 * @param notes what to know about it, in the order in which it came up
 * @param <T> its type
 */
public record Imported<T>(T value, ImmutableList<ExchangeNote> notes) {
    /**
     * {@return the notes of one kind}
     *
     * @param kind the kind
     */
    public ImmutableList<ExchangeNote> notes(ExchangeNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return another value with the same notes}
     *
     * @param make makes it of this value
     * @param <U> its type
     */
    public <U> Imported<U> map(Function<? super T, ? extends U> make) {
        return new Imported<>(make.apply(value), notes);
    }

    /**
     * {@return the same value with one note more}
     *
     * @param note the note
     */
    public Imported<T> with(ExchangeNote note) {
        return new Imported<>(
                value,
                ImmutableList.<ExchangeNote>builder().addAll(notes).add(note).build());
    }
}
