/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programmes that the articles themselves tell of. */
class ArticleProgrammesTest {
    private static NamedProgramme programme(String id) {
        return Programmes.programme(ProgrammeId.of(id));
    }

    @ParameterizedTest
    @CsvSource({
        "four-step-change, 24", "four-step-change, 60", "four-step-change, 200",
        "strategic-process-flow, 24", "strategic-process-flow, 60", "strategic-process-flow, 200",
        "trimester-learning, 24", "trimester-learning, 60", "trimester-learning, 200",
        "cosie-pilot, 24", "cosie-pilot, 60", "cosie-pilot, 200",
        "six-advice-leadership, 24", "six-advice-leadership, 60", "six-advice-leadership, 200"
    })
    void each_fits_so_many_people(String id, int people) {
        NamedProgramme named = programme(id);
        assertThat(named.programme()
                        .check(
                                MethodCatalogue.builtIn(),
                                Situation.startingFrom(named.start()).withPeople(people))
                        .violations()
                        .all())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four-step-change",
                "strategic-process-flow",
                "trimester-learning",
                "cosie-pilot",
                "six-advice-leadership"
            })
    void each_names_its_article_and_says_what_is_added(String id) {
        assertThat(programme(id).sources())
                .extracting(source -> source.mark())
                .containsExactly(SourceMark.SEED, SourceMark.HEURISTIC);
    }

    @Test
    void what_the_articles_name_is_in_them() {
        assertThat(programme("four-step-change").programme().methods())
                .containsSubsequence(ids(
                        "opportunity-exploration",
                        "co-creation-tasting-workshop",
                        "internal-facilitator-training",
                        "facilitated-solution-workshop"));
        assertThat(programme("strategic-process-flow").programme().methods())
                .containsSubsequence(ids(
                        "environmental-scan", "stakeholder-management", "confrontation-matrix", "scenario-planning"));
        assertThat(programme("trimester-learning").programme().methods())
                .contains(
                        ids("co-creation-tasting-workshop", "trimester-learning-exchange", "client-in-depth-workshop"));
        assertThat(programme("cosie-pilot").programme().methods())
                .contains(ids(
                        "neutral-professionals",
                        "community-reporting",
                        "frontline-professional-coaching",
                        "regular-stakeholder-meetings",
                        "living-lab",
                        "local-knowledge-exchange",
                        "cross-national-workshop"));
        assertThat(programme("six-advice-leadership").programme().methods())
                .contains(ids(
                        "strengths-review",
                        "neighbourhood-asset-mapping",
                        "outside-in-interviews",
                        "open-space-technology",
                        "opportunity-exploration",
                        "small-experiments",
                        "spur-evaluation",
                        "effects-assessment"));
    }

    private static MethodId[] ids(String... ids) {
        return java.util.Arrays.stream(ids).map(MethodId::of).toArray(MethodId[]::new);
    }
}
