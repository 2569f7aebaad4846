/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwoModeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a b", "a:s1", "a:s1 b:s1 c:s1", "a:s1,s2,s3", "a:s1 b:s2"})
    void nothing_is_thrown_on_small_networks(String people) {
        TwoModeView view = Affiliations.view(people);
        for (TwoModeCentrality centrality : TwoModeCentrality.values()) {
            TwoModeScores scores = centrality.scores(view);
            scores.stakeholders()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
            scores.foci()
                    .values()
                    .forEach(score -> score.ifPresent(value -> assertThat(value).isBetween(0.0, 1.0)));
        }
        for (Projection.Weight weight : Projection.Weight.values()) {
            Projection projection = Projection.withDefaults().withWeight(weight);
            assertThat(projection.stakeholders(view).nodeCount())
                    .isEqualTo(view.stakeholders().size());
            assertThat(projection.foci(view).nodeCount()).isEqualTo(view.foci().size());
        }
    }
}
