/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Which kind of co-creation it is, as data: axes, cells, positions and classifications with the distance to the
 * boundary, and how well types suit a purpose. Reads {@code core.text}, {@code core.source}, {@code core.condition}, {@code
 * core.vocabulary} and the classes of {@code core.stakeholder}, which its cards name; processes declare a position, {@code
 * metrics.drift} observes one.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.typology;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
