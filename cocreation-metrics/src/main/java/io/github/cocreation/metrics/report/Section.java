/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;

/**
 * A part of a report under one heading.
 *
 * @param heading the heading, not blank
 * @param blocks its content
 */
public record Section(String heading, ImmutableList<Block> blocks) {
    private static final Codec<Section> CODEC = Codecs.record(
            "section",
            Codecs.field("heading", Codecs.STRING, Section::heading),
            Codecs.field("blocks", Block.codec().list(), Section::blocks),
            Section::new);

    /**
     * Checks the heading.
     *
     * @param heading the heading, not blank
     * @param blocks its content
     * @throws IllegalArgumentException if the heading is blank
     */
    public Section {
        Require.text("heading", heading, "a section");
    }

    /** {@return how sections are read and written as JSON} */
    public static Codec<Section> codec() {
        return CODEC;
    }
}
