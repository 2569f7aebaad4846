/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Perspective;
import java.util.Optional;
import org.immutables.value.Value;

/** How one criterion of a framework was rated: by all, from each perspective, and how far these agree. */
@Value.Immutable
public abstract class CriterionProfile {
    CriterionProfile() {}

    /** {@return the criterion} */
    public abstract CriterionId criterion();

    /** {@return the median over raters; empty if nobody rated it} */
    public abstract Optional<Double> score();

    /** {@return the mean over raters; empty if nobody rated it} */
    public abstract Optional<Double> mean();

    /** {@return how many rated it} */
    public abstract int raters();

    /** {@return the mean from each perspective that rated it} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Perspective, Double> byPerspective();

    /** {@return how many rated it from each of these perspectives} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<Perspective, Integer> ratersByPerspective();

    /** {@return the {@linkplain WithinGroupAgreement agreement} of all raters; empty without a scale or with fewer than three} */
    public abstract Optional<Double> agreement();

    /** {@return the two perspectives that are furthest apart; empty with fewer than two} */
    public abstract Optional<PerceptionGap> widestGap();

    /**
     * {@return the mean from one perspective less that from another; empty if one of them did not rate it}
     *
     * @param one a perspective
     * @param other another
     */
    public Optional<Double> gap(Perspective one, Perspective other) {
        return Optional.ofNullable(byPerspective().get(one))
                .flatMap(a -> Optional.ofNullable(byPerspective().get(other)).map(b -> a - b));
    }

    static ImmutableCriterionProfile.Builder builder() {
        return ImmutableCriterionProfile.builder();
    }
}
