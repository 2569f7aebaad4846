/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;

/**
 * Some sentences of plain text; a renderer escapes whatever its form could misread.
 *
 * @param text the text, not blank
 */
public record Paragraph(String text) implements Block {
    private static final ObjectCodec<Paragraph> CODEC =
            Codecs.record("paragraph", Codecs.field("text", Codecs.STRING, Paragraph::text), Paragraph::new);

    /**
     * Checks the text.
     *
     * @param text the text, not blank
     * @throws IllegalArgumentException if it is blank
     */
    public Paragraph {
        Require.text("text", text, "a paragraph");
    }

    /** {@return how paragraphs are read and written as JSON} */
    public static ObjectCodec<Paragraph> codec() {
        return CODEC;
    }
}
