/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.examples.host.reading.Readings;
import io.github.cocreation.examples.host.store.Processes;
import io.github.cocreation.examples.host.store.Stored;
import io.github.cocreation.metrics.report.Html;
import io.github.cocreation.metrics.report.Report;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The list of processes, and for each of them the library's report. */
final class ProcessPages {
    private static final int RECOMMENDED = 5;

    private final Processes processes;
    private final Readings readings;

    ProcessPages(Processes processes, Readings readings) {
        this.processes = processes;
        this.readings = readings;
    }

    void serve(RoutesConfig routes) {
        routes.get("/", this::list);
        routes.get("/processes/{id}", this::report);
    }

    private void list(Context context) {
        Reader reader = Reader.of(context);
        Markup content = new Markup().open("ul", "class", "processes");
        for (Processes.Listed listed : processes.all()) {
            String path = Page.path(listed.id());
            content.open("li")
                    .open("h2")
                    .element("a", listed.title(), "href", path, "dir", "auto")
                    .close()
                    .element(
                            "p",
                            reader.say(
                                    "listed",
                                    "version",
                                    reader.numerals().whole(listed.version()),
                                    "entries",
                                    reader.numerals().whole(listed.entries())))
                    .open("p")
                    .element("a", reader.say("cafes"), "href", path + "/cafes")
                    .close()
                    .close();
        }
        Page.of(reader).give(context, reader.say("processes"), content.close());
    }

    private void report(Context context) {
        Reader reader = Reader.of(context);
        Stored stored = Lookup.process(context, processes);
        Report report = readings.of(stored, reader.locale(), RECOMMENDED).report();
        Page.of(reader).about(stored.process().id()).giveWhole(context, report.title(), Html.body(report));
    }
}
