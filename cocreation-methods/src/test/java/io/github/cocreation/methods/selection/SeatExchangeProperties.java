/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SeatExchangeProperties {
    @Property(tries = 100)
    void what_is_made_whole_breaks_no_row_and_comes_out_alike(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 12) int seats) {
        SelectionTask task =
                Pools.around(seed, 4 * seats, seats, seed % 2 == 0 ? HouseholdRule.ANY : HouseholdRule.ONE_SEAT);
        PanelRows rows = SeatTypes.of(task).rows();
        SplittableRandom random = new SplittableRandom(seed);
        double[] split = new double[rows.types()];
        double[] worth = new double[rows.types()];
        Arrays.setAll(split, t -> rows.high()[t] * random.nextDouble());
        Arrays.setAll(worth, t -> random.nextDouble());
        Optional<int[]> whole = new SeatExchange(rows).mend(split, worth, 200);
        whole.ifPresent(panel -> assertThat(rows.allows(panel)).isTrue());
        assertThat(new SeatExchange(rows).mend(split, worth, 200).map(Arrays::toString))
                .isEqualTo(whole.map(Arrays::toString));
    }
}
