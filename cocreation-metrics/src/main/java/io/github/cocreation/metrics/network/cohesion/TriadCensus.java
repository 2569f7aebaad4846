/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * Triad census: how often three stakeholders are tied in each of the sixteen possible ways.
 *
 * <p>Ties of an undirected network are mutual, so that only 003, 102, 201 and 300 occur in it.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, a to c, and d alone: a, b, c make one 030T; each of the three arcs makes one 012
 * with d; of {@code 4 · 3 · 2 / 6 = 4} triads none is left.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: all counts are 0. <b>Cost.</b> O(m^1.5) time, O(n + m) space:
 * triangles are found one by one, triads of two tied pairs are counted at the one who is in both, and all others are what is left.
 * <b>Memory.</b> 20 bytes a stakeholder and 9 a tie.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(01)00035-1">Batagelj and Mrvar (2001), A subquadratic triad census algorithm for
 *     large sparse networks</a>
 * @see <a href="https://files.eric.ed.gov/fulltext/ED024086.pdf">Davis and Leinhardt (1972), The structure of positive interpersonal
 *     relations in small groups</a>
 */
public final class TriadCensus {
    private final NetworkView view;
    private final ArcTriangles triangles;
    private final long[] counts = new long[TriadType.values().length];
    private long oneWay;
    private long bothWays;

    private TriadCensus(NetworkView view, ArcTriangles triangles) {
        this.view = view;
        this.triangles = triangles;
    }

    /**
     * {@return how many triads there are of each type, in the order of types}
     *
     * @param view the network
     */
    public static ImmutableMap<TriadType, Long> of(NetworkView view) {
        return of(view, Work.withDefaults());
    }

    /**
     * {@return how many triads there are of each type, in the order of types}
     *
     * @param view the network
     * @param work who may stop and watch it; it counts stakeholders
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static ImmutableMap<TriadType, Long> of(NetworkView view, Work work) {
        TriadCensus census = new TriadCensus(view, ArcTriangles.of(view, work));
        census.countAroundEach();
        census.countTriangles(work);
        census.countTheRest();
        ImmutableMap.Builder<TriadType, Long> counts = ImmutableMap.builder();
        for (TriadType type : TriadType.values()) {
            counts.put(type, census.counts[type.column]);
        }
        return counts.buildOrThrow();
    }

    /** Pairs of ties that meet in a node, as if what they lead to was never tied. */
    private void countAroundEach() {
        for (int v = 0; v < view.nodeCount(); v++) {
            long all = triangles.contacts(v);
            long out = (long) view.outEnd(v) - view.outBegin(v);
            long in = (long) view.inEnd(v) - view.inBegin(v);
            long both = out + in - all;
            long forth = out - both;
            long back = in - both;
            counts[TriadType.OUT_STAR.column] += pairs(forth);
            counts[TriadType.IN_STAR.column] += pairs(back);
            counts[TriadType.CHAIN.column] += forth * back;
            counts[TriadType.of(ArcTriangles.FORTH, ArcTriangles.BOTH, 0).column] += forth * both;
            counts[TriadType.of(ArcTriangles.BACK, ArcTriangles.BOTH, 0).column] += back * both;
            counts[TriadType.TWO_PAIRS.column] += pairs(both);
            oneWay += forth;
            bothWays += both;
        }
        bothWays /= 2;
    }

    private static long pairs(long members) {
        return members * (members - 1) / 2;
    }

    /** A triangle was counted around each of its nodes, as what it is not. */
    private void countTriangles(Work work) {
        triangles.visit(work, (a, b, c, ab, ac, bc) -> {
            counts[TriadType.of(ab, ac, bc).column]++;
            counts[TriadType.of(ab, ac, 0).column]--;
            counts[TriadType.of(ArcTriangles.turned(ab), bc, 0).column]--;
            counts[TriadType.of(ArcTriangles.turned(ac), ArcTriangles.turned(bc), 0).column]--;
        });
    }

    /** Every tied pair makes a triad with each of all others; those with more tied pairs are taken off. */
    private void countTheRest() {
        long n = view.nodeCount();
        long all = n < 3 ? 0 : Math.multiplyExact(n * (n - 1) / 2, n - 2) / 3;
        long arcs = oneWay * (n - 2);
        long pairs = bothWays * (n - 2);
        long several = 0;
        for (TriadType type : TriadType.values()) {
            if (type.tiedPairs() > 1) {
                arcs -= counts[type.column] * type.arcs();
                pairs -= counts[type.column] * type.mutualPairs();
                several += counts[type.column];
            }
        }
        counts[TriadType.ONE_ARC.column] = n < 3 ? 0 : arcs;
        counts[TriadType.ONE_PAIR.column] = n < 3 ? 0 : pairs;
        counts[TriadType.EMPTY.column] = n < 3 ? 0 : all - several - arcs - pairs;
    }
}
