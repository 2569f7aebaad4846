/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The groups of the stakeholders of a view, by the values of an attribute: those of one value are one group. A stakeholder whose
 * value is not known is in no group; measures leave it out together with its ties, and {@link #leftOut} says how many that are.
 */
public final class Partition {
    /** The group of a node that is in none. */
    public static final int NONE = -1;

    private final ImmutableList<String> groups;
    private final int[] groupOf;
    private final int[] sizes;

    private Partition(ImmutableList<String> groups, int[] groupOf) {
        this.groups = groups;
        this.groupOf = groupOf;
        this.sizes = new int[groups.size()];
        Arrays.stream(groupOf).filter(group -> group != NONE).forEach(group -> sizes[group]++);
    }

    /**
     * {@return the groups of a view's stakeholders}
     *
     * @param view the view
     * @param attribute the attribute whose values name the groups; numbers are written without trailing zeros
     */
    public static Partition of(NetworkView view, Attribute attribute) {
        Map<StakeholderId, String> nameOf = new HashMap<>();
        attribute.values().forEach((stakeholder, value) -> nameOf.put(stakeholder, name(value)));
        nameOf.keySet().retainAll(view.stakeholders());
        ImmutableList<String> groups =
                ImmutableSortedSet.copyOf(nameOf.values()).asList();
        int[] groupOf = view.stakeholders().stream()
                .mapToInt(stakeholder -> Optional.ofNullable(nameOf.get(stakeholder))
                        .map(groups::indexOf)
                        .orElse(NONE))
                .toArray();
        return new Partition(groups, groupOf);
    }

    /**
     * {@return a division into numbered groups: they are named 1, 2 and so on by their first members, with leading zeros}
     *
     * @param groupOf of every node, which group it is in, by any number
     */
    public static Partition numbered(int[] groupOf) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int[] numbered = new int[groupOf.length];
        for (int v = 0; v < numbered.length; v++) {
            numbered[v] = numbers.computeIfAbsent(groupOf[v], group -> numbers.size());
        }
        int width = String.valueOf(numbers.size()).length();
        ImmutableList<String> names = IntStream.rangeClosed(1, numbers.size())
                .mapToObj(number -> Strings.padStart(String.valueOf(number), width, '0'))
                .collect(ImmutableList.toImmutableList());
        return new Partition(names, numbered);
    }

    /**
     * {@return the same groups with their members changed: every node gets the group that another had, as a permutation test of
     * groups needs}
     *
     * @param had by node, whose group it gets
     */
    public Partition permuted(int[] had) {
        return new Partition(
                groups, Arrays.stream(had).map(node -> groupOf[node]).toArray());
    }

    private static String name(Object value) {
        return value instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    /** {@return the names of the groups, sorted; the place of one is its number} */
    public ImmutableList<String> groups() {
        return groups;
    }

    /**
     * {@return the number of a node's group, or {@link #NONE}}
     *
     * @param node the node
     */
    public int group(int node) {
        return groupOf[node];
    }

    /**
     * {@return how many are in a group}
     *
     * @param group the group's number
     */
    public int size(int group) {
        return sizes[group];
    }

    /** {@return how many are in some group} */
    public int members() {
        return Arrays.stream(sizes).sum();
    }

    /** {@return how many are in no group} */
    public int leftOut() {
        return groupOf.length - members();
    }
}
