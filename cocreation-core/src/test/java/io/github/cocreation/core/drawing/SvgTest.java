/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.chart.Chart;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {
    private static final double SLACK = 1;

    static Stream<Named<Chart>> charts() {
        return SampleCharts.usual().stream()
                .map(chart -> Named.of(chart.caption().id(), chart));
    }

    static Stream<Named<Chart>> hostileCharts() {
        return Stream.of(
                        "<script>alert(1)</script>",
                        "\"'><svg onload=alert(1)> & co",
                        "]]>&#x0;\u0000\u0007\uD800\uFFFE",
                        "\u202Enekat ot \u05D0\u05D1\u05D2 \u0645\u0631\u062D\u0628\u0627",
                        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \uD83C\uDDE9\uD83C\uDDF0",
                        "W".repeat(400),
                        "a very long name that goes on and on ".repeat(12))
                .flatMap(name -> SampleCharts.named(name).stream())
                .map(chart -> Named.of(chart.caption().id(), chart));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void a_drawing_is_well_formed_and_says_what_it_shows(Chart chart) throws Exception {
        Element svg = parsed(Svg.withDefaults().document(chart)).getDocumentElement();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("viewBox")).startsWith("0 0 720 ");
        List<String> labels = Splitter.on(' ').splitToList(svg.getAttribute("aria-labelledby"));
        assertThat(labels).hasSize(2);
        assertThat(child(svg, "title").getAttribute("id")).isEqualTo(labels.get(0));
        assertThat(child(svg, "title").getTextContent())
                .isEqualTo(chart.caption().title());
        assertThat(child(svg, "desc").getAttribute("id")).isEqualTo(labels.get(1));
        assertThat(child(svg, "desc").getTextContent())
                .isEqualTo(chart.caption().description());
    }

    @ParameterizedTest
    @MethodSource("charts")
    void the_same_chart_gives_the_same_bytes(Chart chart) {
        assertThat(Svg.withDefaults().document(chart))
                .isEqualTo(Svg.withDefaults().document(chart));
    }

    @ParameterizedTest
    @MethodSource({"charts", "hostileCharts"})
    void no_text_runs_out_of_the_drawing_at_any_width(Chart chart) throws Exception {
        for (int width : new int[] {Svg.PAGE, Svg.PHONE, 240}) {
            Document drawing = parsed(Svg.withDefaults().withWidth(width).document(chart));
            List<String> box =
                    Splitter.on(' ').splitToList(drawing.getDocumentElement().getAttribute("viewBox"));
            for (Extent text : texts(drawing)) {
                assertThat(text.left).as("left of %s at %d", text, width).isGreaterThanOrEqualTo(-SLACK);
                assertThat(text.right)
                        .as("right of %s at %d", text, width)
                        .isLessThanOrEqualTo(Double.parseDouble(box.get(2)) + SLACK);
                assertThat(text.top).as("top of %s at %d", text, width).isGreaterThanOrEqualTo(-SLACK);
                assertThat(text.bottom)
                        .as("bottom of %s at %d", text, width)
                        .isLessThanOrEqualTo(Double.parseDouble(box.get(3)) + SLACK);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hostileCharts")
    void hostile_names_stay_text(Chart chart) throws Exception {
        Document drawing = parsed(Svg.withDefaults().document(chart));

        assertThat(drawing.getElementsByTagName("script").getLength()).isZero();
        assertThat(drawing.getElementsByTagName("svg").getLength()).isOne();
        NodeList all = drawing.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getAttributes().getNamedItem("onload")).isNull();
        }
        assertThat(child(drawing.getDocumentElement(), "title").getTextContent())
                .doesNotContain("\u202E");
    }

    @Test
    void a_large_network_is_drawn_too() throws Exception {
        Chart chart = SampleCharts.network(1200);

        assertThat(parsed(Svg.withDefaults().document(chart))
                        .getElementsByTagName("path")
                        .getLength())
                .isGreaterThan(1200);
    }

    @Test
    void drawings_of_one_chart_on_one_page_share_no_ids() throws Exception {
        Chart chart = SampleCharts.usual().get(0);
        Document page = parsed(new Markup()
                .open("div")
                .add(Svg.withDefaults().inline(chart, ""))
                .add(Svg.withDefaults().withWidth(Svg.PHONE).inline(chart, "-phone"))
                .close()
                .toString());

        List<String> ids = new ArrayList<>();
        NodeList all = page.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Node id = all.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                ids.add(id.getNodeValue());
            }
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 239})
    void a_drawing_without_room_is_refused(int width) {
        assertThatThrownBy(() -> Svg.withDefaults().withWidth(width))
                .hasMessage("The width (" + width + ") of a drawing must be at least 240.\nMaybe check the sign and the"
                        + " unit.");
    }

    static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element child(Element parent, String name) {
        return (Element) parent.getElementsByTagName(name).item(0);
    }

    /** Where each text lies, by estimated widths; text that runs upwards too. */
    private static ImmutableList<Extent> texts(Document drawing) {
        ImmutableList.Builder<Extent> extents = ImmutableList.builder();
        NodeList texts = drawing.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            double margin = 16;
            double x = margin + Double.parseDouble(text.getAttribute("x"));
            double y = margin + Double.parseDouble(text.getAttribute("y"));
            double size = Double.parseDouble(text.getAttribute("font-size"));
            String content = text.getTextContent();
            double width =
                    TextWidth.of(content, size, text.getAttribute("font-weight").equals("600"));
            double start = switch (text.getAttribute("text-anchor")) {
                case "middle" -> -width / 2;
                case "end" -> -width;
                default -> 0;
            };
            extents.add(
                    text.getAttribute("transform").isEmpty()
                            ? new Extent(content, x + start, x + start + width, y - size, y + size * 0.3)
                            : new Extent(content, x - size, x + size * 0.3, y - start - width, y - start));
        }
        return extents.build();
    }

    private record Extent(String text, double left, double right, double top, double bottom) {}
}
