/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What the process does to people: effects wanted and not, by group and level. Reads the effects of a journal; {@code
 * metrics.catalogue} reads it.
 */
@NullMarked
package io.github.cocreation.metrics.impact;

import org.jspecify.annotations.NullMarked;
