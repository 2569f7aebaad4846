/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What everything that reads files has in common. The packages below read and write: {@code network} networks, {@code journal} what
 * happened; {@code platform} reads what participation platforms export, and {@code text} holds how texts of others are read. Read by
 * hosts and by the command line. A new format of networks is a reader and a writer in {@code network}, named in its
 * {@code NetworkFormat}.
 */
@NullMarked
package io.github.cocreation.metrics.exchange;

import org.jspecify.annotations.NullMarked;
