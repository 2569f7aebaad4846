/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What every reader of somebody else's files has in common: how much it reads at most, and the value it makes together with what it
 * had to assume or leave out. Depends on {@code core.check}; the readers of networks, journals and platforms in the metrics and of
 * programme templates in the methods answer with it.
 */
@NullMarked
package io.github.cocreation.core.exchange;

import org.jspecify.annotations.NullMarked;
