/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Networks of two modes, stakeholders and what they take part in: measured as they are, or projected to ties among stakeholders.
 * Reads {@code core.network}; projections are read by every measure of one mode.
 */
@NullMarked
package io.github.cocreation.metrics.network.twomode;

import org.jspecify.annotations.NullMarked;
