/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import io.github.cocreation.metrics.network.homophily.GroupAssortativity;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One figure of a network whose stakeholders are in groups, under a name.
 *
 * @param name how results name it
 * @param figure the figure of a network and its groups, empty where it is undefined
 */
public record GroupStatistic(String name, BiFunction<NetworkView, Partition, OptionalDouble> figure) {
    /**
     * Checks the name.
     *
     * @param name how results name it
     * @param figure the figure of a network and its groups, empty where it is undefined
     * @throws IllegalArgumentException if the name is blank
     */
    public GroupStatistic {
        Require.text("name", name, "a statistic");
    }

    /** {@return whether ties leave their groups} */
    public static GroupStatistic eiIndex() {
        return new GroupStatistic(
                "ei_index",
                (view, groups) -> EiIndex.withDefaults().network(view, groups).index());
    }

    /**
     * {@return whether ties stay in their groups more than they would if ends were joined at random: {@code (tr e - sum a b) / (1 -
     * sum a b)} over the shares of ties from group to group}
     *
     * @see <a href="https://doi.org/10.1103/PhysRevE.67.026126">Newman (2003), Mixing patterns in networks</a>
     */
    public static GroupStatistic assortativity() {
        return new GroupStatistic("assortativity", GroupAssortativity::of);
    }

    /**
     * {@return the number of brokered paths in a role}
     *
     * @param role the role
     */
    public static GroupStatistic brokerage(BrokerageRole role) {
        return new GroupStatistic("brokerage_raw_" + role.symbol(), (view, groups) -> {
            Long paths = GouldFernandez.withDefaults().totals(view, groups).get(role);
            return paths == null ? OptionalDouble.empty() : OptionalDouble.of(paths);
        });
    }

    /** {@return all of these} */
    public static ImmutableList<GroupStatistic> all() {
        return Stream.concat(
                        Stream.of(assortativity(), eiIndex()),
                        Stream.of(BrokerageRole.values()).map(GroupStatistic::brokerage))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return the one of this name}
     *
     * @param name its name
     * @throws IllegalArgumentException if there is none
     */
    public static GroupStatistic named(String name) {
        return all().stream()
                .filter(statistic -> statistic.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Require.failure(
                        "statistic of groups",
                        name,
                        "",
                        "is unknown",
                        DidYouMean.remedy(
                                name, all().stream().map(GroupStatistic::name).toList())));
    }

    /**
     * {@return the figure of a network and its groups; empty where it is undefined}
     *
     * @param view the network
     * @param groups the groups
     */
    public OptionalDouble of(NetworkView view, Partition groups) {
        return figure.apply(view, groups);
    }

    /**
     * {@return the same with the groups kept, as a figure of the network alone}
     *
     * @param groups the groups
     */
    public Statistic with(Partition groups) {
        return new Statistic(name, view -> figure.apply(view, groups));
    }
}
