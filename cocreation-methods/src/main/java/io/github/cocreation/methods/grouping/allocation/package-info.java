/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Open Space: which topic is held when and where, and who goes to which, so that people get what they want.
 *
 * <p>Holds the task, the allocator, and the allocation with its quality and bounds. Reads {@code grouping} and stakeholder
 * ids; agendas and facilitators read it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.grouping.allocation;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
