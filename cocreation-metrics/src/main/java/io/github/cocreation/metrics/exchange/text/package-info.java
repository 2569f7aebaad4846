/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How texts are read that somebody else wrote: CSV with a header. Not exported; the readers beside it use it.
 */
@NullMarked
package io.github.cocreation.metrics.exchange.text;

import org.jspecify.annotations.NullMarked;
