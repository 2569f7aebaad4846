/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.MeasureId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
    private final MeasureCatalogue measures = MeasureCatalogue.builtIn();
    private final MethodCatalogue methods = MethodCatalogue.builtIn();
    private final Map<String, String> pages = Site.pages(measures, methods);

    @Test
    void each_measure_and_each_method_has_a_page_that_the_index_leads_to() {
        assertThat(pages).hasSize(measures.all().size() + methods.methods().size() + 1);
        String index = pages.getOrDefault("index.html", "");
        assertThat(Pattern.compile("href=\"([^\"]+)\"").matcher(index).results().map(link -> link.group(1)))
                .containsExactlyInAnyOrderElementsOf(pages.keySet().stream()
                        .filter(page -> !page.equals("index.html"))
                        .toList());
    }

    @Test
    void a_page_says_what_the_measure_or_method_says() {
        var gini = measures.get(MeasureId.of("M01")).definition();
        assertThat(pages.getOrDefault("measures/M01.html", ""))
                .contains(
                        "<h1>M01 " + gini.name() + "</h1>",
                        gini.question(),
                        gini.bands().all().get(0).name());
        var cafe = methods.method(MethodId.of("world-cafe"));
        assertThat(pages.getOrDefault("methods/world-cafe.html", ""))
                .contains("<h1>World Cafe</h1>", cafe.steps().get(0).title().english(), "facilitator");
    }

    @Test
    void the_build_writes_them_to_a_folder(@TempDir Path folder) throws Exception {
        Site.main(new String[] {folder.resolve("site").toString()});
        assertThat(Files.readString(folder.resolve("site/measures/M21.html"))).startsWith("<!DOCTYPE html>");
    }
}
