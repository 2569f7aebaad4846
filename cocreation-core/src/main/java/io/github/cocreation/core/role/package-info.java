/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What somebody takes on: roles, their contracts, and who held which role when. Reads {@code core.stakeholder},
 * {@code core.text}, {@code core.source} and {@code core.time}; processes hold assignments, methods ask for roles.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.role;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
