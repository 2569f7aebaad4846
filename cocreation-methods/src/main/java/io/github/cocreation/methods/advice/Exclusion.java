/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * A method that would help, and cannot be held here.
 *
 * @param method the method
 * @param reason why it cannot be held
 */
public record Exclusion(MethodId method, Reason reason) {
    private static final ObjectCodec<Exclusion> CODEC = Codecs.record(
            "exclusion",
            Codecs.field("method", MethodId.codec(), Exclusion::method),
            Codecs.field("reason", Reason.codec(), Exclusion::reason),
            Exclusion::new);

    /** {@return how exclusions are read and written as JSON} */
    public static ObjectCodec<Exclusion> codec() {
        return CODEC;
    }
}
