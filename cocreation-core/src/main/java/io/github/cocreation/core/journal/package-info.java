/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What happened: the append-only record that every measure over time is computed from. Reads {@code
 * core.stakeholder}, {@code core.network}, {@code core.framework}, {@code core.time} and {@code core.vocabulary};
 * processes hold one journal, {@code metrics} reads it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.journal;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
