/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.host.web;

import com.google.common.net.UrlEscapers;
import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.core.process.ProcessId;
import io.javalin.http.Context;

/** What all pages have around their content: head, style sheets, and the way to the other pages. */
final class Page {
    private final Reader reader;
    private final Markup site = new Markup();

    private Page(Reader reader) {
        this.reader = reader;
        site.open("nav", "class", "site", "aria-label", reader.say("site")).open("ul");
        link("/", reader.say("processes"));
    }

    static Page of(Reader reader) {
        return new Page(reader);
    }

    /** The page, with links to the pages of a process. */
    Page about(ProcessId process) {
        link(path(process), reader.say("report"));
        link(path(process) + "/cafes", reader.say("cafes"));
        return this;
    }

    private void link(String path, String text) {
        site.open("li").element("a", text, "href", path, "dir", "auto").close();
    }

    static String path(ProcessId process) {
        return "/processes/" + UrlEscapers.urlPathSegmentEscaper().escape(process.value());
    }

    /** Answers with a page that has one main part, headed by its title. */
    void give(Context context, String title, Markup content) {
        Markup main = new Markup()
                .element("a", reader.say("skip"), "class", "skip", "href", "#main")
                .add(site.close().close())
                .open("main", "id", "main")
                .element("h1", title, "dir", "auto")
                .add(content)
                .close();
        write(context, title, main);
    }

    /** Answers with a page whose body somebody else made, landmarks and headings included. */
    void giveWhole(Context context, String title, Markup body) {
        write(context, title, new Markup().add(site.close().close()).add(body));
    }

    private void write(Context context, String title, Markup body) {
        Markup page = new Markup()
                .open("html", "lang", reader.locale().toLanguageTag())
                .open("head")
                .leaf("meta", "charset", "utf-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("meta", "name", "color-scheme", "content", "light dark")
                .element("title", title)
                .leaf("link", "rel", "icon", "href", "data:,")
                .leaf("link", "rel", "stylesheet", "href", "/report.css")
                .leaf("link", "rel", "stylesheet", "href", "/host.css")
                .close()
                .line()
                .open("body")
                .add(body)
                .close()
                .close();
        context.contentType("text/html; charset=utf-8")
                .header("Content-Language", reader.locale().toLanguageTag())
                .header("Vary", "Accept-Language")
                .result("<!DOCTYPE html>\n" + page);
    }
}
