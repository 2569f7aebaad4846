/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Remedies for many unknown names against the same known ones, as one check of a large model needs them: each name is looked
 * up once, and after {@value #MOST} different ones no close name is looked for any more, since by then a part of the model is
 * missing rather than misspelt. So a check stays linear however much is unknown. Not thread-safe; make one for each check.
 */
public final class CloseNames {
    /** How many different unknown names are compared with the known ones. */
    public static final int MOST = 20;

    private final ImmutableSortedSet<String> known;
    private final String missing;
    private final Map<String, String> remedies = new HashMap<>();

    /**
     * Looks among these names.
     *
     * @param known the names that are known
     * @param missing the remedy once too many are unknown, such as {@code add the part that has them}
     */
    public CloseNames(Iterable<String> known, String missing) {
        this.known = ImmutableSortedSet.copyOf(known);
        this.missing = missing;
    }

    /**
     * {@return what to try for an unknown name, as {@link DidYouMean#remedy} says}
     *
     * @param name the name that is not known
     */
    public String remedy(String name) {
        String remedy = remedies.get(name);
        if (remedy != null) {
            return remedy;
        }
        if (remedies.size() >= MOST) {
            return missing;
        }
        String found = DidYouMean.remedy(name, known);
        remedies.put(name, found);
        return found;
    }
}
