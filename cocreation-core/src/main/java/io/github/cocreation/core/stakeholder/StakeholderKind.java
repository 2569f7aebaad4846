/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/** Who stands behind a stakeholder. */
public enum StakeholderKind {
    /** One person; the only kind with a right to be forgotten by name. */
    PERSON,
    /** Several people who act together without being an organisation, such as a class or a circle of friends. */
    GROUP,
    /** A body with members and rules, such as an agency, a firm or an association. */
    ORGANISATION,
    /** People joined by a place or a matter, such as a village or the users of a park. */
    COMMUNITY;

    private static final Codec<StakeholderKind> CODEC = Codecs.enumeration("stakeholder kind", StakeholderKind.class);

    /** {@return how it is read and written as JSON: a string} */
    public static Codec<StakeholderKind> codec() {
        return CODEC;
    }
}
