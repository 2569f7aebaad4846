/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What third parties implement in Java: a provider of methods, and grouping rules for it to bring along. Reads {@code definition}; {@code catalogue} finds
 * providers. {@link io.github.cocreation.methods.spi.MethodProviderContract} says what a provider must keep.
 * A third party that has nothing to compute needs no Java: see {@code MethodCatalogue.discover}.
 */
@NullMarked
package io.github.cocreation.methods.spi;

import org.jspecify.annotations.NullMarked;
