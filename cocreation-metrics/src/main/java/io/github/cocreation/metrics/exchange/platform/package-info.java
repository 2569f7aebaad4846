/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Processes from what participation platforms and archives export: Polis conversations, Decidim processes, Participedia rows, event lists
 * of discourse network analysis, surveys. Each answer tells what was assumed, left out or not understood. Reads into {@code core.process}
 * and {@code core.framework}; hosts and the command line import with it. Templates of programmes are read in the methods, panels there
 * too.
 */
@NullMarked
package io.github.cocreation.metrics.exchange.platform;

import org.jspecify.annotations.NullMarked;
