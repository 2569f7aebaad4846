/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
/** What the searches share inside: chance, the acceptance of worse moves, and the budget of moves. Not exported. */
@NullMarked
package io.github.cocreation.methods.grouping.search;

import org.jspecify.annotations.NullMarked;
