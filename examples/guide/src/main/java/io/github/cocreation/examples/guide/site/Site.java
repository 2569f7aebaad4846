/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide.site;

import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes a page for each measure and each method, and an index of them. */
public final class Site {
    private Site() {}

    /**
     * Writes the site.
     *
     * @param arguments the folder to write it to
     * @throws IOException if that cannot be
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Map.Entry<String, String> page :
                pages(MeasureCatalogue.discover(), MethodCatalogue.discover()).entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** The pages by where they go. */
    static Map<String, String> pages(MeasureCatalogue measures, MethodCatalogue methods) {
        Map<String, String> pages = new TreeMap<>();
        for (Measure measure : measures.all()) {
            pages.put(address(measure.definition()), MeasurePage.of(measure.definition()));
        }
        for (MethodDefinition method : methods.methods().values()) {
            pages.put(address(method), MethodPage.of(method));
        }
        pages.put(
                "index.html",
                new Page("Measures and methods")
                        .text("Made from what each says of itself.")
                        .index(
                                "Measures",
                                measures.all().stream()
                                        .map(Measure::definition)
                                        .map(each -> new Page.IndexRow(
                                                each.id() + " " + each.name(), address(each), each.question()))
                                        .toList())
                        .index(
                                "Methods",
                                methods.methods().values().stream()
                                        .map(each -> new Page.IndexRow(
                                                each.name().english(),
                                                address(each),
                                                each.intent().english()))
                                        .toList())
                        .html());
        return pages;
    }

    private static String address(MeasureDefinition measure) {
        return "measures/" + measure.id() + ".html";
    }

    private static String address(MethodDefinition method) {
        return "methods/" + method.id() + ".html";
    }
}
