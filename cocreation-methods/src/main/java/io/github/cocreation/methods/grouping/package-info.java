/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What every search for groups has in common: the tables, the seed and effort of a search, its cancellation and progress, and
 * how it ended.
 *
 * <p>Reads nothing; its sub-packages for rotations, groups at one time and Open Space allocations read it, and so does
 * whoever starts them.
 */
@NullMarked
@ValueStyle
package io.github.cocreation.methods.grouping;

import io.github.cocreation.methods.style.ValueStyle;
import org.jspecify.annotations.NullMarked;
