/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;

/**
 * An attribute whose values are text, such as the names of groups.
 *
 * @param id its name
 * @param values the values that are known
 */
public record TextAttribute(AttributeId id, ImmutableSortedMap<StakeholderId, String> values) implements Attribute {
    private static final ObjectCodec<TextAttribute> CODEC = Codecs.record(
            "text attribute",
            Codecs.field("id", AttributeId.codec(), TextAttribute::id),
            Codecs.field(
                    "values",
                    Codecs.byPersonId(Codecs.STRING, "stakeholder id", StakeholderId::of, StakeholderId::value),
                    TextAttribute::values),
            TextAttribute::new);

    /**
     * Checks the values.
     *
     * @param id its name
     * @param values the values that are known
     * @throws IllegalArgumentException if a value is blank
     */
    public TextAttribute {
        values.forEach((stakeholder, value) -> Require.that(
                !value.isBlank(),
                "value",
                value,
                "attribute (" + id + ") of stakeholder (" + stakeholder + ")",
                "must not be blank",
                "leave it out if it is not known"));
    }

    /**
     * {@return the value of a stakeholder; empty if it is not known}
     *
     * @param stakeholder the stakeholder
     */
    public Optional<String> of(StakeholderId stakeholder) {
        return Optional.ofNullable(values.get(stakeholder));
    }

    static ObjectCodec<TextAttribute> codec() {
        return CODEC;
    }
}
