/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What third parties implement to bring measures: a provider. Reads {@code measure}; {@code catalogue} finds providers. {@link
 * io.github.cocreation.metrics.spi.MeasureProviderContract} says what a provider must keep.
 */
@NullMarked
package io.github.cocreation.metrics.spi;

import org.jspecify.annotations.NullMarked;
