/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which tools for process mining and provenance read what happened. */
public enum JournalFormat {
    /** Object-centric event log 2.0 in JSON. */
    OCEL("jsonocel", "ocel.json"),
    /** Object-centric event log 2.0 in XML. */
    OCEL_XML("xmlocel", "ocel.xml"),
    /** Event log of IEEE 1849-2016: a trace for each session. */
    XES("xes"),
    /** Provenance of the W3C in JSON: who contributed what, what was decided on it, what became of it, and who was told. */
    PROV("provn.json", "prov.json");

    private final ImmutableList<String> endings;

    JournalFormat(String... endings) {
        this.endings = ImmutableList.copyOf(endings);
    }

    /** {@return its name in lower case with hyphens, as commands have it} */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the format of this name}
     *
     * @param word its name
     * @throws IllegalArgumentException if there is none
     */
    public static JournalFormat named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "format",
                        word,
                        "a journal",
                        "is unknown",
                        DidYouMean.remedy(
                                word,
                                Arrays.stream(values()).map(JournalFormat::word).toList())));
    }

    /**
     * {@return the format that a file's name tells by its ending}
     *
     * @param file the file
     */
    public static Optional<JournalFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst();
    }
}
