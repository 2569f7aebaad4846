/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * A population divided by one characteristic into groups that do not overlap. The shares and the rest add up to 1 within
 * {@link #TOLERANCE}.
 *
 * <pre>{@code
 * Breakdown age = Breakdown.builder()
 *         .characteristic(Characteristic.AGE)
 *         .putShare(GroupId.of("under-30"), 0.25)
 *         .putShare(GroupId.of("from-30"), 0.7)
 *         .rest(0.05)
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Breakdown {
    /** How far sums of shares may be from what they should be: 1e-6. */
    public static final double TOLERANCE = 1e-6;

    private static final ObjectCodec<Breakdown> CODEC = Codecs.object("breakdown", Breakdown::builder, Builder::build)
            .required("characteristic", Characteristic.codec(), Breakdown::characteristic, Builder::characteristic)
            .mapping(
                    "shares",
                    Codecs.sortedMap(Codecs.DOUBLE, "group id", GroupId::of, GroupId::value),
                    Breakdown::shares,
                    Builder::putAllShares)
            .defaulted("rest", Codecs.DOUBLE, Breakdown::rest, Builder::rest, 0.0)
            .codec();

    Breakdown() {}

    /** {@return what it divides by} */
    public abstract Characteristic characteristic();

    /** {@return each group's part of the population, in [0, 1]; at least one group} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<GroupId, Double> shares();

    /** {@return the part in none of the groups, or of which it is not known; 0 unless said otherwise} */
    @Value.Default
    public double rest() {
        return 0;
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "breakdown by (" + characteristic() + ")";
        Require.that(!shares().isEmpty(), "shares", "none", where, "must be at least one", "leave the breakdown out");
        shares().forEach((group, share) -> Require.unitInterval("share of group (" + group + ")", share, where));
        Require.unitInterval("rest", rest(), where);
        double sum = rest() + shares().values().stream().mapToDouble(d -> d).sum();
        Require.that(
                Math.abs(sum - 1) <= TOLERANCE,
                "sum of shares and rest",
                String.format(Locale.ROOT, "%.6f", sum),
                where,
                "must be 1",
                "put the part of which you know nothing into the rest");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Breakdown> codec() {
        return CODEC;
    }

    /** Builds a {@link Breakdown}; {@code characteristic} and at least one share are required. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
