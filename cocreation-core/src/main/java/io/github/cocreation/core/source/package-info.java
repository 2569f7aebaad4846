/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where a statement comes from: a seed article, the literature, common practice, or our own judgement. Reads {@code
 * core.check}, {@code core.json} and {@code core.text}; frameworks, typologies, roles, methods, bands and needs carry {@link
 * io.github.cocreation.core.source.Source} marks, and reports say every heuristic out loud.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.core.source;

import io.github.cocreation.core.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
