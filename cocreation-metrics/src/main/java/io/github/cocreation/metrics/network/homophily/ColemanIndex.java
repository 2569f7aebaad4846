/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.homophily;

import io.github.cocreation.core.check.Require;
import java.util.OptionalDouble;

/**
 * Coleman's index of homophily: how far a group's ties stay inside it beyond chance.
 *
 * <p><b>Formula.</b> With s the share of the group's ties that stay inside and w = (n_g - 1) / (N - 1) the share chance would
 * give: H = (s - w) / (1 - w) if s is at least w, else (s - w) / w.
 *
 * <p><b>Range.</b> -1 (only outside) over 0 (chance) to 1 (only inside).
 *
 * <p><b>Worked example.</b> Five of ten are in the group, so w = 4/9. Of its ties 0.8 stay inside: H = (0.8 - 0.444) / 0.556 =
 * 0.64. Only 0.2 stay: H = (0.2 - 0.444) / 0.444 = -0.55.
 *
 * <p><b>Degenerate cases.</b> The group is everybody (w = 1): undefined. A single member (w = 0): its ties all lead outside, H =
 * 0 by convention. <b>Source.</b> Coleman (1958), Human Organization 17; Currarini, Jackson and Pin (2009), Econometrica 77.
 */
public final class ColemanIndex {
    private ColemanIndex() {}

    /**
     * {@return H; empty if chance alone would keep all ties inside}
     *
     * @param inside the share of the group's ties that stay inside, in [0, 1]
     * @param chance the share that chance would keep inside, in [0, 1]
     * @throws IllegalArgumentException if a share is not in [0, 1]
     */
    public static OptionalDouble of(double inside, double chance) {
        double s = Require.unitInterval("share inside", inside, "Coleman's index");
        double w = Require.unitInterval("share by chance", chance, "Coleman's index");
        return of(1, s, w);
    }

    /** The same in numbers of ties: of all, within, and expected within. */
    static OptionalDouble of(double ties, double within, double expected) {
        double room = within >= expected ? ties - expected : expected;
        return ties == expected ? OptionalDouble.empty() : OptionalDouble.of((within - expected) / room);
    }
}
