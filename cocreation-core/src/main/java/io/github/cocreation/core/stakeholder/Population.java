/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.source.Source;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Those concerned by a challenge: into which groups they fall, how large these are, how they overlap, and how many seats each
 * should have. Take those concerned, not everybody by habit. What is not known is left out; it is never taken as zero.
 *
 * <pre>{@code
 * Population.builder()
 *         .addBreakdown(age)                               // under-30: 0.25, from-30: 0.75
 *         .addBreakdown(tenure)                            // tenants: 0.6, owners: 0.4
 *         .addIntersection(Intersection.of(0.2, UNDER_30, TENANTS))
 *         .addSeat(Seats.of(TENANTS, SalienceClass.DEPENDENT))
 *         .build();
 * }</pre>
 *
 * <p>Breakdowns, intersections and seats are sorted, so that two populations are equal whatever the order in which they
 * were put together.
 */
@Value.Immutable
public abstract class Population {
    private static final ObjectCodec<Population> CODEC = Codecs.object(
                    "population", Population::builder, Builder::build)
            .many("breakdowns", Breakdown.codec(), Population::breakdowns, Builder::addAllBreakdowns)
            .many("intersections", Intersection.codec(), Population::intersections, Builder::addAllIntersections)
            .many("seats", Seats.codec(), Population::seats, Builder::addAllSeats)
            .optional("size", Codecs.LONG, Population::size, Builder::size)
            .many("sources", Source.codec(), Population::sources, Builder::addAllSources)
            .codec();

    Population() {}

    /** {@return the divisions into groups, at most one by characteristic; no group is in two of them} */
    public abstract ImmutableList<Breakdown> breakdowns();

    /** {@return what is known about people in several groups at once} */
    public abstract ImmutableList<Intersection> intersections();

    /** {@return the groups that must not be missed, whether or not their share is known; at most one entry a group} */
    public abstract ImmutableList<Seats> seats();

    /** {@return how many people there are} */
    public abstract Optional<Long> size();

    /** {@return where the numbers come from} */
    public abstract ImmutableList<Source> sources();

    /** Sorts, then checks the values. */
    @Value.Check
    Population check() {
        ImmutableList<Breakdown> sortedBreakdowns =
                ImmutableList.sortedCopyOf(Comparator.comparing(Breakdown::characteristic), breakdowns());
        ImmutableList<Intersection> sortedIntersections = ImmutableList.sortedCopyOf(intersections());
        ImmutableList<Seats> sortedSeats = ImmutableList.sortedCopyOf(Comparator.comparing(Seats::group), seats());
        if (!sortedBreakdowns.equals(breakdowns())
                || !sortedIntersections.equals(intersections())
                || !sortedSeats.equals(seats())) {
            return toBuilder()
                    .breakdowns(sortedBreakdowns)
                    .intersections(sortedIntersections)
                    .seats(sortedSeats)
                    .build();
        }
        size().ifPresent(size ->
                Require.that(size >= 1, "size", size, "a population", "must be at least 1", "leave it out"));
        PopulationRules.check(this);
        return this;
    }

    /** {@return every group of a breakdown or with seats} */
    public ImmutableSortedSet<GroupId> groups() {
        return Stream.concat(
                        breakdowns().stream().flatMap(b -> b.shares().keySet().stream()),
                        seats().stream().map(Seats::group))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return the breakdown by a characteristic; empty if there is none}
     *
     * @param characteristic the characteristic
     */
    public Optional<Breakdown> breakdown(Characteristic characteristic) {
        return breakdowns().stream()
                .filter(b -> b.characteristic().equals(characteristic))
                .findFirst();
    }

    /**
     * {@return what a group is a group by; empty if it is in no breakdown}
     *
     * @param group the group
     */
    public Optional<Characteristic> characteristic(GroupId group) {
        return breakdowns().stream()
                .filter(b -> b.shares().containsKey(group))
                .map(Breakdown::characteristic)
                .findFirst();
    }

    /**
     * {@return a group's part of the population; empty if it is not known, which is not the same as 0}
     *
     * @param group the group
     */
    public Optional<Double> share(GroupId group) {
        return breakdowns().stream()
                .flatMap(b -> Optional.ofNullable(b.shares().get(group)).stream())
                .findFirst();
    }

