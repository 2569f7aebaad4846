/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static io.github.cocreation.metrics.network.Graphs.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.network.NetworkView;
import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static double weight(TwoModeView view, Projection.Weight weight) {
        NetworkView ties = Projection.withDefaults().withWeight(weight).stakeholders(view);
        assertThat(ties.to(0)).isEqualTo(1);
        return ties.weight(0);
    }

    @Test
    void projections_weigh_what_is_shared() {
        TwoModeView view = Affiliations.view("a:s1,s2,s3 b:s1,s2 c:s2");
        assertThat(weight(view, Projection.Weight.COUNT)).isEqualTo(2);
        assertThat(weight(view, Projection.Weight.NEWMAN)).isEqualTo(1.5);
        assertThat(weight(view, Projection.Weight.JACCARD)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(weight(view, Projection.Weight.OVERLAP)).isEqualTo(1);
        assertThat(weight(view, Projection.Weight.COSINE)).isCloseTo(2 / Math.sqrt(6), within(1e-15));
        assertThat(weight(view, Projection.Weight.LIFT)).isEqualTo(1);
        NetworkView newman =
                Projection.withDefaults().withWeight(Projection.Weight.NEWMAN).stakeholders(view);
        assertThat(newman.weight(0) + newman.weight(1)).isEqualTo(2);
        NetworkView foci = Projection.withDefaults().foci(view);
        assertThat(foci.stakeholders()).containsExactly(id("s1"), id("s2"), id("s3"));
        assertThat(foci.tieCount()).isEqualTo(3);
        assertThat(foci.weight(0)).isEqualTo(2);
    }
}
