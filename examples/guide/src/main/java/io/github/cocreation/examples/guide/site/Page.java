/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide.site;

import io.github.cocreation.core.drawing.Markup;
import java.util.List;

/** One page: a heading, then facts, lists and tables in the order in which they are added. */
final class Page {
    private static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}"
                    + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem;"
                    + "border-bottom:1px solid #8886}code{overflow-wrap:anywhere}:root{color-scheme:light dark}";

    private final String title;
    private final Markup body = new Markup();

    Page(String title) {
        this.title = title;
        body.element("h1", title);
    }

    Page text(String text) {
        body.element("p", text);
        return this;
    }

    Page link(String address, String text) {
        body.open("p").element("a", text, "href", address).close();
        return this;
    }

    /** A heading and a list under it; nothing where there is nothing to list. */
    Page list(String heading, Iterable<?> items) {
        if (items.iterator().hasNext()) {
            body.element("h2", heading).open("ul");
            items.forEach(item -> body.element("li", item.toString()));
            body.close();
        }
        return this;
    }

    /** A heading and a table under it, whose first column may hold addresses of pages in the second place of a pair. */
    Page table(String heading, List<String> header, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        body.element("h2", heading).open("table").open("thead").open("tr");
        header.forEach(cell -> body.element("th", cell, "scope", "col"));
        body.close().close().open("tbody");
        for (List<String> row : rows) {
            body.open("tr");
            row.forEach(cell -> body.element("td", cell));
            body.close();
        }
        body.close().close();
        return this;
    }

    /** A heading and a table of names that lead to pages, with what each is about. */
    Page index(String heading, List<IndexRow> rows) {
        body.element("h2", heading).open("table").open("tbody");
        for (IndexRow row : rows) {
            body.open("tr")
                    .open("td")
                    .element("a", row.name(), "href", row.address())
                    .close();
            body.element("td", row.about()).close();
        }
        body.close().close();
        return this;
    }

    String html() {
        Markup head = new Markup()
                .open("head")
                .leaf("meta", "charset", "utf-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .element("style", STYLE)
                .close();
        return "<!DOCTYPE html>\n<html lang=\"en\">" + head + "<body><main>" + body + "</main></body></html>\n";
    }

    /**
     * A line of an index.
     *
     * @param name what the page is of
     * @param address where it is
     * @param about what that is about
     */
    record IndexRow(String name, String address, String about) {}
}
