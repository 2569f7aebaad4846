/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

/** What a contribution was. */
public enum ContributionKind {
    /** A turn of no particular kind. */
    TURN,
    /** A proposal of what could be done. */
    IDEA,
    /** An open question. */
    QUESTION,
    /** An evaluation of an idea or a person. */
    JUDGEMENT,
    /** Another's point taken up and carried on. */
    REFERENCE
}
