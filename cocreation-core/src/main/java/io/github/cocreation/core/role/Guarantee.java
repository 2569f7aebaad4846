/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.role;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;

/**
 * Something whoever holds a role answers for with their good name, such as the intermediary for the protection of what was
 * shared.
 *
 * @param code its name, such as {@code protected-data}
 * @param promise what is promised
 */
public record Guarantee(String code, Text promise) {
    /** The code of the guarantee that the process keeps its agreed steps (seed: COSIE). */
    public static final String STRUCTURED_PROGRESS = "structured-progress";

    /** The code of the guarantee that shared data and information are protected (seed: COSIE). */
    public static final String PROTECTED_DATA = "protected-data";

    private static final ObjectCodec<Guarantee> CODEC = Codecs.record(
            "guarantee",
            Codecs.field("code", Codecs.STRING, Guarantee::code),
            Codecs.field("promise", Text.codec(), Guarantee::promise),
            Guarantee::new);

    /**
     * Checks the code.
     *
     * @param code its name, such as {@code protected-data}
     * @param promise what is promised
     * @throws IllegalArgumentException if the code is not lower-case words joined by hyphens or dots
     */
    public Guarantee {
        Require.slug("guarantee", code);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Guarantee> codec() {
        return CODEC;
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }
}
