/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

/** What follows when a rule applies. */
public enum Consequence {
    /** The readiness of the dimension that the criterion belongs to first is blocked. */
    BLOCK_DIMENSION,
    /** People are warned, with the text of the rule. */
    WARN,
    /** The rule's remedies are proposed, or those of the criterion if the rule names none. */
    PROPOSE,
    /** The initiators make no new promises. */
    FREEZE_PROMISES,
    /** The process is called what the gate calls it. */
    RENAME,
    /** What the rule is about is refused. */
    REJECT
}
