/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What every reader of somebody else's files has in common: how much it reads at most, how it says what is wrong where, and the value it
 * makes together with what it had to assume or leave out. Depends on {@code core.check} and {@code core.json}; the readers of networks,
 * journals and platforms in the metrics and of programmes and panels in the methods answer with it.
 */
@NullMarked
package io.github.cocreation.core.exchange;

import org.jspecify.annotations.NullMarked;
