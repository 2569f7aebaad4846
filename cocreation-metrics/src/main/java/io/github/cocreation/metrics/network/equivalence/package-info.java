/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Positions: who has the same ties, or ties of the same kind, who is in the core, and what each one's own surroundings are. Reads
 * {@code metrics.network}; analyses read the results.
 */
@NullMarked
package io.github.cocreation.metrics.network.equivalence;

import org.jspecify.annotations.NullMarked;
