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
 * An attribute whose values are numbers.
 *
 * @param id its name
 * @param values the values that are known
 */
public record NumberAttribute(AttributeId id, ImmutableSortedMap<StakeholderId, Double> values) implements Attribute {
    private static final ObjectCodec<NumberAttribute> CODEC = Codecs.record(
            "number attribute",
            Codecs.field("id", AttributeId.codec(), NumberAttribute::id),
            Codecs.field(
                    "values",
                    Codecs.byPersonId(Codecs.DOUBLE, "stakeholder id", StakeholderId::of, StakeholderId::value),
                    NumberAttribute::values),
            NumberAttribute::new);

    /**
     * Checks the values.
     *
     * @param id its name
     * @param values the values that are known
     * @throws IllegalArgumentException if a value is not finite
     */
    public NumberAttribute {
        values.forEach((stakeholder, value) -> Require.that(
                Double.isFinite(value),
                "value",
                value,
                "attribute (" + id + ") of stakeholder (" + stakeholder + ")",
                "must be a finite number",
                "leave it out if it is not known"));
    }

    /**
     * {@return the value of a stakeholder; empty if it is not known}
     *
     * @param stakeholder the stakeholder
     */
    public Optional<Double> of(StakeholderId stakeholder) {
        return Optional.ofNullable(values.get(stakeholder));
    }

    static ObjectCodec<NumberAttribute> codec() {
        return CODEC;
    }
}
