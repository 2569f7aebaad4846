/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Phase;

/**
 * The days during which a phase was, or is planned to be, open. Several phases may be open on the same day, and a phase may
 * be opened again later.
 *
 * @param phase the phase
 * @param span its days
 */
public record PhaseSpan(Phase phase, Span span) {
    private static final Codec<PhaseSpan> CODEC = Codecs.record(
            "phase span",
            Codecs.field("phase", Codecs.enumeration("phase", Phase.class), PhaseSpan::phase),
            Codecs.field("span", Span.codec(), PhaseSpan::span),
            PhaseSpan::new);

    /** {@return how it is read and written as JSON} */
    public static Codec<PhaseSpan> codec() {
        return CODEC;
    }
}
