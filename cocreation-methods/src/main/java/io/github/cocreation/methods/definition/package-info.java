/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What a method is: purpose, size, duration, roles, tokens it needs and yields, steps, ways to fail, and where each of these
 * comes from. Reads {@code core} and {@code card}; {@code catalogue} holds definitions, {@code composition} and {@code
 * advice} read them.
 *
 * <p>A definition is a value that Java builds or a card that JSON states: one document for each method, {@code
 * cocreation/method/1}. JSON rather than YAML, because processes, journals, frameworks, roles and programmes are JSON as
 * well: one format, one small reader without reflection, one form of error with file, line, column, path and did-you-mean,
 * one set of limits against hostile text.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.definition;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
