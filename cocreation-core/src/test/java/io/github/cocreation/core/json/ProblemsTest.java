/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private record Point(int x, String name) {}

    private static final Codec<Point> POINT = Codecs.record(
            "item",
            Codecs.field("x", Codecs.INT, Point::x),
            Codecs.field("name", Codecs.STRING.map(ProblemsTest::known, name -> name), Point::name),
            Point::new);

    private static String known(String name) {
        if (name.equals("nobody")) {
            throw new IllegalArgumentException("The name (nobody) is none.\nMaybe another.");
        }
        return name;
    }

    private static List<String> problems(Codec<?> codec, String json) {
        return JsonFormat.withDefaults().problems(codec, json, "d.json").stream()
                .map(problem -> String.valueOf(problem.getMessage()).replaceAll("\n.*", ""))
                .toList();
    }

    @Test
    void what_can_be_read_has_none() {
        assertThat(problems(POINT.list(), "[{\"x\": 1, \"name\": \"a\"}]")).isEmpty();
    }

    @Test
    void one_mistake_does_not_hide_the_next() {
        assertThat(problems(POINT.list(), """
                        [{"x": "one", "name": "nobody"},
                         7,
                         {"x": [1, {"y": 2}], "z": {"deep": [1]}, "name": "a"},
                         {"name": "b", "name": "c"},
                         {"x": 4, "name": "d"}]"""))
                .containsExactly(
                        "d.json:1:8 ($[0].x): The value (one) must be a whole number.",
                        "d.json:1:23 ($[0].name): The name (nobody) is none.",
                        "d.json:2:2 ($[1]): The value (7) must be an object (item).",
                        "d.json:3:8 ($[2].x): The value (a list) must be a whole number.",
                        "d.json:3:23 ($[2]): The field (z) is unknown in an item.",
                        "d.json:4:16 ($[3]): The field (name) of an item is there twice.",
                        "d.json:4:2 ($[3]): The field (x) of an item is missing.");
    }

    @Test
    void what_is_no_json_is_read_up_to_its_first_mistake() {
        assertThat(problems(POINT.list(), "[{\"x\": \"one\", \"name\": }, 7]"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("d.json:1:23 ($[0])")
                .contains("The text is not JSON");
        assertThat(problems(POINT, "")).hasSize(1);
        assertThat(problems(POINT, "[".repeat(100))).hasSize(1);
        assertThat(problems(Codecs.INT, "1 2")).hasSize(1);
    }

    @Test
    void the_first_problem_is_the_one_that_reading_names() {
        ImmutableList<String> texts =
                ImmutableList.of("{\"x\": 1}", "{\"x\": true, \"y\": 1}", "null", "{\"x\": 1, \"name\": 3");
        for (String text : texts) {
            List<JsonFormatException> all = JsonFormat.withDefaults().problems(POINT, text, "d.json");
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> JsonFormat.withDefaults().read(POINT, text, "d.json"))
                    .hasMessage(all.get(0).getMessage());
        }
        assertThat(problems(Text.codec(), "{\"da\": \"kun dansk\"}")).hasSize(1);
    }
}
