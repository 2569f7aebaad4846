/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Locale;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is to be read about a process, as a value: the same report can be rendered in any form, sent, stored and compared.
 *
 * <pre>{@code
 * Report report = ProcessReport.withDefaults().of(process, Diagnosis.of(process), recommended);
 * String markdown = Markdown.render(report);
 * }</pre>
 */
@Value.Immutable
public abstract class Report {
    private static final String ENGLISH = "en";

    private static final ObjectCodec<Report> CODEC = Codecs.object("report", Report::builder, Builder::build)
            .required("title", Codecs.STRING, Report::title, Builder::title)
            .defaulted("language", Codecs.STRING, Report::language, Builder::language, ENGLISH)
            .many("notices", Codecs.STRING, Report::notices, Builder::addAllNotices)
            .many("sections", Section.codec(), Report::sections, Builder::addAllSections)
            .codec()
            .asDocument("cocreation/report", 1);

    Report() {}

    /** {@return what it is about} */
    public abstract String title();

    /** {@return the language it is written in, as a BCP 47 tag; English unless said otherwise} */
    @Value.Default
    public String language() {
        return ENGLISH;
    }

    /** {@return what must be known before reading on, such as that the case is invented; shown prominently} */
    public abstract ImmutableList<String> notices();

    /** {@return its parts, in order} */
    public abstract ImmutableList<Section> sections();

    /** {@return its figures, in the order of reading, each of which can be drawn alone} */
    public final ImmutableList<Chart> charts() {
        return sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Report::charts)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Chart> charts(Block block) {
        if (block instanceof ChartBlock figure) {
            return Stream.of(figure.chart());
        }
        return block instanceof Folded folded ? folded.blocks().stream().flatMap(Report::charts) : Stream.empty();
    }

    /** Checks the title. */
    @Value.Check
    void check() {
        Require.text("title", title(), "a report");
        Require.that(
                Locale.forLanguageTag(language()).toLanguageTag().equals(language())
                        && !language().equals("und"),
                "language",
                language(),
                "report (" + title() + ")",
                "must be a BCP 47 tag in its usual case",
                "write it like en, da or pt-BR");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how reports are read and written as JSON: documents of schema {@code cocreation/report/1}} */
    public static ObjectCodec<Report> codec() {
        return CODEC;
    }

    /** Builds a {@link Report}; {@code title} is required. */
    public static final class Builder extends ImmutableReport.Builder {
        Builder() {}
    }
}
