/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Programmes for other tools and from them: BPMN 2.0 with a lane for each role and its layout, Mermaid flowcharts, and the schemas of the
 * INTERLINK platform as templates. Reads {@code catalogue} and {@code composition}; hosts and the command line use it. Calendars are
 * written in {@code agenda}.
 */
@NullMarked
package io.github.cocreation.methods.exchange;

import org.jspecify.annotations.NullMarked;
