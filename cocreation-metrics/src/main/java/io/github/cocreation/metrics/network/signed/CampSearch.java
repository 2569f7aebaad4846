/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.signed;

import io.github.cocreation.core.work.WorkMeter;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Looks for the division into two camps that stands against the fewest ties. */
final class CampSearch {
    static final int STARTS = 20;
    static final long MOST_VISITS = 20_000_000;
    private static final int UNWATCHED = 0xFFF;

    private final NetworkView ties;
    private final long seed;
    private final WorkMeter meter;
    private final int[] order;
    private final int[] place;
    private boolean[] best = new boolean[0];
    private boolean[] tried = new boolean[0];
    private int least;
    private long visits;

    CampSearch(NetworkView ties, long seed, WorkMeter meter) {
        this.ties = ties;
        this.seed = seed;
        this.meter = meter;
        this.order = connectedOrder(ties, meter);
        this.place = new int[ties.nodeCount()];
        for (int i = 0; i < order.length; i++) {
            place[order[i]] = i;
        }
    }

    /** Those with ties, each with as many ties as can be to those before, so that conflicts show early. */
    private static int[] connectedOrder(NetworkView ties, WorkMeter meter) {
        int[] tied = tied(ties).toArray();
        int[] toPlaced = new int[ties.nodeCount()];
        boolean[] placed = new boolean[ties.nodeCount()];
        int[] order = new int[tied.length];
        for (int i = 0; i < order.length; i++) {
            meter.check();
            int next = -1;
            for (int node : tied) {
                if (!placed[node]
                        && (next < 0
                                || toPlaced[node] > toPlaced[next]
                                || (toPlaced[node] == toPlaced[next] && degree(ties, node) > degree(ties, next)))) {
                    next = node;
                }
            }
            placed[next] = true;
            order[i] = next;
            for (int e = ties.outBegin(next); e < ties.outEnd(next); e++) {
                toPlaced[ties.outNode(e)]++;
            }
        }
        return order;
    }

    private static int degree(NetworkView ties, int node) {
        return ties.outEnd(node) - ties.outBegin(node);
    }

    private static IntStream tied(NetworkView ties) {
        return IntStream.range(0, ties.nodeCount()).filter(node -> ties.outBegin(node) < ties.outEnd(node));
    }

    /** How many have ties. */
    static long tiedCount(NetworkView ties) {
        return tied(ties).count();
    }

    int firstTied() {
        return IntStream.of(order).min().orElse(0);
    }

    int frustrated(boolean[] camp) {
        int count = 0;
        for (int tie = 0; tie < ties.tieCount(); tie++) {
            count += stands(tie, camp[ties.from(tie)] == camp[ties.to(tie)]) ? 1 : 0;
        }
        return count;
    }

    private boolean stands(int tie, boolean together) {
        return together == (ties.weight(tie) < 0);
    }

    /** The best of several starts, each improved by moving one after the other. */
    boolean[] moved() {
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] found = new boolean[ties.nodeCount()];
        int fewest = Integer.MAX_VALUE;
        for (int start = 0; start < STARTS; start++) {
            boolean[] camp = new boolean[ties.nodeCount()];
            for (int node : order) {
                camp[node] = start > 0 && random.nextBoolean();
            }
            move(camp);
            meter.advance(1);
            int count = frustrated(camp);
            if (count < fewest) {
                fewest = count;
                found = camp;
            }
        }
        return found;
    }

    private void move(boolean[] camp) {
        boolean helped = true;
        while (helped) {
            helped = false;
            meter.check();
            for (int node : order) {
                int gain = 0;
                for (int e = ties.outBegin(node); e < ties.outEnd(node); e++) {
                    gain += stands(ties.outTie(e), camp[node] == camp[ties.outNode(e)]) ? 1 : -1;
                }
                if (gain > 0) {
                    camp[node] = !camp[node];
                    helped = true;
                }
            }
        }
    }

    /** Puts the best division there is into camp; false if it was given up before that was proven. */
    boolean improve(boolean[] camp) {
        best = camp.clone();
        tried = new boolean[camp.length];
        least = frustrated(camp);
        visits = 0;
        branch(0, 0);
        System.arraycopy(best, 0, camp, 0, camp.length);
        return visits <= MOST_VISITS;
    }

    /** Whoever comes next joins a camp; whoever comes after must at least frustrate the fewer of its ties to those before. */
    private void branch(int next, int sofar) {
        if ((++visits & UNWATCHED) == 0) {
            meter.reach(Math.min(visits, MOST_VISITS));
        }
        if (visits > MOST_VISITS || sofar + unavoidable(next) >= least) {
            return;
        }
        if (next == order.length) {
            least = sofar;
            best = tried.clone();
            return;
        }
        int node = order[next];
        int apart = against(node, next, false);
        int together = against(node, next, true);
        boolean first = together < apart;
        tried[node] = first;
        branch(next + 1, sofar + (first ? together : apart));
        if (next > 0) {
            tried[node] = !first;
            branch(next + 1, sofar + (first ? apart : together));
        }
    }

    private int unavoidable(int next) {
        int sum = 0;
        for (int i = next; i < order.length; i++) {
            sum += Math.min(against(order[i], next, false), against(order[i], next, true));
        }
        return sum;
    }

    /** The ties to those placed before a place that stand against a node's being in a camp. */
    private int against(int node, int before, boolean camp) {
        int count = 0;
        for (int e = ties.outBegin(node); e < ties.outEnd(node); e++) {
            int other = ties.outNode(e);
            if (place[other] < before) {
                count += stands(ties.outTie(e), tried[other] == camp) ? 1 : 0;
            }
        }
        return count;
    }
}
