/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import io.github.cocreation.core.drawing.Markup;
import io.github.cocreation.core.drawing.Svg;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Locale;

/**
 * A report as one page of HTML that needs nothing else: style and drawings are in it, there is no script, and nothing is loaded from
 * anywhere. A pure function: the same report gives the same bytes.
 *
 * <p>It reads on a phone and on a desk, on light and dark screens, on paper and with a reader of screens: there are landmarks and
 * headings in order, every figure has a title, a description and its numbers as a table, and nothing is told by colour alone. Each
 * figure is there in two widths, of which the narrow one is shown on phones.
 *
 * <p>Every text is escaped, so that a name such as {@code <script>} is shown as it is written.
 */
public final class Html {
    private Html() {}

    /**
     * {@return the report as a page}
     *
     * @param report the report
     */
    public static String render(Report report) {
        return render(report, wording(report));
    }

    /**
     * {@return the report as a page, for a host with words of its own}
     *
     * @param report the report
     * @param wording the words it was written in
     */
    public static String render(Report report, Wording wording) {
        Markup page = new Markup();
        page.open("html", "lang", report.language()).line();
        head(page, report);
        page.open("body").line().add(body(report, wording)).close().line().close();
        return "<!DOCTYPE html>\n" + page.line();
    }

    /**
     * {@return what stands in the body of the page, for a host that shows the report within a page of its own: a link past the
     * contents, the header with the one heading of the first level, the contents, and the main part}
     *
     * <p>Such a page holds no other main part and no other heading of the first level, says the report's language, and brings the
     * {@linkplain #stylesheet() style sheet}, as a file of its own if it likes. There are no style attributes, so the strictest
     * content security policy will do.
     *
     * @param report the report
     */
    public static Markup body(Report report) {
        return body(report, wording(report));
    }

    private static Wording wording(Report report) {
        return Wording.in(Locale.forLanguageTag(report.language()));
    }

    /** {@return the style sheet of pages: the same for all reports, for light and dark screens, phones and paper} */
    public static String stylesheet() {
        return PageStyle.RULES + Svg.stylesheet();
    }

    /**
     * {@return what stands in the body of the page, for a host with words of its own}
     *
     * @param report the report
     * @param wording the words it was written in
     * @see #body(Report)
     */
    public static Markup body(Report report, Wording wording) {
        Markup page = new Markup();
        page.element("a", wording.text("report.skip"), "class", "skip", "href", "#report")
                .line();
        header(page, report);
        contents(page, report, wording);
        page.open("main", "id", "report").line();
        HtmlBlocks blocks = new HtmlBlocks(page, wording);
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            page.open("section", "id", id(i), "aria-labelledby", id(i) + "-heading")
                    .line();
            page.element("h2", section.heading(), "id", id(i) + "-heading").line();
            blocks.render(section.blocks());
            page.close().line();
        }
        return page.close().line();
    }

    private static void head(Markup page, Report report) {
        page.open("head")
                .line()
                .leaf("meta", "charset", "utf-8")
                .leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .leaf("meta", "name", "color-scheme", "content", "light dark")
                .line()
                .element("title", report.title())
                .line()
                .style(stylesheet())
                .close()
                .line();
    }

    private static void header(Markup page, Report report) {
        page.open("header").element("h1", report.title(), "dir", "auto");
        if (!report.notices().isEmpty()) {
            page.open("div", "class", "notices", "role", "note");
            report.notices().forEach(notice -> page.element("p", notice, "dir", "auto"));
            page.close();
        }
        page.close().line();
    }

    private static void contents(Markup page, Report report, Wording wording) {
        String title = wording.text("report.contents");
        page.open("nav", "aria-label", title).open("ol");
        for (int i = 0; i < report.sections().size(); i++) {
            page.open("li")
                    .element("a", report.sections().get(i).heading(), "href", "#" + id(i))
                    .close();
        }
        page.close().close().line();
    }

    private static String id(int section) {
        return "section-" + (section + 1);
    }
}
