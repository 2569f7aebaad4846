/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which methods there are: the built-in ones, those of cards and providers that a class loader sees, those handed in. Reads
 * {@code definition}, {@code spi}, {@code card} and the vocabularies of {@code core}; {@code composition} and {@code advice}
 * choose from it, hosts query it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.catalogue;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
