/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.twomode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoModeDensityTest {
    @Test
    void density_is_the_share_of_ties_between_modes() {
        assertThat(TwoModeDensity.of(Affiliations.view("a:s1,s2 b:s1"))).hasValue(0.75);
        assertThat(TwoModeDensity.of(Affiliations.view("a:s1,s1 b:s1"))).hasValue(1);
        assertThat(TwoModeDensity.of(Affiliations.view("a b"))).isEmpty();
    }
}
