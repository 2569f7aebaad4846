/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** How value types are generated. Compile-time only and not exported; every package of this module uses it. */
@NullMarked
package io.github.cocreation.metrics.style;

import org.jspecify.annotations.NullMarked;
