/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What declared groups agree on, such as sectors, standings or those inside and outside: consensus and representative statements, as
 * platforms that map opinions publish them for groups they find. Reads votes of a journal or of a host; {@code metrics.catalogue}
 * reads it.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.metrics.consensus;

import io.github.cocreation.metrics.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
