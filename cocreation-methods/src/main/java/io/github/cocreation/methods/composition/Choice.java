/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One part or the other, as a condition on the process or its journal says when its turn comes.
 *
 * @param when the condition
 * @param then what is done if it holds
 * @param otherwise what is done if it does not; empty for nothing
 */
public record Choice(Condition when, Programme then, Optional<Programme> otherwise) implements Programme {
    @Override
    public ImmutableList<MethodId> methods() {
        return Stream.concat(then.methods().stream(), otherwise.stream().flatMap(other -> other.methods().stream()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the condition and both parts} */
    @Override
    public String toString() {
        return "(if " + when + " then " + then
                + otherwise.map(other -> " else " + other).orElse("") + ")";
    }
}
