/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where a statement comes from: a seed article, the literature, common practice, or our own judgement. Reads {@code
 * core.check} and {@code core.json}; frameworks, typologies, roles, methods, bands and needs carry {@link
 * io.github.cocreation.core.source.Source} marks, and reports say every heuristic out loud.
 */
@NullMarked
package io.github.cocreation.core.source;

import org.jspecify.annotations.NullMarked;
