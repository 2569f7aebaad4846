/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.methods.definition.MethodDefinition;

/**
 * Brings methods along. A method that is only data is better shipped as a card, without Java; a provider is for methods that
 * are computed, translated or kept elsewhere.
 *
 * <ol>
 *   <li>Implement this interface in a public class with a public constructor without parameters.
 *   <li>In {@link #methods()}, build each definition with {@link MethodDefinition#builder()}; give it an id that is yours, such
 *       as {@code acme.walking-cafe}, a source for each part, and only tokens, roles and cornerstones that exist.
 *   <li>Return the same definitions at every call: a catalogue asks once, and compares nothing.
 *   <li>Name the class in {@code META-INF/services/io.github.cocreation.methods.spi.MethodProvider}, or, in a module, with
 *       {@code provides io.github.cocreation.methods.spi.MethodProvider with ...;}.
 *   <li>Put the jar beside the application; {@code MethodCatalogue.discover(ClassLoader)} finds it. What is wrong with it is in
 *       {@code MethodCatalogue.problems()} and in the log; the other methods stay.
 * </ol>
 *
 * <pre>{@code
 * public final class AcmeMethods implements MethodProvider {
 *     @Override
 *     public ImmutableList<MethodDefinition> methods() {
 *         return ImmutableList.of(walkingCafe());
 *     }
 * }
 * }</pre>
 */
public interface MethodProvider {
    /** {@return the methods, each with an id of its own} */
    ImmutableCollection<MethodDefinition> methods();

    /**
     * {@return the grouping rules that steps may name, those of this provider and of others; none unless this method is overridden}
     */
    default ImmutableCollection<GroupingRule> groupingRules() {
        return ImmutableList.of();
    }
}
