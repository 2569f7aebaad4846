/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One tie between two stakeholders. Whether it has a direction and what its weight means is said by its {@link Layer}; in an
 * undirected layer a network names the end first whose id sorts first.
 */
@Value.Immutable
@SuppressWarnings("immutables:from") // from() is the tie's start here, so the builder does without "copy from"
public abstract class Tie {
    private static final Codec<Tie> CODEC = Codecs.row("tie", Tie::builder, Builder::build)
            .required("layer", LayerId.codec(), Tie::layer, Builder::layer)
            .required("from", StakeholderId.codec(), Tie::from, Builder::from)
            .required("to", StakeholderId.codec(), Tie::to, Builder::to)
            .defaulted("weight", Codecs.DOUBLE, Tie::weight, Builder::weight, 1.0)
            .codecWithOptional("span", Span.textCodec(), Tie::span, Builder::span);

    Tie() {}

    /** {@return the layer the tie belongs to} */
    public abstract LayerId layer();

    /** {@return where the tie starts, or one of its ends} */
    public abstract StakeholderId from();

    /** {@return where the tie leads, or its other end; may be the same for a tie to oneself} */
    public abstract StakeholderId to();

    /** {@return the weight: finite, not 0; 1 unless said otherwise} */
    @Value.Default
    public double weight() {
        return 1;
    }

    /** {@return the days on which the tie holds; empty if it is not dated and holds on every day} */
    public abstract Optional<Span> span();

    /** Checks the weight. */
    @Value.Check
    void check() {
        TieRule.requireWeight(weight(), layer(), from(), to());
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().layer(layer()).from(from()).to(to()).weight(weight()).span(span());
    }

    /** {@return how ties are read and written as JSON: {@code [layer, from, to, weight, span]}, the last two if need be} */
    public static Codec<Tie> codec() {
        return CODEC;
    }

    /** Builds a {@link Tie}; {@code layer}, {@code from} and {@code to} are required. */
    public static final class Builder extends ImmutableTie.Builder {
        Builder() {}
    }
}
