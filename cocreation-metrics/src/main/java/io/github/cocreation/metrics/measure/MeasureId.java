/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import java.util.regex.Pattern;

/**
 * Names one measure. The built-in ones have a capital letter, at least two digits, and a small letter for a variant, such as
 * {@code M01} or {@code M21b}. Those of others say whose they are, a full stop and a name, such as {@code acme.laughter}, so that
 * no two meet under one id.
 *
 * @param value the id as text
 */
public record MeasureId(String value) implements Comparable<MeasureId> {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{2,4}[a-z]?|[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");
    private static final Codec<MeasureId> CODEC = Codecs.STRING.map(MeasureId::of, MeasureId::value);

    /**
     * Checks the text.
     *
     * @param value the id as text
     * @throws IllegalArgumentException if it does not have the form
     */
    public MeasureId {
        Require.that(
                FORM.matcher(value).matches(),
                "measure id",
                value,
                "",
                "must be a capital letter, two to four digits and perhaps a small letter, or small words with a full stop between",
                "write it like M01, M21b or acme.laughter");
    }

    /**
     * {@return the measure id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it does not have the form
     */
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<MeasureId> codec() {
        return CODEC;
    }

    /** Orders by text: {@code M21} comes before {@code M21b}, that before {@code M22}, and all of them before those of others. */
    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
