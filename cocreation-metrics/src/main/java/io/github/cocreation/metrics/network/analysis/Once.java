/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Results by name, each computed once, when first asked for, whatever the number of threads that ask. */
final class Once {
    private final ConcurrentHashMap<Object, Supplier<?>> results = new ConcurrentHashMap<>();

    /** The result of this name, which must always be of the same type. */
    @SuppressWarnings("unchecked")
    <T> T get(Object name, Supplier<T> computation) {
        // computed outside the map, so that one result may ask for others
        Supplier<T> result = (Supplier<T>) results.computeIfAbsent(name, key -> Suppliers.memoize(computation));
        return Objects.requireNonNull(result.get());
    }
}
