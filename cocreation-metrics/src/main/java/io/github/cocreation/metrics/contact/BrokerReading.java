/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.RoleCount;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of the pairs that some stakeholders join, the share that they join in some roles.
 *
 * @param part the name of the part that holds it
 * @param share the share
 * @param heads of how many people it speaks
 */
record BrokerReading(String part, double share, int heads) {
    private static final RoleId INTERMEDIARY = RoleId.of("intermediary");
    private static final RoleId MANAGER = RoleId.of("manager");

    /** Those of which something is known: that intermediaries, or managers, broker at all. */
    static ImmutableList<BrokerReading> of(CoCreationProcess process, Brokerage brokerage) {
        ImmutableList.Builder<BrokerReading> readings = ImmutableList.builder();
        reading(
                        BrokerageConcentration.LIAISON,
                        holders(process, INTERMEDIARY),
                        ImmutableSet.of(BrokerageRole.LIAISON),
                        process,
                        brokerage)
                .ifPresent(readings::add);
        reading(
                        BrokerageConcentration.GATES,
                        holders(process, MANAGER),
                        ImmutableSet.of(BrokerageRole.GATEKEEPER, BrokerageRole.REPRESENTATIVE),
                        process,
                        brokerage)
                .ifPresent(readings::add);
        return readings.build();
    }

    private static Set<StakeholderId> holders(CoCreationProcess process, RoleId role) {
        return process.roles().stream()
                .filter(assignment -> assignment.role().equals(role))
                .map(RoleAssignment::stakeholder)
                .collect(Collectors.toSet());
    }

    private static Optional<BrokerReading> reading(
            String part,
            Set<StakeholderId> of,
            Set<BrokerageRole> roles,
            CoCreationProcess process,
            Brokerage brokerage) {
        long all = 0;
        long some = 0;
        int heads = 0;
        for (StakeholderId id : of) {
            ImmutableMap<BrokerageRole, RoleCount> counts =
                    brokerage.stakeholders().get(id);
            if (counts != null) {
                all += raw(counts, BrokerageRole.TOTAL);
                some += roles.stream().mapToLong(role -> raw(counts, role)).sum();
                heads += Optional.ofNullable(process.stakeholders().get(id))
                        .map(Stakeholder::heads)
                        .orElse(1);
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new BrokerReading(part, (double) some / all, heads));
    }

    private static long raw(ImmutableMap<BrokerageRole, RoleCount> counts, BrokerageRole role) {
        RoleCount count = counts.get(role);
        return count == null ? 0 : count.raw();
    }
}
