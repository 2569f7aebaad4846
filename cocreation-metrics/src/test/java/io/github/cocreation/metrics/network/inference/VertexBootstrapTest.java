/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import static io.github.cocreation.metrics.network.Graphs.directed;
import static io.github.cocreation.metrics.network.Graphs.undirected;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class VertexBootstrapTest {
    private static final VertexBootstrap BOOTSTRAP = VertexBootstrap.withDefaults();

    @Test
    void complete_networks_stay_complete() {
        NetworkInterval interval = BOOTSTRAP
                .interval(undirected("a-b a-c a-d a-e b-c b-d b-e c-d c-e d-e"), Statistic.density())
                .orElseThrow();
        assertThat(interval.low()).isEqualTo(1);
        assertThat(interval.high()).isEqualTo(1);
        assertThat(interval.error()).isZero();
        assertThat(interval.definedDraws()).isEqualTo(1000);
    }

    @Test
    void the_interval_lies_around_the_density() {
        NetworkView view = directed("a-b b-c c-d d-e e-f f-a a-d b-e c-f a-c:3 b-d");
        NetworkInterval interval = BOOTSTRAP.interval(view, Statistic.density()).orElseThrow();
        assertThat(interval.low()).isLessThan(interval.observed());
        assertThat(interval.high()).isGreaterThan(interval.observed());
        assertThat((interval.low() + interval.high()) / 2).isCloseTo(interval.observed(), within(0.1));
        NetworkInterval narrow = BOOTSTRAP
                .withConfidence(0.5)
                .interval(view, Statistic.density())
                .orElseThrow();
        assertThat(narrow.high() - narrow.low()).isLessThan(interval.high() - interval.low());
        assertThat(BOOTSTRAP.withThreads(8).interval(view, Statistic.density())).contains(interval);
        assertThat(BOOTSTRAP.withSeed(2).interval(view, Statistic.density()).orElseThrow())
                .isNotEqualTo(interval);
    }

    @Test
    void few_stakeholders_or_no_figure_give_no_interval() {
        assertThat(BOOTSTRAP.interval(undirected("a-b b-c c-d"), Statistic.density()))
                .isEmpty();
        assertThat(BOOTSTRAP.interval(undirected("a b c d e"), Statistic.transitivity()))
                .isEmpty();
        assertThat(BOOTSTRAP.interval(undirected(""), Statistic.density())).isEmpty();
        assertThatThrownBy(() -> BOOTSTRAP.withConfidence(1))
                .hasMessage("The confidence (1.0) of a bootstrap must be between 0 and 1.\nMaybe use 0.95.");
    }
}
