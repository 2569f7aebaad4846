/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * When something holds. Reads {@code core.check} and {@code core.json}; ties, roles, phases and measures over time use it.
 * Nothing in this library reads a clock: dates are handed in.
 */
@NullMarked
package io.github.cocreation.core.time;

import org.jspecify.annotations.NullMarked;
