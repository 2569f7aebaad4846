/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;

/**
 * A way in which a method goes wrong.
 *
 * @param mode what goes wrong
 * @param counter what helps against it
 */
public record FailureMode(Text mode, Text counter) {
    /** {@return how failure modes are read and written as JSON} */
    public static ObjectCodec<FailureMode> codec() {
        return Json.CODEC;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<FailureMode> CODEC = Codecs.record(
                "failure mode",
                Codecs.field("mode", Text.codec(), FailureMode::mode),
                Codecs.field("counter", Text.codec(), FailureMode::counter),
                FailureMode::new);
    }
}
