/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Rotations: who sits at which table in which round, so that as many people as possible meet.
 *
 * <p>Holds the task, the planner, the plan with its quality, bound and proof, and the table cards. Reads {@code grouping} and
 * stakeholder ids; agendas and facilitators read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.grouping.rotation;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
