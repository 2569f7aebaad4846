/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.definition;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.vocabulary.Token;

/** Sorted sets as JSON arrays. */
final class SortedSets {
    private SortedSets() {}

    static <E extends Comparable<? super E>> Codec<ImmutableSortedSet<E>> of(Codec<E> element) {
        return element.set().map(ImmutableSortedSet::copyOf, ImmutableSet::copyOf);
    }

    static Codec<ImmutableSortedSet<Token>> tokens() {
        return of(Token.codec());
    }
}
