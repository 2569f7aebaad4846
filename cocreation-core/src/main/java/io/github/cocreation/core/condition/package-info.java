/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Conditions on readings, as data: how a number, or its course over periods, must be for something to follow. Reads {@code
 * core.check}, {@code core.json} and {@code core.source}; typologies, rules and state models say by it what a reading means,
 * and whoever takes readings holds them against it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.condition;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
