/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What is done after what: programmes put together from methods, and checked like types, by the tokens that methods need and
 * yield. Reads {@code definition}, {@code catalogue} and {@code card}; hosts compose programmes, or start from the named ones
 * that come with this library.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.composition;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
