/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** Where a contribution that asks for an answer can be on its way, in the order of the way. */
public enum PromiseStage {
    /** It was made. */
    CONTRIBUTED,
    /** Another contribution took it up, carried it on or merged it. */
    MERGED,
    /** A decision rests on it, directly or through what took it up. */
    DECIDED,
    /** What was promised to carry the decision out was kept. */
    CARRIED_OUT,
    /** The decision is not, or not yet, carried out, or nobody promised to. */
    NOT_CARRIED_OUT,
    /** Account was given of what became of it. */
    REPORTED_BACK,
    /** It led to a decision of which no account was given. */
    NOT_REPORTED,
    /** It led to no decision, and nobody told what became of it. */
    UNANSWERED;

    private static final Codec<PromiseStage> CODEC = Codecs.enumeration("stage", PromiseStage.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<PromiseStage> codec() {
        return CODEC;
    }
}
