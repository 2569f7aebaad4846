/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Finds cards: the JSON documents that a jar lists in an index under {@code META-INF/cocreation}, and that are read without
 * any Java of their own. Reads {@code core.json}; {@code definition}, {@code catalogue} and {@code composition} read their
 * tokens, methods and programmes through it. Not exported: hosts get to cards through {@code
 * MethodCatalogue.discover(ClassLoader)}.
 */
@NullMarked
package io.github.cocreation.methods.card;

import org.jspecify.annotations.NullMarked;
