/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts contributions from stage to stage, in all and of each group. */
final class FlowCount {
    private final CoCreationProcess process;
    private final ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups;
    private final Map<List<PromiseStage>, Passing> all = new TreeMap<>(FlowCount::compare);
    private final Set<StakeholderId> contributors = new TreeSet<>();
    private final TreeMap<String, Map<List<PromiseStage>, Passing>> byGroup = new TreeMap<>();

    FlowCount(CoCreationProcess process, ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups) {
        this.process = process;
        this.groups = groups;
    }

    /** What passed from one stage to the next. */
    private static final class Passing {
        private final Set<StakeholderId> people = new TreeSet<>();
        private int contributions;
    }

    private static int compare(List<PromiseStage> one, List<PromiseStage> other) {
        int byFrom = one.get(0).compareTo(other.get(0));
        return byFrom != 0 ? byFrom : one.get(1).compareTo(other.get(1));
    }

    void add(StakeholderId who, boolean merged, boolean decided, boolean carriedOut, boolean answered) {
        List<PromiseStage> way = new ArrayList<>();
        way.add(PromiseStage.CONTRIBUTED);
        if (merged) {
            way.add(PromiseStage.MERGED);
        }
        if (decided) {
            way.add(PromiseStage.DECIDED);
            way.add(carriedOut ? PromiseStage.CARRIED_OUT : PromiseStage.NOT_CARRIED_OUT);
        }
        way.add(answered ? PromiseStage.REPORTED_BACK : decided ? PromiseStage.NOT_REPORTED : PromiseStage.UNANSWERED);
        contributors.add(who);
        for (int i = 0; i + 1 < way.size(); i++) {
            List<PromiseStage> step = List.of(way.get(i), way.get(i + 1));
            pass(all, step, who);
            for (String group : groups.getOrDefault(who, ImmutableSortedSet.of(InfluenceTable.UNGROUPED))) {
                pass(byGroup.computeIfAbsent(group, g -> new TreeMap<>(FlowCount::compare)), step, who);
            }
        }
    }

    private static void pass(Map<List<PromiseStage>, Passing> flow, List<PromiseStage> step, StakeholderId who) {
        Passing passing = flow.computeIfAbsent(step, s -> new Passing());
        passing.contributions++;
        passing.people.add(who);
    }

    /** How many people all contributions came from. */
    int contributors() {
        return heads(contributors);
    }

    PromiseFlow flow() {
        ImmutableSortedMap.Builder<String, ImmutableList<FlowEdge>> groupEdges = ImmutableSortedMap.naturalOrder();
        byGroup.forEach((group, flow) -> groupEdges.put(group, edges(flow)));
        return new PromiseFlow(edges(all), groupEdges.buildOrThrow());
    }

    private ImmutableList<FlowEdge> edges(Map<List<PromiseStage>, Passing> flow) {
        ImmutableList.Builder<FlowEdge> edges = ImmutableList.builder();
        flow.forEach((step, passing) -> edges.add(FlowEdge.builder()
                .from(step.get(0))
                .to(step.get(1))
                .contributions(passing.contributions)
                .heads(heads(passing.people))
                .build()));
        return edges.build();
    }

    private int heads(Set<StakeholderId> people) {
        return people.stream().mapToInt(this::heads).sum();
    }

    private int heads(StakeholderId id) {
        return Optional.ofNullable(process.stakeholders().get(id))
                .map(Stakeholder::heads)
                .orElse(1);
    }
}
