/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.community.Communities;
import java.util.Optional;
import org.immutables.value.Value;

/** The best division of a network that a search found. */
@Value.Immutable
public abstract class CommunityFigures {
    static final ObjectCodec<CommunityFigures> CODEC = Codecs.object(
                    "communities", CommunityFigures::builder, Builder::build)
            .required("best_known", Codecs.NUMBER.orNull(), CommunityFigures::modularity, Builder::modularity)
            .required(
                    "best_partition",
                    Codecs.sortedMap(Codecs.INT, "stakeholder id", StakeholderId::of, StakeholderId::value),
                    CommunityFigures::groups,
                    Builder::groups)
            .required("seed", Codecs.LONG, CommunityFigures::seed, Builder::seed)
            .required("runs", Codecs.INT, CommunityFigures::runs, Builder::runs)
            .codec();

    CommunityFigures() {}

    static CommunityFigures of(NetworkView view, Communities communities) {
        Builder figures = builder().seed(communities.seed()).runs(communities.runs());
        figures.modularity(Figures.defined(communities.modularity()));
        for (int v = 0; v < view.nodeCount(); v++) {
            figures.putGroup(view.stakeholder(v), communities.groups().group(v) + 1);
        }
        return figures.build();
    }

    /** {@return its modularity; empty if there are no ties} */
    public abstract Optional<Double> modularity();

    /** {@return the number of everybody's group, counted from 1 as its name is} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, Integer> groups();

    /** {@return the seed of the search} */
    public abstract long seed();

    /** {@return how many runs it is the best of} */
    public abstract int runs();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableCommunityFigures.Builder {
        Builder() {}
    }
}
