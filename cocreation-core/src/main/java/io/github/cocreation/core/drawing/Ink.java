/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import io.github.cocreation.core.chart.Tone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The colours of drawings, on light paper and on dark. Text has a contrast of at least 4.5 to the paper, marks of at least 3; the
 * series differ in lightness too, and no two are told apart by colour alone: each has its {@link Glyph}.
 */
enum Ink {
    PAPER("pa", "#ffffff", "#14191f"),
    PANEL("pn", "#f2f5f8", "#1d242c"),
    GRID("gr", "#d3dae1", "#3a4550"),
    TEXT("tx", "#1c2733", "#e6ebf0"),
    MUTED("mu", "#526070", "#a7b3bf"),
    BLUE("s0", "#0b62a4", "#6db3f2"),
    ORANGE("s1", "#b5470a", "#fb9d4b"),
    TEAL("s2", "#0f766e", "#3fcdbb"),
    PURPLE("s3", "#6d3bc4", "#b79cf7"),
    OCHRE("s4", "#8a6100", "#e0bb3f"),
    PINK("s5", "#b8216a", "#f58cba"),
    GREEN("s6", "#3f7d20", "#93d36b"),
    SLATE("s7", "#46566a", "#9fb1c6"),
    POOR("po", "#b42318", "#ff8a7a"),
    WATCH("wa", "#9a5b00", "#f2b04a"),
    GOOD("go", "#1e7a3c", "#6fd08c");

    private static final Ink[] SERIES = {BLUE, ORANGE, TEAL, PURPLE, OCHRE, PINK, GREEN, SLATE};

    private final String key;
    private final String light;
    private final String dark;

    Ink(String key, String light, String dark) {
        this.key = key;
        this.light = light;
        this.dark = dark;
    }

    static Ink series(int index) {
        return SERIES[Math.floorMod(index, SERIES.length)];
    }

    static Ink of(Tone tone) {
        return switch (tone) {
            case PLAIN -> BLUE;
            case GOOD -> GOOD;
            case WATCH -> WATCH;
            case POOR -> POOR;
            case MUTED -> SLATE;
        };
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    /** The class of marks that are filled with it. */
    String fill() {
        return "f-" + key;
    }

    /** The class of lines that are drawn with it. */
    String stroke() {
        return "l-" + key;
    }

    /** The rules for dark screens; paper is light whatever the screen. */
    static String stylesheet() {
        return Stream.of(values())
                .map(ink -> ".cc ." + ink.fill() + "{fill:" + ink.dark + "}.cc ." + ink.stroke() + "{stroke:" + ink.dark
                        + "}")
                .collect(Collectors.joining("", "@media screen and (prefers-color-scheme:dark){", "}"));
    }
}
