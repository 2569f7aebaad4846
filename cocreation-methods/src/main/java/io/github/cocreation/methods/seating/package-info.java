/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who sits with whom in each step of an agenda: the tables of a World Café round by round, the schedule of an Open Space, pairs and
 * what they merge into, mixed tables, groups of one stakeholder group each, groups by the rule of a third party. Reads {@code agenda},
 * {@code catalogue} and {@code grouping}; hosts print its cards, and what was held goes into the journal.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.seating;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
