/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who a network hangs on: sets of stakeholders who hold it together or reach all of it, what their leaving would do, how far groups
 * depend on an intermediary and how far they are from those who decide. Reads {@code metrics.network}; the command line and
 * diagnosis read the results.
 */
@NullMarked
package io.github.cocreation.metrics.network.keyplayer;

import org.jspecify.annotations.NullMarked;
