/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * Names one stakeholder; unique within a process, and the one name that networks, journals and groups use for it.
 *
 * @param value the stakeholder id as text
 */
public record StakeholderId(String value) implements Comparable<StakeholderId> {
    private static final Codec<StakeholderId> CODEC = Codecs.personId(StakeholderId::of, StakeholderId::value);

    /**
     * Checks the text.
     *
     * @param value the stakeholder id as text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public StakeholderId {
        Require.id("stakeholder id", value);
    }

    /**
     * {@return the stakeholder id with this text}
     *
     * @param value the text
     * @throws IllegalArgumentException if it is not one to 200 visible characters
     */
    public static StakeholderId of(String value) {
        return new StakeholderId(value);
    }

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<StakeholderId> codec() {
        return CODEC;
    }

    /** Orders by text. */
    @Override
    public int compareTo(StakeholderId other) {
        return value.compareTo(other.value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return value;
    }
}
