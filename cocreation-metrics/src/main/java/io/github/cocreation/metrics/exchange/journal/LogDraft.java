/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.Entry;
import java.time.Instant;
import java.util.function.Function;

/**
 * A row that was read and waits for its time.
 *
 * @param file the log it stands in
 * @param row the row
 * @param time when it happened, as far as it tells
 * @param entries makes its entries once the time is known
 */
record LogDraft(LogFile file, LogRow row, LogTime time, Function<Instant, ImmutableList<Entry>> entries) {}
