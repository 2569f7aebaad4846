/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.search;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import java.util.HashMap;
import java.util.Map;

/**
 * Things by number, in the order in which a task lists them, and back.
 *
 * @param <T> the things
 */
public final class Numbering<T> {
    private final String what;
    private final String where;
    private final ImmutableList<T> all;
    private final ImmutableMap<T, Integer> numbers;

    private Numbering(String what, String where, ImmutableList<T> all, ImmutableMap<T, Integer> numbers) {
        this.what = what;
        this.where = where;
        this.all = all;
        this.numbers = numbers;
    }

    /**
     * {@return a numbering from 0}
     *
     * @param what what one of them is called in messages, such as {@code participant}
     * @param where what they belong to
     * @param all the things
     * @param <T> their type
     * @throws IllegalArgumentException if there are none, or one is there twice
     */
    public static <T> Numbering<T> of(String what, String where, ImmutableList<T> all) {
        Require.that(!all.isEmpty(), "number of " + what + "s", 0, where, "must be at least 1", "list them");
        Map<T, Integer> numbers = new HashMap<>();
        for (T one : all) {
            Require.that(
                    numbers.put(one, numbers.size()) == null,
                    what,
                    one,
                    where,
                    "must be there once",
                    "remove the second one, or give it a name of its own");
        }
        ImmutableMap.Builder<T, Integer> inOrder = ImmutableMap.builder();
        for (int i = 0; i < all.size(); i++) {
            inOrder.put(all.get(i), i);
        }
        return new Numbering<>(what, where, all, inOrder.buildOrThrow());
    }

    /** {@return how many there are} */
    public int size() {
        return all.size();
    }

    /**
     * {@return the thing of this number}
     *
     * @param number its number
     */
    public T get(int number) {
        return all.get(number);
    }

    /**
     * {@return the number of a thing, or -1 if it has none}
     *
     * @param one the thing
     */
    public int find(T one) {
        return numbers.getOrDefault(one, -1);
    }

    /**
     * {@return the number of a thing}
     *
     * @param one the thing
     * @param by what names it, for the message, such as {@code pinned}
     * @throws IllegalArgumentException if it has none
     */
    public int number(T one, String by) {
        Integer number = numbers.get(one);
        if (number == null) {
            throw Require.failure(
                    what + " in (" + by + ")",
                    one,
                    where,
                    "must be one of its " + what + "s",
                    DidYouMean.remedy(one.toString(), Lists.transform(all, Object::toString)));
        }
        return number;
    }
}
