/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A tie between two stakeholders was seen or reported at this time.
 *
 * <p>Read by the network measures over time: dependence on an intermediary, disempowerment, trust reciprocity. Which
 * layers there are and what a weight means, the network of the process says.
 */
@SuppressWarnings("immutables:from") // from is where it starts; nobody needs the generated copying method of that name
@Value.Immutable
public abstract non-sealed class TieObserved implements Entry {
    private static final ObjectCodec<TieObserved> CODEC = Codecs.object(
                    "observed tie", TieObserved::builder, Builder::build)
            .required("id", EntryId.codec(), TieObserved::id, Builder::id)
            .required("at", Codecs.INSTANT, TieObserved::at, Builder::at)
            .required("layer", LayerId.codec(), TieObserved::layer, Builder::layer)
            .required("from", StakeholderId.codec(), TieObserved::from, Builder::from)
            .required("to", StakeholderId.codec(), TieObserved::to, Builder::to)
            .defaulted("weight", Codecs.DOUBLE, TieObserved::weight, Builder::weight, 1.0)
            .codec();

    TieObserved() {}

    /** {@return the layer, such as {@code talk} or {@code trust}} */
    public abstract LayerId layer();

    /** {@return where it starts; for an undirected layer, one end} */
    public abstract StakeholderId from();

    /** {@return where it ends; for an undirected layer, the other end} */
    public abstract StakeholderId to();

    /** {@return its weight, 1 unless said otherwise; 0 if somebody looked and there was none} */
    @Value.Default
    public double weight() {
        return 1.0;
    }

    @Override
    public final Optional<SessionId> sessionNamed() {
        return Optional.empty();
    }

    @Override
    public final ImmutableSortedSet<StakeholderId> stakeholdersNamed() {
        return ImmutableSortedSet.of(from(), to());
    }

    /** Checks the values. */
    @Value.Check
    void check() {
        String where = "observed tie (" + id() + ")";
        Require.that(
                Double.isFinite(weight()),
                "weight",
                weight(),
                where,
                "must be a finite number",
                "leave it out if ties are only there or not");
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().id(id()).at(at()).layer(layer()).from(from()).to(to()).weight(weight());
    }

    /** {@return how such an entry is read and written as JSON; {@link Entry#codec()} does it for any kind} */
    public static ObjectCodec<TieObserved> codec() {
        return CODEC;
    }

    /** Builds {@link TieObserved}; {@code id}, {@code at}, {@code layer}, {@code from} and {@code to} are required. */
    public static final class Builder extends ImmutableTieObserved.Builder {
        Builder() {}
    }
}
