/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

/** Draws one kind of chart on a canvas, below the place given. */
interface Painter {
    void paint(Canvas canvas, double top);
}
