/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By what people are told apart into groups. Somebody may be in several groups at once (by standing or population group) or
 * in none; a measure that needs exactly one group says what it does with the others.
 *
 * @param kind what tells them apart
 * @param attribute the attribute of the network, if that does
 */
public record Grouping(Kind kind, Optional<AttributeId> attribute) {
    /** What tells groups apart. */
    public enum Kind {
        /** The part of society somebody acts in. */
        SECTOR,
        /** What somebody is to the challenge: service user, manager and so on. */
        STANDING,
        /** Inside or outside the initiating organisation. */
        STANDPOINT,
        /** The groups of the population somebody is part of. */
        POPULATION_GROUP,
        /** A text attribute of the network. */
        ATTRIBUTE
    }

    /**
     * Checks that an attribute is there only if it is needed.
     *
     * @param kind what tells them apart
     * @param attribute the attribute of the network, if that does
     * @throws IllegalArgumentException if the attribute is missing, or there although another kind was chosen
     */
    public Grouping {
        io.github.cocreation.core.check.Require.that(
                attribute.isPresent() == (kind == Kind.ATTRIBUTE),
                "attribute",
                attribute.map(AttributeId::toString).orElse("none"),
                "a grouping by " + kind,
                "must be there only for a grouping by attribute",
                "use the factory methods");
    }

    /** {@return groups by sector} */
    public static Grouping bySector() {
        return new Grouping(Kind.SECTOR, Optional.empty());
    }

    /** {@return groups by standing} */
    public static Grouping byStanding() {
        return new Grouping(Kind.STANDING, Optional.empty());
    }

    /** {@return those inside and those outside the initiating organisation} */
    public static Grouping byStandpoint() {
        return new Grouping(Kind.STANDPOINT, Optional.empty());
    }

    /** {@return groups of the population} */
    public static Grouping byPopulationGroup() {
        return new Grouping(Kind.POPULATION_GROUP, Optional.empty());
    }

    /**
     * {@return groups by an attribute of the network}
     *
     * @param attribute a text attribute
     */
    public static Grouping byAttribute(AttributeId attribute) {
        return new Grouping(Kind.ATTRIBUTE, Optional.of(attribute));
    }

    /**
     * {@return the groups of each stakeholder of a process or its network; the empty set for who is in none}
     *
     * @param process the process
     */
    public ImmutableSortedMap<StakeholderId, ImmutableSortedSet<String>> groups(CoCreationProcess process) {
        TreeMap<StakeholderId, ImmutableSortedSet<String>> groups = new TreeMap<>();
        process.network().stakeholders().forEach(id -> groups.put(id, fromNetwork(process, id)));
        if (kind != Kind.ATTRIBUTE) {
            process.stakeholders().values().forEach(someone -> groups.put(someone.id(), of(process, someone)));
        } else {
            process.stakeholders().keySet().forEach(id -> groups.putIfAbsent(id, ImmutableSortedSet.of()));
        }
        return ImmutableSortedMap.copyOfSorted(groups);
    }

    /**
     * {@return how many people stand behind each group's stakeholders; one for each whom the process does not know}
     *
     * @param process the process
     */
    public ImmutableSortedMap<String, Integer> heads(CoCreationProcess process) {
        TreeMap<String, Integer> heads = new TreeMap<>();
        groups(process).forEach((id, groups) -> {
            Stakeholder someone = process.stakeholders().get(id);
            groups.forEach(group -> heads.merge(group, someone == null ? 1 : someone.heads(), Integer::sum));
        });
        return ImmutableSortedMap.copyOfSorted(heads);
    }

    /**
     * {@return the population groups somebody is part of}: those they name, and those of the process's population that are called
     * like their sector, standing or standpoint
     *
     * @param process the process
     * @param someone somebody
     */
    public static ImmutableSortedSet<GroupId> memberships(CoCreationProcess process, Stakeholder someone) {
        return ImmutableSortedSet.<GroupId>naturalOrder()
                .addAll(someone.groups())
                .addAll(process.population()
                        .map(population -> population.memberships(someone))
                        .orElse(ImmutableSortedSet.of()))
                .build();
    }

    private ImmutableSortedSet<String> of(CoCreationProcess process, Stakeholder someone) {
        return switch (kind) {
            case SECTOR -> ImmutableSortedSet.of(someone.sector().value());
            case STANDING -> names(someone.standings());
            case STANDPOINT -> ImmutableSortedSet.of(someone.standpoint().name().toLowerCase(Locale.ROOT));
            case POPULATION_GROUP -> names(memberships(process, someone));
            case ATTRIBUTE -> ImmutableSortedSet.of();
        };
    }

    private ImmutableSortedSet<String> fromNetwork(CoCreationProcess process, StakeholderId id) {
        return attribute
                .map(name -> process.network().attributes().get(name))
                .filter(TextAttribute.class::isInstance)
                .flatMap(column -> ((TextAttribute) column).of(id))
                .map(ImmutableSortedSet::of)
                .orElse(ImmutableSortedSet.of());
    }

    private static ImmutableSortedSet<String> names(Collection<?> values) {
        return values.stream()
                .map(Object::toString)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** {@return what tells the groups apart, such as {@code standing} or {@code attribute (sponsorship)}} */
    @Override
    public String toString() {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return attribute.map(id -> name + " (" + id + ")").orElse(name);
    }
}
