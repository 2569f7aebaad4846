/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

/** Who sits with whom in a step. */
public enum Grouping {
    /** Everyone in one conversation, such as a circle, a fishbowl or a panel. */
    PLENARY,
    /** Small tables whose members mix anew between rounds, while a host may stay. */
    TABLES_ROTATING,
    /** People choose topic and group themselves and may move. */
    SELF_ORGANISED,
    /** Two people, such as interviewer and interviewee, visitor and visited, coach and coached. */
    PAIRS,
    /** Groups of one stakeholder category, profession or role each. */
    STAKEHOLDER_HOMOGENEOUS,
    /** Groups in which stakeholder categories are mixed as much as can be. */
    MAX_MIX,
    /** People, or one expert or team role, work alone. */
    INDIVIDUAL
}
