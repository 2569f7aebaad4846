/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * Two networks on the same stakeholders as sums over all pairs of distinct stakeholders, both ways. Only the sum of products
 * changes if one network's stakeholders change places, and it takes time linear in the ties.
 */
final class TieOverlap {
    private final NetworkView one;
    private final NetworkView other;
    private final IntToDoubleFunction oneValue;
    private final IntToDoubleFunction otherValue;
    private final double cells;
    private final double[] sums;

    TieOverlap(NetworkView one, NetworkView other, QapCorrelation.Values values) {
        Require.that(
                one.stakeholders().equals(other.stakeholders()),
                "number of stakeholders",
                other.nodeCount(),
                "a second network",
                "must be those of the first (" + one.nodeCount() + "), the same ones",
                "add those without ties to both");
        this.one = one;
        this.other = other;
        this.oneValue = values == QapCorrelation.Values.WEIGHTS ? one::weight : tie -> 1;
        this.otherValue = values == QapCorrelation.Values.WEIGHTS ? other::weight : tie -> 1;
        this.cells = (double) one.nodeCount() * (one.nodeCount() - 1);
        this.sums = new double[] {
            sum(one, oneValue, 1), sum(one, oneValue, 2), sum(other, otherValue, 1), sum(other, otherValue, 2)
        };
    }

    private static double sum(NetworkView view, IntToDoubleFunction value, int power) {
        double sum = 0;
        for (int tie = 0; tie < view.tieCount(); tie++) {
            double of = value.applyAsDouble(tie);
            sum += power == 1 ? of : of * of;
        }
        return view.direction() == Direction.DIRECTED ? sum : 2 * sum;
    }

    /** The sum of products if each stakeholder of the first network is put in the place of another. */
    double products(int[] place) {
        double[] row = new double[one.nodeCount()];
        double products = 0;
        for (int node = 0; node < row.length; node++) {
            for (int e = one.outBegin(node); e < one.outEnd(node); e++) {
                row[place[one.outNode(e)]] = oneValue.applyAsDouble(one.outTie(e));
            }
            int there = place[node];
            for (int e = other.outBegin(there); e < other.outEnd(there); e++) {
                products += row[other.outNode(e)] * otherValue.applyAsDouble(other.outTie(e));
            }
            for (int e = one.outBegin(node); e < one.outEnd(node); e++) {
                row[place[one.outNode(e)]] = 0;
            }
        }
        return products;
    }

    /** Pearson's correlation over all cells off the diagonal; undefined if a network is the same in all of them. */
    OptionalDouble correlation(double products) {
        double spreadOne = cells * sums[1] - sums[0] * sums[0];
        double spreadOther = cells * sums[3] - sums[2] * sums[2];
        double least = 1e-12 * Math.max(cells * sums[1], cells * sums[3]);
        return spreadOne <= least || spreadOther <= least
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        (cells * products - sums[0] * sums[2]) / (Math.sqrt(spreadOne) * Math.sqrt(spreadOther)));
    }

    /** How many cells are tied in the first network, and in the second. */
    double tied(NetworkView view) {
        return view.direction() == Direction.DIRECTED ? view.tieCount() : 2.0 * view.tieCount();
    }
}
