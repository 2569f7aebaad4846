/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What everything that reads files has in common. The packages below read and write: {@code network} networks, {@code journal} what
 * happened. Read by hosts and by the command line.
 */
@NullMarked
package io.github.cocreation.metrics.exchange;

import org.jspecify.annotations.NullMarked;
