/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat.Layout;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CodecTest {
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withLayout(Layout.COMPACT);

    /** A family whose members hold members again. */
    sealed interface Shape permits Circle, Pair {}

    record Circle(double radius) implements Shape {}

    record Pair(Shape left, Shape right) implements Shape {}

    record Point(int x, Optional<Integer> y) {}

    enum Colour {
        LIGHT_BLUE,
        RED
    }

    private static final ObjectCodec<Point> POINT = Codecs.record(
            "point",
            Codecs.field("x", Codecs.INT, Point::x),
            Codecs.optionalField("y", Codecs.INT, Point::y),
            Point::new);

    private static final Codec<Shape> SHAPE = Codecs.<Shape>union("shape", "kind")
            .variant(
                    "circle",
                    Circle.class,
                    Codecs.record("circle", Codecs.field("radius", Codecs.DOUBLE, Circle::radius), Circle::new))
            .variant(
                    "pair",
                    Pair.class,
                    Codecs.record(
                            "pair",
                            Codecs.field("left", Codecs.lazy(CodecTest::shape), Pair::left),
                            Codecs.field("right", Codecs.lazy(CodecTest::shape), Pair::right),
                            Pair::new))
            .codec();

    private static Codec<Shape> shape() {
        return SHAPE;
    }

    private static <T> T read(Codec<T> codec, String json) {
        return FORMAT.read(codec, json, "x.json");
    }

    private static void refuses(Codec<?> codec, String json, String message) {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(codec, json))
                .withMessage(message);
    }

    @Test
    void optional_fields_are_left_out_and_may_be() {
        assertThat(FORMAT.write(POINT, new Point(1, Optional.empty()))).isEqualTo("{\"x\":1}");
        assertThat(read(POINT, "{\"y\": 2, \"x\": 1}")).isEqualTo(new Point(1, Optional.of(2)));
    }

    record Box(int length, int width, int height, boolean open) {}

    @Test
    void a_record_of_more_components_needs_no_builder() {
        Codec<Box> closed = Codecs.record(
                "box",
                Codecs.field("length", Codecs.INT, Box::length),
                Codecs.field("width", Codecs.INT, Box::width),
                Codecs.defaultedField("height", Codecs.INT, Box::height, 1),
                (length, width, height) -> new Box(length, width, height, false));
        assertThat(FORMAT.write(closed, new Box(2, 3, 1, false))).isEqualTo("{\"length\":2,\"width\":3}");
        assertThat(read(closed, "{\"height\":4,\"width\":3,\"length\":2}")).isEqualTo(new Box(2, 3, 4, false));
        Codec<Box> any = Codecs.record(
                "box",
                Codecs.field("length", Codecs.INT, Box::length),
                Codecs.field("width", Codecs.INT, Box::width),
                Codecs.field("height", Codecs.INT, Box::height),
                Codecs.defaultedField("open", Codecs.BOOLEAN, Box::open, false),
                Box::new);
        assertThat(read(any, FORMAT.write(any, new Box(2, 3, 4, true)))).isEqualTo(new Box(2, 3, 4, true));
    }

    @Test
    void a_mistake_is_named_with_place_path_and_remedy() {
        refuses(
                POINT.list(),
                "[{\"x\":1},\n {\"xx\":1}]",
                "x.json:2:3 ($[1]): The field (xx) is unknown in a point.\nMaybe (x).");
        refuses(POINT, "{\"y\":1}", "x.json:1:1 ($): The field (x) of a point is missing.\nMaybe add it.");
        refuses(
                POINT,
                "{\"x\":1,\"x\":2}",
                "x.json:1:8 ($): The field (x) of a point is there twice.\nMaybe remove one.");
        refuses(
                POINT,
                "{\"x\":\"1\"}",
                "x.json:1:6 ($.x): The value (1) must be a whole number.\n"
                        + "Maybe look at the line above, or at the quotes.");
        refuses(
                POINT,
                "{\"x\":null}",
                "x.json:1:6 ($.x): The value (null) must be a whole number.\nMaybe leave the field out.");
        refuses(
                POINT,
                "{\"x\":3000000000}",
                "x.json:1:6 ($.x): The number (3000000000) must be in [-2147483648, 2147483647].\n"
                        + "Maybe a digit too many slipped in.");
        refuses(
                Codecs.DOUBLE,
                "1e999",
                "x.json:1:1 ($): The number (1e999) must be finite.\nMaybe a digit too many slipped in.");
    }

    @Test
    void a_mistake_can_be_taken_apart() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(POINT.list(), "[{\"x\":1},\n {\"x\":true}]"))
                .satisfies(e -> {
                    assertThat(e.document()).isEqualTo("x.json");
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(7);
                    assertThat(e.path()).isEqualTo("$[1].x");
                });
    }

    @Test
    void text_that_is_not_json_is_located() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(POINT, "{\"x\":1"))
                .withMessageStartingWith(
                        "x.json:1:7 ($.x): The text is not JSON: Unexpected end-of-input: expected close marker for"
                                + " Object.")
                .withMessageEndingWith("\nMaybe a quote, comma or bracket is missing just before.");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(POINT, ""))
                .withMessageContaining("The value (the end of the document) must be an object (point).");
        refuses(
                POINT,
                "{\"x\":1} {}",
                "x.json:1:9 ($): The value (an object) must be the end of the document.\n"
                        + "Maybe look at the line above, or at the quotes.");
    }

    @Test
    void the_kind_of_a_union_may_stand_anywhere() {
        Shape nested = new Pair(new Circle(1), new Pair(new Circle(2), new Circle(3)));
        assertThat(FORMAT.write(SHAPE, nested))
                .startsWith("{\"kind\":\"pair\",\"left\":{\"kind\":\"circle\",\"radius\":1.0}");
        assertThat(read(
                        SHAPE,
                        "{\"left\":{\"radius\":1,\"kind\":\"circle\"},"
                                + "\"right\":{\"right\":{\"radius\":3,\"kind\":\"circle\"},\"kind\":\"pair\","
                                + "\"left\":{\"kind\":\"circle\",\"radius\":2}},\"kind\":\"pair\"}"))
                .isEqualTo(nested);
    }

    @Test
    void a_kind_missing_or_unknown_is_named() {
        refuses(
                SHAPE,
                "{\"radius\":1}",
                "x.json:1:1 ($): The field (kind) of a shape is missing.\nMaybe one of (circle, pair).");
        refuses(
                SHAPE,
                "{\"kind\":\"cirkle\"}",
                "x.json:1:9 ($): The kind (cirkle) of a shape is unknown.\nMaybe (circle).");
    }

    @Test
    void a_mistake_behind_a_late_kind_keeps_its_place() {
        refuses(
                SHAPE,
                "{\"radius\":\"one\",\n\"kind\":\"circle\"}",
                "x.json:1:11 ($.radius): The value (one) must be a number.\n"
                        + "Maybe look at the line above, or at the quotes.");
    }

    @Test
    void a_document_says_its_schema() {
        Codec<Point> document = POINT.asDocument("cocreation/point", 2);
        assertThat(FORMAT.write(document, new Point(1, Optional.empty())))
                .isEqualTo("{\"schema\":\"cocreation/point/2\",\"x\":1}");
        assertThat(read(document, "{\"x\":1,\"schema\":\"cocreation/point/2\"}"))
                .isEqualTo(new Point(1, Optional.empty()));
        refuses(
                document,
                "{\"x\":1}",
                "x.json:1:1 ($): The field (schema) of a point is missing.\n"
                        + "Maybe add \"schema\": \"cocreation/point/2\".");
        refuses(
                document,
                "{\"schema\":\"cocreation/point/1\",\"x\":1}",
                "x.json:1:11 ($.schema): The schema (cocreation/point/1) of a point must be (cocreation/point/2).\n"
                        + "Maybe an older release can read it, and one between the two write it anew.");
    }

    @Test
    void sets_maps_enums_and_null_have_their_forms() {
        assertThat(read(Codecs.STRING.set(), "[\"b\",\"a\"]")).isEqualTo(ImmutableSet.of("b", "a"));
        refuses(
                Codecs.INT.set(),
                "[1,1]",
                "x.json:1:1 ($): The elements ([1, 1]) must differ from each other.\nMaybe remove the repeated ones.");
        Codec<ImmutableSortedMap<String, Integer>> map = Codecs.sortedMap(Codecs.INT, "name", n -> n, n -> n);
        assertThat(FORMAT.write(map, ImmutableSortedMap.of("b", 1, "a", 2))).isEqualTo("{\"a\":2,\"b\":1}");
        refuses(map, "{\"a\":1,\"a\":2}", "x.json:1:8 ($): The name (a) is there twice.\nMaybe remove one.");
        Codec<Colour> colour = Codecs.enumeration("colour", Colour.class);
        assertThat(FORMAT.write(colour, Colour.LIGHT_BLUE)).isEqualTo("\"light-blue\"");
        refuses(colour, "\"lightblue\"", "x.json:1:1 ($): The colour (lightblue) is unknown.\nMaybe (light-blue).");
        assertThat(FORMAT.write(Codecs.DOUBLE.orNull(), Optional.empty())).isEqualTo("null");
        assertThat(read(Codecs.DOUBLE.orNull().list(), "[null,1]"))
                .isEqualTo(ImmutableList.of(Optional.empty(), Optional.of(1.0)));
    }

    @Test
    void dates_are_explained() {
        refuses(
                Codecs.LOCAL_DATE,
                "\"1 March\"",
                "x.json:1:1 ($): The date or time (1 March) is none.\n"
                        + "Maybe write it like 2026-03-01 or 2026-03-01T09:00:00Z.");
    }

    @Test
    void not_a_number_is_never_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORMAT.write(Codecs.DOUBLE, Double.NaN))
                .withMessage("The number (NaN) has no JSON form: it must be finite.\nMaybe leave the field out.");
    }

    @Test
    void hostile_documents_are_stopped() {
        String deep = "{\"kind\":\"pair\",\"left\":".repeat(100);
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read(SHAPE, deep))
                .withMessageContaining("nesting depth");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> FORMAT.read(Codecs.STRING, "\"" + "x".repeat(1_000_001) + "\"", "x.json"))
                .withMessageContaining("exceeds the maximum");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> FORMAT.withMaxLength(10_000)
                        .read(Codecs.STRING.list(), "[" + "\"x\",".repeat(20_000) + "\"x\"]", "x.json"))
                .withMessageContaining("exceeds the maximum");
        assertThatIllegalArgumentException().isThrownBy(() -> FORMAT.withMaxLength(0));
    }

    @Test
    void a_reader_that_fails_is_named() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> FORMAT.read(POINT, broken, "x.json"))
                .withMessageContaining("x.json: disk on fire");
    }

    @Test
    void indented_output_ends_lines_the_same_everywhere() {
        assertThat(JsonFormat.withDefaults().write(POINT.list(), ImmutableList.of(new Point(1, Optional.of(2)))))
                .isEqualTo("[\n  {\n    \"x\": 1,\n    \"y\": 2\n  }\n]");
    }

    @Property
    void doubles_keep_their_bits(@ForAll double value) {
        if (Double.isFinite(value)) {
            assertThat(Double.doubleToRawLongBits(read(Codecs.DOUBLE, FORMAT.write(Codecs.DOUBLE, value))))
                    .isEqualTo(Double.doubleToRawLongBits(value));
        }
    }

    @Property
    void any_text_survives(@ForAll String text) {
        assertThat(read(Codecs.STRING, FORMAT.write(Codecs.STRING, text))).isEqualTo(text);
    }

    @Test
    void whole_numbers_need_no_places() {
        assertThat(FORMAT.write(Codecs.NUMBER, 16.0)).isEqualTo("16");
        assertThat(FORMAT.write(Codecs.NUMBER, 0.1)).isEqualTo("0.1");
        for (double value : new double[] {0, -0.0, -3, 1e14, 1e15, 1e300, 0.5, Double.MIN_VALUE}) {
            assertThat(FORMAT.read(Codecs.NUMBER, FORMAT.write(Codecs.NUMBER, value), "number"))
                    .isEqualTo(value);
        }
    }
}
