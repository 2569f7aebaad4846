/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * One part after the other; what the earlier ones leave behind, the later ones may start from.
 *
 * @param parts the parts, at least one
 */
public record Sequence(ImmutableList<Programme> parts) implements Programme {
    /**
     * Checks that there is something to do.
     *
     * @param parts the parts, at least one
     * @throws IllegalArgumentException if there are no parts
     */
    public Sequence {
        Require.that(
                !parts.isEmpty(), "parts", parts, "a sequence", "must not be empty", "name the method to begin with");
    }

    @Override
    public ImmutableList<MethodId> methods() {
        return parts.stream().flatMap(part -> part.methods().stream()).collect(ImmutableList.toImmutableList());
    }

    /** {@return the parts, joined by arrows} */
    @Override
    public String toString() {
        return "(" + Joiner.on(" -> ").join(parts) + ")";
    }
}
