/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which methods there are: the built-in ones, those of cards and providers that a class loader sees, those handed in. Reads
 * {@code definition}, {@code spi}, {@code card} and the vocabularies of {@code core}; {@code composition} and {@code advice}
 * choose from it, hosts query it.
 *
 * <p>To add a method to this library: a card in {@code META-INF/cocreation/methods}, which keeps to {@code method.schema.json}
 * beside that folder, and its line in {@code methods.index}. A third party does the same in a jar of its own, or implements
 * {@code MethodProvider}.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.catalogue;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
