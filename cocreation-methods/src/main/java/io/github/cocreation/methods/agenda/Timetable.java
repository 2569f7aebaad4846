/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.agenda;

/** An agenda, or why there is none. */
public sealed interface Timetable permits Agenda, Infeasible {}
