/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * Why a programme does not fit an occasion.
 *
 * @param reasons all reasons, each with the smallest changes that would do, joined by "or"
 */
public record Infeasible(Violations reasons) implements Timetable {
    private static final ObjectCodec<Infeasible> CODEC = Codecs.record(
            "infeasible programme",
            Codecs.field("reasons", Codecs.violation().list(), infeasible -> infeasible.reasons.all()),
            reasons -> new Infeasible(Violations.of(reasons)));

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Infeasible> codec() {
        return CODEC;
    }

    /** {@return the reasons} */
    @Override
    public String toString() {
        return reasons.toString();
    }
}
