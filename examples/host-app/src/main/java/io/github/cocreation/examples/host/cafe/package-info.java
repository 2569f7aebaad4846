/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * A World Café of those who are there: planned, replanned between its rounds, and told to the journal. Reads the library's agendas
 * and seatings; the store keeps cafés, the web shows them.
 */
@NullMarked
package io.github.cocreation.examples.host.cafe;

import org.jspecify.annotations.NullMarked;
