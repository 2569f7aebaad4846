/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * The absence of a value, with its reason. Undefined is not zero.
 *
 * @param reason the kind of reason
 * @param because the reason in a clause with its numbers, without full stop, such as {@code 2 people, at least 3 are needed}
 */
public record Undefined(UndefinedReason reason, String because) {
    private static final Codec<Undefined> CODEC = Codecs.record(
            "undefined",
            Codecs.field("reason", Codecs.enumeration("reason", UndefinedReason.class), Undefined::reason),
            Codecs.field("because", Codecs.STRING, Undefined::because),
            Undefined::new);

    /**
     * Checks the text.
     *
     * @param reason the kind of reason
     * @param because the reason in a clause with its numbers, without full stop, such as {@code 2 people, at least 3 are needed}
     * @throws IllegalArgumentException if the reason is blank
     */
    public Undefined {
        Require.text("reason", because, "an undefined measurement");
    }

    /** {@return how it is read and written as JSON} */
    public static Codec<Undefined> codec() {
        return CODEC;
    }

    /** {@return {@code not defined:} and the reason} */
    @Override
    public String toString() {
        return "not defined: " + because;
    }
}
