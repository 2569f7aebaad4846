/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.mixing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multiset;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.json.ObjectCodec;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How good groups are: how near each is to a cross-section of everybody, how alike its members are, how far apart they are.
 *
 * <p>Imbalance is, over the attributes to mix (by their weights), groups and values, the sum of
 *
 * <pre>| holders in the group - members of the group * holders in all / people |</pre>
 *
 * <p>Excess counts only how far the holders are outside the two whole numbers around the share: 0 is as even as whole people
 * allow, value by value.
 *
 * <p>Worked example: four people, two of the city and two of the land, in two groups of two. City with city and land with
 * land: each group is off by 1 in both values, imbalance 4, excess 4. Each of the city with one of the land: imbalance 0.
 *
 * <p>Degenerate cases: without attributes to mix, imbalance and excess are 0; diversity is absent without distances.
 */
@Value.Immutable
public abstract class GroupQuality {
    private static final ObjectCodec<GroupQuality> CODEC = Codecs.object(
                    "quality of groups", GroupQuality::builder, Builder::build)
            .required("imbalance", Codecs.DOUBLE, GroupQuality::imbalance, Builder::imbalance)
            .required("excess", Codecs.DOUBLE, GroupQuality::excess, Builder::excess)
            .required("worst_share", Codecs.DOUBLE, GroupQuality::worstShare, Builder::worstShare)
            .required("groups_missing_value", Codecs.INT, GroupQuality::missing, Builder::missing)
            .required("cluster_pairs", Codecs.INT, GroupQuality::unlikePairs, Builder::unlikePairs)
            .optional("diversity", Codecs.DOUBLE, GroupQuality::diversity, Builder::diversity)
            .required("changed_people", Codecs.INT, GroupQuality::changedPeople, Builder::changedPeople)
            .codec();

    GroupQuality() {}

    /** {@return how far the groups are from cross-sections of everybody, in people; less is better} */
    public abstract double imbalance();

    /** {@return how far they are outside of what whole people allow, in people; less is better} */
    public abstract double excess();

    /** {@return the largest difference between the share of a value in a group and in all, in [0, 1]} */
    public abstract double worstShare();

    /** {@return how often a group has nobody of a value of which every group could have somebody} */
    public abstract int missing();

    /** {@return how many pairs within groups differ in an attribute in which they should be alike} */
    public abstract int unlikePairs();

    /** {@return the sum of distances within groups; more is better} */
    public abstract Optional<Double> diversity();

    /** {@return how many people are in another group than before, of those who were in one} */
    public abstract int changedPeople();

    static GroupQuality of(GroupTask task, ImmutableList<ImmutableList<StakeholderId>> groups) {
        Builder quality = builder();
        double imbalance = 0;
        double excess = 0;
        double worst = 0;
        int missing = 0;
        int n = task.participants().size();
        for (String attribute : task.mix()) {
            double weight = task.weights().getOrDefault(attribute, 1.0);
            ImmutableMultiset<String> all = values(task, task.participants(), attribute);
            for (ImmutableList<StakeholderId> group : groups) {
                ImmutableMultiset<String> here = values(task, group, attribute);
                for (Multiset.Entry<String> value : all.entrySet()) {
                    int count = here.count(value.getElement());
                    long wanted = (long) group.size() * value.getCount();
                    imbalance += weight * Math.abs((long) count * n - wanted) / n;
                    excess += weight * Math.max(0, Math.max(wanted / n - count, count - (wanted + n - 1) / n));
                    worst = group.isEmpty()
                            ? worst
                            : Math.max(worst, Math.abs(count / (double) group.size() - value.getCount() / (double) n));
                    missing += count == 0 && value.getCount() >= groups.size() ? 1 : 0;
                }
            }
        }
        quality.imbalance(imbalance).excess(excess).worstShare(worst).missing(missing);
        quality.unlikePairs(unlike(task, groups)).changedPeople(changed(task, groups));
        task.distances().ifPresent(distances -> quality.diversity(diversity(task, distances, groups)));
        return quality.build();
    }

    private static ImmutableMultiset<String> values(
            GroupTask task, ImmutableList<StakeholderId> people, String attribute) {
        return people.stream()
                .map(person -> value(task, person, attribute))
                .collect(ImmutableMultiset.toImmutableMultiset());
    }

    private static String value(GroupTask task, StakeholderId person, String attribute) {
        return task.attributes().getOrDefault(person, ImmutableSortedMap.of()).getOrDefault(attribute, "");
    }

    private static int unlike(GroupTask task, ImmutableList<ImmutableList<StakeholderId>> groups) {
        int pairs = 0;
        for (ImmutableList<StakeholderId> group : groups) {
            for (int i = 0; i < group.size(); i++) {
                for (int j = 0; j < i; j++) {
                    StakeholderId a = group.get(i);
                    StakeholderId b = group.get(j);
                    pairs += task.cluster().stream()
                                    .anyMatch(name -> !value(task, a, name).equals(value(task, b, name)))
                            ? 1
                            : 0;
                }
            }
        }
        return pairs;
    }

    private static int changed(GroupTask task, ImmutableList<ImmutableList<StakeholderId>> groups) {
        int changed = 0;
        for (int g = 0; g < task.previous().size(); g++) {
            for (StakeholderId person : task.previous().get(g)) {
                changed +=
                        task.participants().contains(person) && !groups.get(g).contains(person) ? 1 : 0;
            }
        }
        return changed;
    }

    private static double diversity(
            GroupTask task, Distances distances, ImmutableList<ImmutableList<StakeholderId>> groups) {
        var people = GroupTaskRules.people(task);
        double sum = 0;
        for (ImmutableList<StakeholderId> group : groups) {
            int[] members = group.stream().mapToInt(people::find).toArray();
            for (int i = 0; i < members.length; i++) {
                for (int j = 0; j < i; j++) {
                    sum += distances.between(members[i], members[j]);
                }
            }
        }
        return sum;
    }

    static Builder builder() {
        return new Builder();
    }

    /** {@return how qualities are read and written as JSON} */
    public static ObjectCodec<GroupQuality> codec() {
        return CODEC;
    }

    /** Builds a {@link GroupQuality}. */
    static final class Builder extends ImmutableGroupQuality.Builder {
        Builder() {}
    }
}
