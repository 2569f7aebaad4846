/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.chart.Badge;
import io.github.cocreation.core.chart.Chart;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.report.wording.Wording;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The network of a process, sectors as groups, heads as sizes. Brokers and intermediaries are marked; intermediaries hold the role of that name.
 *
 * <p>For the public only organisations and stakeholders of enough heads are shown, with the ties among them, if there are at least four; and nobody is marked as
 * broker, since that would rank.
 */
record ProcessNetworkFigure(Wording wording, int fewest, long seed) {
    private static final int LEAST_SHOWN = 4;
    private static final RoleId INTERMEDIARY = RoleId.of("intermediary");

    Optional<Chart> of(CoCreationProcess process) {
        StakeholderNetwork network = shown(process);
        boolean tied = network.layers().values().stream()
                .filter(layer -> layer.mode() == Mode.ONE_MODE)
                .anyMatch(layer -> !network.ties(layer.id()).isEmpty());
        if (network.stakeholders().size() < (fewest == 0 ? 2 : LEAST_SHOWN) || !tied) {
            return Optional.empty();
        }
        return Optional.of(NetworkPicture.withDefaults()
                .withWording(wording)
                .withSeed(seed)
                .withNames(id -> someone(process, id).map(Stakeholder::name).orElse(id.value()))
                .withGroups(id -> someone(process, id)
                        .map(s -> wording.word("sector", s.sector().value())))
                .withWeights(
                        id -> someone(process, id).map(s -> (double) s.heads()).orElse(1.0))
                .withBadges(badges(process, network))
                .of(network));
    }

    private static Optional<Stakeholder> someone(CoCreationProcess process, StakeholderId id) {
        return Optional.ofNullable(process.stakeholders().get(id));
    }

    /** The network among those that may be shown. */
    private StakeholderNetwork shown(CoCreationProcess process) {
        StakeholderNetwork network = process.network();
        if (fewest == 0) {
            return network;
        }
        ImmutableSortedSet<StakeholderId> kept = network.stakeholders().stream()
                .filter(id ->
                        someone(process, id).filter(s -> Shown.alone(s, fewest)).isPresent())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
        StakeholderNetworkBuilder builder = StakeholderNetwork.builder();
        kept.forEach(builder::addStakeholder);
        for (Layer layer : network.layers().values()) {
            if (layer.mode() != Mode.ONE_MODE) {
                continue;
            }
            builder.addLayer(layer);
            for (Tie tie : network.ties(layer.id())) {
                if (kept.contains(tie.from()) && kept.contains(tie.to())) {
                    builder.addTie(tie);
                }
            }
        }
        return builder.build();
    }

    private Function<StakeholderId, Set<Badge>> badges(CoCreationProcess process, StakeholderNetwork network) {
        ImmutableSet<StakeholderId> brokers = fewest == 0 ? NetworkPicture.brokers(network) : ImmutableSet.of();
        ImmutableSet<StakeholderId> intermediaries = process.roles().stream()
                .filter(assignment -> assignment.role().equals(INTERMEDIARY))
                .map(assignment -> assignment.stakeholder())
                .collect(ImmutableSet.toImmutableSet());
        return id -> {
            Set<Badge> badges = EnumSet.noneOf(Badge.class);
            if (brokers.contains(id)) {
                badges.add(Badge.BROKER);
            }
            if (intermediaries.contains(id)) {
                badges.add(Badge.INTERMEDIARY);
            }
            if (process.initiators().contains(id)) {
                badges.add(Badge.INITIATOR);
            }
            return badges;
        };
    }
}
