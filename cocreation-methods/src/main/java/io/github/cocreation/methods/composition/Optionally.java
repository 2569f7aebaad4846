/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * A part that may be left out; nothing later may rest on it.
 *
 * @param part the part
 */
public record Optionally(Programme part) implements Programme {
    @Override
    public ImmutableList<MethodId> methods() {
        return part.methods();
    }

    /** {@return the part, with a question mark} */
    @Override
    public String toString() {
        return part + "?";
    }
}
