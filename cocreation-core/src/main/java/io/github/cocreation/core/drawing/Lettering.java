/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

/** How text is written: its size, its colour, whether it is bold, which part of it lies at its place, and whether it has a rim. */
record Lettering(double size, Ink ink, boolean bold, Anchor anchor, boolean rimmed) {
    static final Lettering PLAIN = new Lettering(13, Ink.TEXT, false, Anchor.START, false);
    static final Lettering SMALL = new Lettering(12, Ink.MUTED, false, Anchor.START, false);

    Lettering strong() {
        return new Lettering(size, ink, true, anchor, rimmed);
    }

    Lettering in(Ink value) {
        return new Lettering(size, value, bold, anchor, rimmed);
    }

    Lettering sized(double value) {
        return new Lettering(value, ink, bold, anchor, rimmed);
    }

    Lettering centred() {
        return new Lettering(size, ink, bold, Anchor.MIDDLE, rimmed);
    }

    Lettering rightAligned() {
        return new Lettering(size, ink, bold, Anchor.END, rimmed);
    }

    /** With a rim in the colour of the paper, so that it can be read over lines. */
    Lettering withRim() {
        return new Lettering(size, ink, bold, anchor, true);
    }

    double width(String text) {
        return TextWidth.of(text, size, bold);
    }

    double lineHeight() {
        return size * 1.3;
    }
}
