/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * How texts are read that somebody else wrote, safely and with the place of each mistake, and how they are written: CSV with a header,
 * XML without external entities, plain words and numbers. Not exported; the readers and writers beside it use it.
 */
@NullMarked
package io.github.cocreation.metrics.exchange.text;

import org.jspecify.annotations.NullMarked;
