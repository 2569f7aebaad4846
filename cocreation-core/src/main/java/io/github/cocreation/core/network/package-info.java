/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Who is tied to whom: layers of dated ties between stakeholders. Reads {@code core.stakeholder} and {@code
 * core.time}; processes hold one network, {@code metrics.network} measures it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.network;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
