/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Programmes in a calendar: when, where, who sits with whom, who is on duty, what has to be there; or why it cannot be, and
 * which small changes would make it fit. Says of each slot which grouping it needs, and makes no groups. Reads {@code
 * definition}, {@code catalogue} and {@code composition}; hosts render what it gives.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.agenda;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
