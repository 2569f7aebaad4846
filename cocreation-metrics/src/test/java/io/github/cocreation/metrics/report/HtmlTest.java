/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlTest {
    private static final CoCreationProcess PROCESS = new Course()
            .initiator("board")
            .group("users", 8, Standing.SERVICE_USER)
            .group("staff", 6, Standing.FRONTLINE_PROFESSIONAL)
            .group("board", 6, Standing.DECISION_MAKER)
            .declared(0.2, 0.8)
            .speaks("one", "users", 3)
            .speaks("one", "staff", 40)
            .speaks("two", "board", 40)
            .process();

    private static String page(CoCreationProcess process, Locale locale) {
        return Html.render(ProcessReport.withDefaults()
                .withLocale(locale)
                .of(
                        process,
                        Diagnosis.of(process),
                        List.of(Recommended.builder()
                                .title(process.title())
                                .addReason("reaches tenants")
                                .addCaution("takes time")
                                .build())));
    }

    private static Document parsed(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.substring("<!DOCTYPE html>".length()))));
    }

    @Test
    void a_host_can_show_the_report_within_a_page_of_its_own() throws Exception {
        Report report = ProcessReport.withDefaults().of(PROCESS, Diagnosis.of(PROCESS), List.of());
        String whole = Html.render(report);
        String body = Html.body(report).toString();
        assertThat(whole).contains("<body>\n" + body + "</body>").contains("<style>" + Html.stylesheet() + "</style>");
        Document document = parsed("<!DOCTYPE html>\n<body>" + body + "</body>");
        assertThat(elements(document, "main")).hasSize(1);
        assertThat(elements(document, "h1")).hasSize(1);
        assertThat(elements(document, "style")).isEmpty();
        assertThat(body).doesNotContain(" style=");
    }

    @Test
    void a_page_is_well_formed_and_needs_nothing_else() throws Exception {
        String page = page(PROCESS, Locale.ENGLISH);
        Document document = parsed(page);

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "link")).isEmpty();
        assertThat(elements(document, "img")).isEmpty();
        assertThat(page).doesNotContain("http://", "https://", "url(", "@import");
    }

    @Test
    void landmarks_and_headings_are_in_order() throws Exception {
        Document document = parsed(page(PROCESS, Locale.ENGLISH));

        for (String landmark : List.of("header", "nav", "main", "h1")) {
            assertThat(elements(document, landmark)).as(landmark).hasSize(1);
        }
        assertThat(elements(document, "section"))
                .hasSizeGreaterThan(4)
                .allSatisfy(section -> assertThat(first(section, "h2").getAttribute("id"))
                        .isEqualTo(section.getAttribute("aria-labelledby")));
        assertThat(ids(document)).doesNotHaveDuplicates();
        for (Element link : elements(document, "a")) {
            assertThat(ids(document)).contains(link.getAttribute("href").substring(1));
        }
    }

    @Test
    void every_figure_has_words_and_its_numbers_as_a_table() throws Exception {
        Document document = parsed(page(PROCESS, Locale.ENGLISH));

        assertThat(elements(document, "figure")).isNotEmpty().allSatisfy(figure -> {
            assertThat(first(figure, "figcaption").getTextContent()).isNotBlank();
            assertThat(elements(figure, "svg"))
                    .hasSize(2)
                    .allSatisfy(svg ->
                            assertThat(first(svg, "desc").getTextContent()).isNotBlank());
            assertThat(elements(figure, "td")).isNotEmpty();
        });
    }

    @Test
    void the_page_speaks_danish() throws Exception {
        String page = page(PROCESS, Locale.forLanguageTag("da-DK"));

        assertThat(parsed(page).getDocumentElement().getAttribute("lang")).isEqualTo("da-DK");
        assertThat(page)
                .contains("Hvad der blev fundet", "Tallene som tabel", "Kort fortalt", "interessenter")
                .doesNotContain("What was", "The numbers", "stakeholders,", "kept back");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(page(PROCESS, Locale.ENGLISH)).isEqualTo(page(PROCESS, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"' onload='alert(1)' </style><svg/onload=alert(1)>",
                "\u202Eneddih \u05D0\u05D1\u05D2",
                "\uD83D\uDC69\u200D\uD83D\uDC67 & <b>bold</b> ]]> \u0000\u0008",
                "a name without end a name without end a name without end a name without end a name without end"
            })
    void hostile_texts_are_shown_as_they_are_written(String name) throws Exception {
        CoCreationProcess hostile = PROCESS.toBuilder()
                .title(name)
                .challenge(name)
                .addNote(name)
                .sharedProblem(name)
                .build();
        Document document = parsed(page(hostile, Locale.ENGLISH));

        assertThat(elements(document, "script")).isEmpty();
        assertThat(elements(document, "b")).isEmpty();
        assertThat(elements(document, "style")).hasSize(1);
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getAttributes().getNamedItem("onload")).isNull();
        }
        assertThat(first(document.getDocumentElement(), "h1").getTextContent())
                .isEqualTo(name.replaceAll("[\u202E\u0000\u0008]", "\uFFFD"));
    }

    private static List<Element> elements(Node parent, String name) {
        NodeList found = parent instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) parent).getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element first(Element parent, String name) {
        return elements(parent, name).get(0);
    }

    private static List<String> ids(Document document) {
        List<String> ids = new ArrayList<>();
        for (Element element : elements(document, "*")) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
        }
        return ids;
    }
}
