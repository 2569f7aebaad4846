/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the nodes of a picture stand for: one stakeholder each, or all those of a group. */
final class NetworkNodes {
    private final ImmutableList<String> groups;
    private final List<@Nullable StakeholderId> stakeholders = new ArrayList<>();
    private final List<Integer> groupOf = new ArrayList<>();
    private final List<Integer> members = new ArrayList<>();
    private final Map<StakeholderId, Integer> nodeOf = new HashMap<>();

    private NetworkNodes(ImmutableList<String> groups) {
        this.groups = groups;
    }

    static NetworkNodes ofEach(
            ImmutableSortedSet<StakeholderId> everybody, Function<StakeholderId, Optional<String>> groupOf) {
        NetworkNodes nodes = new NetworkNodes(names(everybody, groupOf));
        for (StakeholderId someone : everybody) {
            nodes.nodeOf.put(someone, nodes.stakeholders.size());
            nodes.stakeholders.add(someone);
            nodes.groupOf.add(groupOf.apply(someone).map(nodes.groups::indexOf).orElse(-1));
            nodes.members.add(1);
        }
        return nodes;
    }

    static NetworkNodes ofGroups(
            ImmutableSortedSet<StakeholderId> everybody,
            Function<StakeholderId, Optional<String>> groupOf,
            String withoutGroup) {
        Function<StakeholderId, Optional<String>> all =
                someone -> Optional.of(groupOf.apply(someone).orElse(withoutGroup));
        NetworkNodes nodes = new NetworkNodes(names(everybody, all));
        for (int group = 0; group < nodes.groups.size(); group++) {
            nodes.stakeholders.add(null);
            nodes.groupOf.add(group);
            nodes.members.add(0);
        }
        for (StakeholderId someone : everybody) {
            int group = nodes.groups.indexOf(all.apply(someone).orElseThrow());
            nodes.nodeOf.put(someone, group);
            nodes.members.set(group, nodes.members.get(group) + 1);
        }
        return nodes;
    }

    private static ImmutableList<String> names(
            ImmutableSortedSet<StakeholderId> everybody, Function<StakeholderId, Optional<String>> groupOf) {
        TreeSet<String> names = new TreeSet<>();
        everybody.forEach(someone -> groupOf.apply(someone).ifPresent(names::add));
        return ImmutableList.copyOf(names);
    }

    /** The names of the groups, in their order. */
    ImmutableList<String> groups() {
        return groups;
    }

    int size() {
        return stakeholders.size();
    }

    /** Who a node stands for; null for a group. */
    @Nullable
    StakeholderId stakeholder(int node) {
        return stakeholders.get(node);
    }

    /** The group of a node, -1 if it has none. */
    int group(int node) {
        return groupOf.get(node);
    }

    /** The name of the group that a node stands for. */
    String name(int node) {
        return groups.get(groupOf.get(node));
    }

    int members(int node) {
        return members.get(node);
    }

    int node(StakeholderId someone) {
        return Objects.requireNonNull(nodeOf.get(someone));
    }
}
