/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which method answers a need, and why. Reads {@code core.need}, {@code
 * core.judgement}, {@code core.typology}, {@code definition} and {@code catalogue}; hosts ask the
 * adviser with the needs that a diagnosis stated, and show its reasons.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.advice;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
