/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.NumberAttribute;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import java.util.function.IntToDoubleFunction;

/**
 * A number for every pair of distinct stakeholders: whether or how strongly they are tied, whether they are alike, how far apart
 * they are. What a regression over pairs explains, and what it explains it by.
 *
 * <p>Takes 8 bytes a cell: 500 stakeholders take 2 MB.
 */
public final class TieMatrix {
    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final Direction direction;
    private final double[][] cells;

    private TieMatrix(ImmutableSortedSet<StakeholderId> stakeholders, Direction direction, double[][] cells) {
        this.stakeholders = stakeholders;
        this.direction = direction;
        this.cells = cells;
    }

    /**
     * {@return 1 where a stakeholder is tied to another, else 0}
     *
     * @param view the network
     */
    public static TieMatrix presence(NetworkView view) {
        return of(view, tie -> 1);
    }

    /**
     * {@return the weight where a stakeholder is tied to another, else 0}
     *
     * @param view the network
     */
    public static TieMatrix weights(NetworkView view) {
        return of(view, view::weight);
    }

    /**
     * {@return 1 where two stakeholders are in the same group, else 0; who is in none shares none}
     *
     * @param view the network whose stakeholders they are
     * @param groups their groups
     */
    public static TieMatrix sameGroup(NetworkView view, Partition groups) {
        double[][] cells = new double[view.nodeCount()][view.nodeCount()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells.length; j++) {
                boolean alike = i != j && groups.group(i) != Partition.NONE && groups.group(i) == groups.group(j);
                cells[i][j] = alike ? 1 : 0;
            }
        }
        return new TieMatrix(view.stakeholders(), Direction.UNDIRECTED, cells);
    }

    /**
     * {@return how far apart two stakeholders are in an attribute, without sign}
     *
     * @param view the network whose stakeholders they are
     * @param attribute the attribute, known of all of them
     * @throws IllegalArgumentException if it is not known of one
     */
    public static TieMatrix difference(NetworkView view, NumberAttribute attribute) {
        double[] values = view.stakeholders().stream()
                .mapToDouble(stakeholder -> value(attribute, stakeholder))
                .toArray();
        double[][] cells = new double[values.length][values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                cells[i][j] = Math.abs(values[i] - values[j]);
            }
        }
        return new TieMatrix(view.stakeholders(), Direction.UNDIRECTED, cells);
    }

    private static double value(NumberAttribute attribute, StakeholderId stakeholder) {
        Double value = attribute.values().get(stakeholder);
        if (value == null) {
            throw Require.failure(
                    "stakeholder",
                    stakeholder,
                    "attribute (" + attribute.id() + ")",
                    "must have a value to be compared",
                    "leave those without out of the network first");
        }
        return value;
    }

    private static TieMatrix of(NetworkView view, IntToDoubleFunction value) {
        double[][] cells = new double[view.nodeCount()][view.nodeCount()];
        for (int node = 0; node < cells.length; node++) {
            for (int e = view.outBegin(node); e < view.outEnd(node); e++) {
                cells[node][view.outNode(e)] = value.applyAsDouble(view.outTie(e));
            }
        }
        return new TieMatrix(view.stakeholders(), view.direction(), cells);
    }

    /** {@return the stakeholders in id order; the place of one is its number} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /** {@return undirected if every number is the same both ways by its nature} */
    public Direction direction() {
        return direction;
    }

    /**
     * {@return the number of a pair}
     *
     * @param from the number of the one
     * @param to the number of the other
     */
    public double value(int from, int to) {
        return cells[from][to];
    }
}
