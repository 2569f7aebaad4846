/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.seating;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;

/**
 * Who sits together.
 *
 * @param name what the table, group or topic is called; in English it is the same for the same table of all rounds
 * @param people who sits there
 */
public record SeatedTable(Text name, ImmutableList<StakeholderId> people) {
    private static final ObjectCodec<SeatedTable> CODEC = Codecs.record(
            "table",
            Codecs.field("name", Text.codec(), SeatedTable::name),
            Codecs.field("people", StakeholderId.codec().list(), SeatedTable::people),
            SeatedTable::new);

    /** {@return how tables are read and written as JSON} */
    public static ObjectCodec<SeatedTable> codec() {
        return CODEC;
    }
}
