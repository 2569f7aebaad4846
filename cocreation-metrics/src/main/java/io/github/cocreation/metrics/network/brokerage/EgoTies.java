/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.TieAmount;
import java.util.Arrays;

/**
 * One stakeholder and its contacts, as Burt looks at them: {@code z_ij} is what both ties of a pair amount to together, {@code p_ij}
 * its share of all of i's, {@code m_ij} its share of i's largest.
 */
final class EgoTies {
    private final NetworkView contacts;
    private final Surroundings surroundings;
    private final double[] amounts;
    private final double[] sums;
    private final double[] largest;
    private final double[] invested;
    private final double[] sumNear;
    private final double[] largestNear;
    private double[] direct = new double[8];
    private double[] indirect = new double[8];
    private double[] redundancy = new double[8];
    private int count;

    EgoTies(NetworkView view, TieAmount amount, Surroundings surroundings) {
        int n = view.nodeCount();
        this.contacts = view.underlying();
        this.surroundings = surroundings;
        this.amounts = pairAmounts(view, contacts, amount.of(view));
        this.sums = new double[n];
        this.largest = new double[n];
        this.invested = new double[n];
        this.sumNear = surroundings == Surroundings.WHOLE_NETWORK ? sums : new double[n];
        this.largestNear = surroundings == Surroundings.WHOLE_NETWORK ? largest : new double[n];
        for (int tie = 0; tie < amounts.length; tie++) {
            sums[contacts.from(tie)] += amounts[tie];
            sums[contacts.to(tie)] += amounts[tie];
            largest[contacts.from(tie)] = Math.max(largest[contacts.from(tie)], amounts[tie]);
            largest[contacts.to(tie)] = Math.max(largest[contacts.to(tie)], amounts[tie]);
        }
    }

    private static double[] pairAmounts(NetworkView view, NetworkView contacts, double[] amounts) {
        double[] both = new double[contacts.tieCount()];
        for (int v = 0; v < contacts.nodeCount(); v++) {
            int out = view.outBegin(v);
            int in = view.inBegin(v);
            for (int e = contacts.outBegin(v); e < contacts.outEnd(v); e++) {
                int other = contacts.outNode(e);
                double amount = 0;
                if (out < view.outEnd(v) && view.outNode(out) == other) {
                    amount += amounts[view.outTie(out++)];
                }
                if (in < view.inEnd(v) && view.inNode(in) == other) {
                    amount += amounts[view.inTie(in++)];
                }
                both[contacts.outTie(e)] = amount;
            }
        }
        return both;
    }

    /** Looks at one stakeholder; its contacts are then known by their places, from 0 to {@link #count}. */
    void look(int ego) {
        count = contacts.outEnd(ego) - contacts.outBegin(ego);
        if (direct.length < count) {
            direct = new double[count * 2];
            indirect = new double[count * 2];
            redundancy = new double[count * 2];
        }
        for (int e = contacts.outBegin(ego); e < contacts.outEnd(ego); e++) {
            invested[contacts.outNode(e)] = amounts[contacts.outTie(e)] / sums[ego];
        }
        if (surroundings == Surroundings.EGO_NETWORK) {
            sumNearby(ego);
        }
        for (int i = 0; i < count; i++) {
            lookAt(i, contacts.outNode(contacts.outBegin(ego) + i));
        }
        for (int e = contacts.outBegin(ego); e < contacts.outEnd(ego); e++) {
            invested[contacts.outNode(e)] = 0;
        }
    }

    /** What ego and its contacts amount to for each contact. */
    private void sumNearby(int ego) {
        for (int e = contacts.outBegin(ego); e < contacts.outEnd(ego); e++) {
            int j = contacts.outNode(e);
            double sum = amounts[contacts.outTie(e)];
            double most = sum;
            for (int f = contacts.outBegin(j); f < contacts.outEnd(j); f++) {
                if (invested[contacts.outNode(f)] > 0) {
                    sum += amounts[contacts.outTie(f)];
                    most = Math.max(most, amounts[contacts.outTie(f)]);
                }
            }
            sumNear[j] = sum;
            largestNear[j] = most;
        }
    }

    private void lookAt(int place, int j) {
        double through = 0;
        double shared = 0;
        for (int f = contacts.outBegin(j); f < contacts.outEnd(j); f++) {
            int q = contacts.outNode(f);
            if (invested[q] > 0) {
                double amount = amounts[contacts.outTie(f)];
                through += invested[q] * amount / sumNear[q];
                shared += invested[q] * amount / largestNear[j];
            }
        }
        direct[place] = invested[j];
        indirect[place] = through;
        redundancy[place] = shared;
    }

    /** How many contacts there are. */
    int count() {
        return count;
    }

    /** How far a contact ties ego down. */
    double constraint(int place) {
        double all = direct[place] + indirect[place];
        return all * all;
    }

    /** How far all of them do together. */
    double constraint() {
        double sum = 0;
        for (int place = 0; place < count; place++) {
            sum += constraint(place);
        }
        return sum;
    }

    /** How many contacts there are that others do not bring. */
    double effectiveSize() {
        return count - Arrays.stream(redundancy, 0, count).sum();
    }
}
