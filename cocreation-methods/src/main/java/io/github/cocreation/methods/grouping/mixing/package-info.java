/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Groups at one time: cross-sections of everybody, people alike together, people as different as can be, pairs and what they
 * merge into.
 *
 * <p>Holds the task, the former of groups, and the plan with its quality and bound. Reads {@code grouping} and stakeholder
 * ids; agendas and facilitators read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.grouping.mixing;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
