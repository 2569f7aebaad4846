/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Groups that the ties themselves make: how good a division is, and the search for good ones. Reads {@code metrics.network};
 * analyses read the divisions.
 */
@NullMarked
package io.github.cocreation.metrics.network.community;

import org.jspecify.annotations.NullMarked;
