/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.text.Text;

/**
 * How a method works at a distance.
 *
 * @param feasible whether it does
 * @param how in which way, or why not
 */
public record OnlineUse(OnlineFeasibility feasible, Text how) {
    /** {@return how online uses are read and written as JSON} */
    public static ObjectCodec<OnlineUse> codec() {
        return Json.CODEC;
    }

    /** Made at first use, because definitions can be had without it. */
    private static final class Json {
        static final ObjectCodec<OnlineUse> CODEC = Codecs.record(
                "online use",
                Codecs.field(
                        "feasible",
                        Codecs.enumeration("online feasibility", OnlineFeasibility.class),
                        OnlineUse::feasible),
                Codecs.field("how", Text.codec(), OnlineUse::how),
                OnlineUse::new);
    }
}
