/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.process.CoCreationProcess;

/**
 * A process as its logs tell it, and what of them could not be read.
 *
 * @param process the process of all good rows; what had to be assumed is in its notes
 * @param problems what is wrong, by file, line and column; empty if every row was good
 */
public record LoggedProcess(CoCreationProcess process, ImmutableList<LogProblem> problems) {}
