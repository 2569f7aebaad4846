/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.text.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonTreeTest {
    private static JsonTree read(String json) {
        return JsonFormat.withDefaults().read(JsonTree.codec(), json, "file.json");
    }

    @Test
    void what_is_read_is_written_as_it_was() {
        String json = "{\"a\":[1,2.50,1e3,\"x\",true,null],\"b\":{},\"c\":[]}";
        assertThat(JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(JsonTree.codec(), read(json)))
                .isEqualTo(json);
    }

    @Test
    void a_value_knows_what_it_is_and_where_it_stood() {
        JsonTree tree = read("{\n  \"steps\": [{\"title\": \"Open\", \"at\": null}]\n}");
        JsonTree title = tree.required("steps").elements().get(0).required("title");
        assertThat(title.text()).isEqualTo("Open");
        assertThat(title.line()).isEqualTo(2);
        assertThat(title.column()).isEqualTo(23);
        assertThat(title.path()).isEqualTo("$.steps[0].title");
        assertThat(tree.required("steps").elements().get(0).field("at")).isEmpty();
        assertThat(tree.required("steps").elements().get(0).fields()).containsOnlyKeys("title", "at");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(title::number)
                .withMessage("file.json:2:23 ($.steps[0].title): The value (Open) must be a number.\n"
                        + "Maybe the document is of another kind or version.");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> tree.required("end"))
                .withMessage("file.json:1:1 ($): The value (an object) must have the field (end).\nMaybe add it.");
    }

    @Test
    void a_value_of_ours_can_stand_in_a_document_of_somebody_else() {
        Text text = Text.of("World Café").with(Locale.forLanguageTag("da"), "Verdenscafé");
        JsonTree answer =
                JsonTree.object(ImmutableMap.of("name", JsonTree.of(Text.codec(), text), "n", JsonTree.of(1)));
        assertThat(JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(JsonTree.codec(), answer))
                .isEqualTo("{\"name\":{\"da\":\"Verdenscafé\",\"en\":\"World Café\"},\"n\":1}");
    }

    @Test
    void what_cannot_be_read_tells_the_problem_and_the_remedy_apart() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read("{}").required("end"))
                .satisfies(e -> {
                    assertThat(e.problem()).isEqualTo("The value (an object) must have the field (end).");
                    assertThat(e.remedy()).contains("add it");
                });
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read("1e999").number())
                .satisfies(e -> assertThat(e.getMessage())
                        .isEqualTo("file.json:1:1 ($): " + e.problem() + "\nMaybe "
                                + e.remedy().orElseThrow() + "."));
    }

    @Test
    void numbers_and_strings_are_alike_as_ids() {
        assertThat(read("[7, \"7\", true]").elements())
                .extracting(JsonTree::scalar)
                .containsExactly("7", "7", "true");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read("[[]]").elements().get(0).scalar());
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read("1e999").number())
                .withMessageContaining("must be finite");
    }

    @Test
    void a_field_that_is_there_twice_is_refused() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> read("{\"a\": 1, \"a\": 2}"))
                .withMessageContaining("The field (a) is there twice.");
    }

    @Test
    void trees_are_made_too() {
        JsonTree tree = JsonTree.object(ImmutableMap.of(
                "whole", JsonTree.of(3.0),
                "half", JsonTree.of(0.5),
                "text", JsonTree.of("x"),
                "flag", JsonTree.of(false),
                "none", JsonTree.nothing(),
                "list", JsonTree.list(ImmutableList.of(JsonTree.of(7L)))));
        assertThat(JsonFormat.withDefaults()
                        .withLayout(JsonFormat.Layout.COMPACT)
                        .write(JsonTree.codec(), tree))
                .isEqualTo("{\"whole\":3,\"half\":0.5,\"text\":\"x\",\"flag\":false,\"none\":null,\"list\":[7]}");
        assertThat(tree.line()).isZero();
        assertThat(tree.path()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(tree::text)
                .withMessageStartingWith("The value (an object) must be text in quotes.");
        assertThatIllegalArgumentException().isThrownBy(() -> JsonTree.of(Double.NaN));
    }
}
