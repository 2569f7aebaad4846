/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

/** What a lottery over panels is to be like. */
public enum Objective {
    /**
     * The worst-off have the best chance that can be; then the next, and so on. Exact. Flanigan, Gölz, Gupta, Hennig and
     * Procaccia 2021.
     */
    LEXIMIN,
    /** The worst-off have the best chance that can be. Exact. */
    MAXIMIN,
    /** The product of all chances is as large as can be, within a stated gap. */
    NASH,
    /** Panels that fill the quotas, put together at random; no chance is looked after. A heuristic, for comparison. */
    RANDOM,
    /**
     * One panel whose members differ as much as can be found, over pairs of categories. A heuristic: nobody outside this panel
     * has a chance.
     */
    DIVERSITY;

    /** {@return whether it is a heuristic that proves nothing about anybody's chance} */
    public boolean isHeuristic() {
        return this == RANDOM || this == DIVERSITY;
    }

    /**
     * {@return whether a lottery for this objective keeps what one for another promises}
     *
     * @param promised the other
     */
    public boolean keeps(Objective promised) {
        return this == promised || (this == LEXIMIN && promised == MAXIMIN);
    }
}
