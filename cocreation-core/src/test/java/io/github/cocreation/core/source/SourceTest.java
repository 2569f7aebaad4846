/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTest {
    @ParameterizedTest
    @EnumSource
    void every_seed_article_is_a_source(SeedArticle article) {
        Source source = Source.seed(article);
        assertThat(source.isHeuristic()).isFalse();
        assertThat(JsonFormat.withDefaults()
                        .read(Source.codec(), JsonFormat.withDefaults().write(Source.codec(), source), "source.json"))
                .isEqualTo(source);
        assertThat(article.title()).isNotBlank();
    }

    @Test
    void a_seed_that_is_none_is_refused_with_what_was_meant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(SourceMark.SEED, "cosy"))
                .withMessage("The reference (cosy) of a source marked seed must be the short name of a seed article.\n"
                        + "Maybe (cosie).");
    }

    @Test
    void a_heuristic_says_that_it_is_one() {
        Source source = Source.heuristic("cut-offs of this library");
        assertThat(source.isHeuristic()).isTrue();
        assertThat(source).hasToString("heuristic: cut-offs of this library");
    }

    @Test
    void an_unknown_mark_is_located() {
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JsonFormat.withDefaults()
                        .read(Source.codec(), "{\n  \"mark\": \"seeed\",\n  \"reference\": \"cosie\"\n}", "card.json"))
                .withMessage("card.json:2:11 ($.mark): The source mark (seeed) is unknown.\nMaybe (seed).");
    }
}
