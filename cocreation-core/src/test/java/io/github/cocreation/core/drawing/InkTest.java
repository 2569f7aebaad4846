/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkTest {
    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PAPER", "PANEL", "GRID"})
    void every_ink_can_be_read_on_paper_and_on_panels_light_and_dark(Ink ink) {
        assertThat(contrast(ink.light(), Ink.PAPER.light())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ink.light(), Ink.PANEL.light())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ink.dark(), Ink.PAPER.dark())).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(ink.dark(), Ink.PANEL.dark())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Ink.class,
            names = {"BLUE", "GOOD", "WATCH", "POOR", "SLATE"})
    void text_can_be_read_over_the_strongest_cell(Ink ink) {
        assertThat(contrast(Ink.TEXT.light(), blended(ink.light(), Ink.PANEL.light(), MatrixPainter.STRONGEST)))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(Ink.TEXT.dark(), blended(ink.dark(), Ink.PANEL.dark(), MatrixPainter.STRONGEST)))
                .isGreaterThanOrEqualTo(4.5);
    }

    /** The contrast of two colours by WCAG 2, 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static String blended(String over, String under, double opacity) {
        StringBuilder blended = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int a = Integer.parseInt(over.substring(at, at + 2), 16);
            int b = Integer.parseInt(under.substring(at, at + 2), 16);
            blended.append("%02x".formatted(Math.round(opacity * a + (1 - opacity) * b)));
        }
        return blended.toString();
    }
}
