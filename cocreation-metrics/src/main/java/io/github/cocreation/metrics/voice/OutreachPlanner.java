/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Suggests whom to ask to reach those who are identified and were never present, and groups of which nobody is known.
 *
 * <p><b>Who can reach whom.</b> Somebody present, or an initiator, can pass an invitation on to those they are tied to by a tie that is not
 * negative, in the network or observed; to the members of groups they represent; and to those who name them as the way to be
 * contacted. Whoever has another channel can be contacted directly, by the first they name. Who said no or has left is not asked
 * again.
 *
 * <p><b>How.</b> The cheapest routes that reach all who can be reached: a weighted set cover, by the greedy rule, with the bound on how far
 * from best. A contact costs 1 unless {@linkplain #withCost said otherwise} (a heuristic), so somebody who knows many comes first.
 *
 * <p><b>Worked example.</b> The church knows Ana, Ben and Cai, the school Cai and Dee, and Dee has a telephone. Ask the church and the
 * school: 2, and no plan costs less than 1.5.
 *
 * <p><b>Cost.</b> O(steps times ties of those present). <b>Source.</b> Chvátal (1979), Mathematics of Operations Research 4(3).
 */
public final class OutreachPlanner {
    private static final OutreachPlanner DEFAULTS = new OutreachPlanner(ImmutableSortedMap.of());

    private final ImmutableSortedMap<ChannelKind, Double> costs;

    private OutreachPlanner(ImmutableSortedMap<ChannelKind, Double> costs) {
        this.costs = costs;
    }

    /** {@return a planner for whom every contact costs 1} */
    public static OutreachPlanner withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy for whom a direct contact by a channel costs this, where asking somebody to pass it on costs 1}
     *
     * @param channel the channel; {@link ChannelKind#THROUGH_PERSON} sets the cost of asking somebody to pass it on
     * @param cost the cost, above 0
     * @throws IllegalArgumentException if the cost is not above 0
     */
    public OutreachPlanner withCost(ChannelKind channel, double cost) {
        Require.that(
                cost > 0 && Double.isFinite(cost),
                "cost",
                cost,
                "channel (" + channel + ")",
                "must be above 0",
                "give every contact some cost");
        TreeMap<ChannelKind, Double> all = new TreeMap<>(costs);
        all.put(channel, cost);
        return new OutreachPlanner(ImmutableSortedMap.copyOfSorted(all));
    }

    /**
     * {@return whom to ask}
     *
     * @param process the process
     */
    public OutreachPlan of(CoCreationProcess process) {
        Map<StakeholderId, VoiceStage> furthest = FunnelCount.furthest(process);
        Set<StakeholderId> missing = missing(process, furthest);
        Set<GroupId> unknown = unknownGroups(process);
        ImmutableList<OutreachRoute> routes = Stream.concat(
                        through(process, furthest, missing, unknown), direct(process, missing))
                .collect(ImmutableList.toImmutableList());
        List<StakeholderId> people = List.copyOf(new TreeSet<>(missing));
        List<GroupId> groups = List.copyOf(unknown);
        List<GreedyCover.Choice> choices = new ArrayList<>();
        for (OutreachRoute route : routes) {
            ImmutableSortedSet.Builder<Integer> elements = ImmutableSortedSet.naturalOrder();
            route.reaches().forEach(id -> elements.add(people.indexOf(id)));
            route.groups().forEach(group -> elements.add(people.size() + groups.indexOf(group)));
            choices.add(new GreedyCover.Choice(elements.build(), route.cost()));
        }
        GreedyCover cover = GreedyCover.of(choices);
        Set<StakeholderId> beyond = new TreeSet<>(missing);
        Set<GroupId> groupsBeyond = new TreeSet<>(unknown);
        routes.forEach(route -> {
            beyond.removeAll(route.reaches());
            groupsBeyond.removeAll(route.groups());
        });
        return OutreachPlan.builder()
                .addAllRoutes(cover.chosen().stream().map(routes::get).toList())
                .addAllBeyondReach(beyond)
                .addAllGroupsBeyondReach(groupsBeyond)
                .cost(cover.cost())
                .lowerBound(cover.lowerBound())
                .guarantee(cover.guarantee())
                .build();
    }

    /** Who was never present, did not say no and has not left. */
    private static Set<StakeholderId> missing(CoCreationProcess process, Map<StakeholderId, VoiceStage> furthest) {
        Set<StakeholderId> missing = new TreeSet<>();
        furthest.forEach((id, stage) -> {
            if (stage.compareTo(VoiceStage.PRESENT) < 0 && !hasLeft(process, id)) {
                missing.add(id);
            }
        });
        missing.removeAll(process.initiators());
        for (Outreach outreach : process.journal().entries(Outreach.class)) {
            if (outreach.step() == OutreachStep.DECLINED) {
                missing.removeAll(outreach.stakeholders());
            }
        }
        return missing;
    }

    private static boolean hasLeft(CoCreationProcess process, StakeholderId id) {
        return process.stakeholder(id).protection().withdrawn().isPresent();
    }

    private static Set<GroupId> unknownGroups(CoCreationProcess process) {
        Set<GroupId> unknown = new TreeSet<>();
        process.population().ifPresent(population -> {
            unknown.addAll(population.groups());
            process.stakeholders().values().forEach(someone -> unknown.removeAll(population.memberships(someone)));
        });
        return unknown;
    }

    private Stream<OutreachRoute> through(
            CoCreationProcess process,
            Map<StakeholderId, VoiceStage> furthest,
            Set<StakeholderId> missing,
            Set<GroupId> unknown) {
        Acquaintance known = Acquaintance.of(process);
        return process.stakeholders().values().stream()
                .filter(someone -> process.initiators().contains(someone.id())
                        || Optional.ofNullable(furthest.get(someone.id()))
                                .filter(stage -> stage.compareTo(VoiceStage.PRESENT) >= 0)
                                .isPresent())
                .filter(someone -> !hasLeft(process, someone.id()))
                .map(someone -> OutreachRoute.builder()
                        .through(someone.id())
                        .addAllReaches(missing.stream()
                                .filter(id ->
                                        known.canReach(someone, process.stakeholder(id), memberships(process, id)))
                                .toList())
                        .addAllGroups(unknown.stream()
                                .filter(someone.represents()::contains)
                                .toList())
                        .cost(cost(ChannelKind.THROUGH_PERSON))
                        .build())
                .filter(route -> !route.reaches().isEmpty() || !route.groups().isEmpty());
    }

    private static Set<GroupId> memberships(CoCreationProcess process, StakeholderId id) {
        Stakeholder someone = process.stakeholder(id);
        return process.population()
                .map((Population population) -> population.memberships(someone))
                .orElse(someone.groups());
    }

    private Stream<OutreachRoute> direct(CoCreationProcess process, Set<StakeholderId> missing) {
        return missing.stream()
                .flatMap(id -> process.stakeholder(id).channels().stream()
                        .map(Channel::kind)
                        .filter(kind -> !kind.equals(ChannelKind.THROUGH_PERSON))
                        .limit(1)
                        .map(kind -> OutreachRoute.builder()
                                .channel(kind)
                                .addReaches(id)
                                .cost(cost(kind))
                                .build()));
    }

    private double cost(ChannelKind kind) {
        return costs.getOrDefault(kind, 1.0);
    }
}
