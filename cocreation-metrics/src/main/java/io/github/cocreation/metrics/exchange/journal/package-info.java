/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Processes from folders of logs in CSV. Reads into {@code core.process}; hosts and the command line read logs with it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
