/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * Triad census: how often three stakeholders are tied in each of the sixteen possible ways.
 *
 * <p>Ties of an undirected network are mutual, so that only 003, 102, 201 and 300 occur in it.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, a to c, and d alone: a, b, c make one 030T; each of the three arcs makes one 012
 * with d; of {@code 4 · 3 · 2 / 6 = 4} triads none is left.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: all counts are 0. <b>Cost.</b> O(sum over tied pairs of their
 * degrees), the empty triads being what is left.
 *
 * @see <a href="https://doi.org/10.1016/S0378-8733(01)00035-1">Batagelj and Mrvar (2001), A subquadratic triad census algorithm for
 *     large sparse networks</a>
 * @see <a href="https://files.eric.ed.gov/fulltext/ED024086.pdf">Davis and Leinhardt (1972), The structure of positive interpersonal
 *     relations in small groups</a>
 */
public final class TriadCensus {
    private final NetworkView view;
    private final NetworkView undirected;
    private final byte[] codes;
    private final long[] counts = new long[TriadType.values().length];

    private TriadCensus(NetworkView view) {
        this.view = view;
        this.undirected = view.underlying();
        this.codes = new byte[2 * undirected.tieCount()];
    }

    /**
     * {@return how many triads there are of each type, in the order of types}
     *
     * @param view the network
     */
    public static ImmutableMap<TriadType, Long> of(NetworkView view) {
        TriadCensus census = new TriadCensus(view);
        census.code();
        census.count();
        ImmutableMap.Builder<TriadType, Long> counts = ImmutableMap.builder();
        for (TriadType type : TriadType.values()) {
            counts.put(type, census.counts[type.column]);
        }
        return counts.buildOrThrow();
    }

    /** How each node is tied to each of its neighbours, by place: 1 forth, 2 back, 3 both. */
    private void code() {
        for (int v = 0; v < undirected.nodeCount(); v++) {
            int out = view.outBegin(v);
            int in = view.inBegin(v);
            for (int e = undirected.outBegin(v); e < undirected.outEnd(v); e++) {
                int other = undirected.outNode(e);
                if (out < view.outEnd(v) && view.outNode(out) == other) {
                    codes[e] |= 1;
                    out++;
                }
                if (in < view.inEnd(v) && view.inNode(in) == other) {
                    codes[e] |= 2;
                    in++;
                }
            }
        }
    }

    private void count() {
        long n = undirected.nodeCount();
        long found = 0;
        for (int a = 0; a < n; a++) {
            for (int e = undirected.outBegin(a); e < undirected.outEnd(a); e++) {
                if (a < undirected.outNode(e)) {
                    found += countThirds(a, undirected.outNode(e), codes[e]);
                }
            }
        }
        long all = n < 3 ? 0 : Math.multiplyExact(n * (n - 1) / 2, n - 2) / 3;
        counts[TriadType.EMPTY.column] = all - found;
    }

    /** Walks along the neighbours of both in step; a triad with several ties is counted at the first of them only. */
    private long countThirds(int a, int b, int ab) {
        int e = undirected.outBegin(a);
        int f = undirected.outBegin(b);
        long others = 0;
        long found = 0;
        while (e < undirected.outEnd(a) || f < undirected.outEnd(b)) {
            int ofA = e < undirected.outEnd(a) ? undirected.outNode(e) : Integer.MAX_VALUE;
            int ofB = f < undirected.outEnd(b) ? undirected.outNode(f) : Integer.MAX_VALUE;
            int c = Math.min(ofA, ofB);
            int ac = ofA == c ? codes[e++] : 0;
            int bc = ofB == c ? codes[f++] : 0;
            if (c == a || c == b) {
                continue;
            }
            others++;
            if (c > b || (c > a && ac == 0)) {
                counts[TriadType.of(ab, ac, bc).column]++;
                found++;
            }
        }
        TriadType alone = ab == 3 ? TriadType.ONE_PAIR : TriadType.ONE_ARC;
        long apart = undirected.nodeCount() - others - 2;
        counts[alone.column] += apart;
        return found + apart;
    }
}
