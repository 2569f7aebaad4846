/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.vocabulary.MethodId;

/**
 * One method, used once.
 *
 * @param method the method
 */
public record Use(MethodId method) implements Programme {
    @Override
    public ImmutableList<MethodId> methods() {
        return ImmutableList.of(method);
    }

    /** {@return the method's id} */
    @Override
    public String toString() {
        return method.toString();
    }
}
