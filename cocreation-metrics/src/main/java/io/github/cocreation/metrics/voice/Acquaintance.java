/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Ties;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.List;
import java.util.Set;

/** Who could pass a word on to whom. */
final class Acquaintance {
    private final ImmutableSetMultimap<StakeholderId, StakeholderId> tied;

    private Acquaintance(ImmutableSetMultimap<StakeholderId, StakeholderId> tied) {
        this.tied = tied;
    }

    static Acquaintance of(CoCreationProcess process) {
        ImmutableSetMultimap.Builder<StakeholderId, StakeholderId> tied = ImmutableSetMultimap.builder();
        List<StakeholderId> ids = process.network().stakeholders().asList();
        for (Layer layer : process.network().layers().values()) {
            if (layer.mode() == Mode.ONE_MODE) {
                Ties ties = process.network().ties(layer.id());
                for (int i = 0; i < ties.size(); i++) {
                    if (ties.weight(i) > 0) {
                        both(ids.get(ties.from(i)), ids.get(ties.to(i)), tied);
                    }
                }
            }
        }
        for (TieObserved tie : process.journal().entries(TieObserved.class)) {
            if (tie.weight() > 0) {
                both(tie.from(), tie.to(), tied);
            }
        }
        return new Acquaintance(tied.build());
    }

    private static void both(
            StakeholderId one, StakeholderId other, ImmutableSetMultimap.Builder<StakeholderId, StakeholderId> tied) {
        tied.put(one, other).put(other, one);
    }

    boolean canReach(Stakeholder someone, Stakeholder other, Set<GroupId> othersGroups) {
        return tied.containsEntry(someone.id(), other.id())
                || !Sets.intersection(someone.represents(), othersGroups).isEmpty()
                || other.channels().stream()
                        .anyMatch(channel -> channel.kind().equals(ChannelKind.THROUGH_PERSON)
                                && (channel.address().equals(someone.id().value())
                                        || channel.address().equals(someone.name())));
    }
}
