/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Networks from files: folders of CSV tables, and GraphML. Reads into {@code core.network}; hosts and the command line read files
 * with it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.exchange.network;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
