/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.network.FocusId;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TwoModeCentralityTest {
    private static double score(TwoModeCentrality centrality, TwoModeView view, String who) {
        return Optional.ofNullable(centrality.scores(view).stakeholders().get(id(who)))
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void centralities_are_scaled_by_what_two_modes_allow() {
        TwoModeView view = Affiliations.view("a:s1,s2 b:s2,s3");
        assertThat(score(TwoModeCentrality.DEGREE, view, "a")).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(score(TwoModeCentrality.CLOSENESS, view, "a")).isCloseTo(5.0 / 7, within(1e-15));
        assertThat(score(TwoModeCentrality.BETWEENNESS, view, "a")).isCloseTo(0.6, within(1e-15));
        TwoModeScores degree = TwoModeCentrality.DEGREE.scores(view);
        assertThat(degree.foci().get(FocusId.of("s2"))).isEqualTo(OptionalDouble.of(1));
        assertThat(degree.foci().get(FocusId.of("s1"))).isEqualTo(OptionalDouble.of(0.5));
    }

    @Test
    void the_middle_of_a_star_of_two_modes_has_all_there_is() {
        TwoModeView star = Affiliations.view("a:s1,s2,s3,s4");
        assertThat(score(TwoModeCentrality.CLOSENESS, star, "a")).isEqualTo(1);
        assertThat(score(TwoModeCentrality.BETWEENNESS, star, "a")).isEqualTo(1);
        assertThat(TwoModeCentrality.rawBetweenness(star).stakeholders().get(id("a")))
                .isEqualTo(OptionalDouble.of(6));
    }
}