    /**
     * {@return the part of the population that is in all these groups; empty if it is not known}
     *
     * <p>It is known if it was stated; if it is a single group of a breakdown; if it is what the other cells of a row leave
     * of their sum; and 0 if two of the groups are of the same breakdown, or some of them together have no members. It is
     * never guessed from the single shares.
     *
     * @param groups the groups, at least one
     * @throws IllegalArgumentException if there is no group
     */
    public Optional<Double> share(Set<GroupId> groups) {
        Require.that(
                !groups.isEmpty(), "groups", groups, "a population", "must be at least one", "name the groups meant");
        if (groups.size() == 1) {
            return share(groups.iterator().next());
        }
        Set<Characteristic> seen = new HashSet<>();
        for (GroupId group : groups) {
            Optional<Characteristic> characteristic = characteristic(group);
            boolean overlaps = characteristic.map(seen::add).orElse(true);
            if (!overlaps || share(group).filter(s -> s == 0).isPresent()) {
                return Optional.of(0.0);
            }
        }
        if (intersections().stream().anyMatch(i -> i.share() == 0 && groups.containsAll(i.groups()))) {
            return Optional.of(0.0);
        }
        return stated(groups)
                .or(() -> groups.stream()
                        .flatMap(group -> leftOver(groups, group).stream())
                        .findFirst());
    }

    private Optional<Double> stated(Set<GroupId> groups) {
        return groups.size() == 1
                ? share(groups.iterator().next())
                : intersections().stream()
                        .filter(i -> i.groups().equals(groups))
                        .map(Intersection::share)
                        .findFirst();
    }

    /** What is left of the row that runs over the breakdown of one of the groups, if all its other cells were stated. */
    private Optional<Double> leftOver(Set<GroupId> groups, GroupId group) {
        Set<GroupId> row = Sets.difference(groups, ImmutableSet.of(group));
        Optional<Breakdown> breakdown = characteristic(group).flatMap(this::breakdown);
        Optional<Double> left = breakdown.filter(b -> b.rest() == 0).flatMap(b -> stated(row));
        if (left.isEmpty()) {
            return left;
        }
        double rest = left.get();
        for (GroupId other : Sets.difference(breakdown.orElseThrow().shares().keySet(), ImmutableSet.of(group))) {
            Optional<Double> cell = stated(Sets.union(row, ImmutableSet.of(other)));
            if (cell.isEmpty()) {
                return cell;
            }
            rest -= cell.get();
        }
        return Optional.of(Math.max(0, rest));
    }

    /**
     * {@return the seats a group should have; empty if none were asked for}
     *
     * @param group the group
     */
    public Optional<Seats> seats(GroupId group) {
        return seats().stream().filter(s -> s.group().equals(group)).findFirst();
    }

    /**
     * {@return the groups of this population that somebody is part of}: those they name, and of the breakdowns by sector,
     * standing and standpoint those called like theirs
     *
     * @param someone somebody
     */
    public ImmutableSortedSet<GroupId> memberships(Stakeholder someone) {
        Set<GroupId> named = new TreeSet<>(someone.groups());
        named.retainAll(groups());
        called(Characteristic.SECTOR, ImmutableSet.of(someone.sector().value()), named);
        called(
                Characteristic.STANDING,
                someone.standings().stream().map(Standing::value).collect(ImmutableSet.toImmutableSet()),
                named);
        called(Characteristic.STANDPOINT, ImmutableSet.of(Codecs.word(someone.standpoint())), named);
        return ImmutableSortedSet.copyOf(named);
    }

    private void called(Characteristic characteristic, Set<String> names, Set<GroupId> named) {
        breakdown(characteristic)
                .ifPresent(b -> b.shares().keySet().stream()
                        .filter(group -> names.contains(group.value()))
                        .forEach(named::add));
    }

    /**
     * {@return how many people of each group take part}; 0 for a group nobody belongs to, and people in several groups count
     * for each of them
     *
     * @param participants those who take part
     */
    public ImmutableSortedMap<GroupId, Integer> heads(Iterable<Stakeholder> participants) {
        TreeMap<GroupId, Integer> heads = new TreeMap<>();
        groups().forEach(group -> heads.put(group, 0));
        for (Stakeholder participant : participants) {
            for (GroupId group : memberships(participant)) {
                heads.computeIfPresent(group, (id, sum) -> sum + participant.heads());
            }
        }
        return ImmutableSortedMap.copyOf(heads);
    }

    /** {@return all stated shares of single groups} */
    public ImmutableSortedMap<GroupId, Double> shares() {
        ImmutableSortedMap.Builder<GroupId, Double> shares = ImmutableSortedMap.naturalOrder();
        breakdowns().forEach(b -> shares.putAll(b.shares()));
        return shares.buildOrThrow();
    }

    /** {@return a builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these values} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return how it is read and written as JSON} */
    public static ObjectCodec<Population> codec() {
        return CODEC;
    }

    /** Builds a {@link Population}; nothing is required. */
    public static final class Builder extends ImmutablePopulation.Builder {
        Builder() {}
    }
}
