/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.work.ProgressListener;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;

/**
 * The triangles of a network, and how each pair in them is tied: what counts triples of arcs, such as the {@linkplain TriadCensus
 * triad census}, is built on it.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to c, a to c and c to d make one triangle: a, b and c, tied forth, forth and forth.
 *
 * <p><b>Degenerate cases.</b> Fewer than three stakeholders: no triangles. In an undirected network every pair is tied both ways.
 * <b>Cost.</b> O(m^1.5).
 * <b>Memory.</b> 20 bytes a stakeholder and 9 a tie.
 */
public final class ArcTriangles {
    /** How two are tied of whom only the first is tied to the second. */
    public static final int FORTH = 1;

    /** How two are tied of whom only the second is tied to the first. */
    public static final int BACK = 2;

    /** How two are tied of whom each is tied to the other. */
    public static final int BOTH = FORTH | BACK;

    private final NetworkView view;
    private final NetworkView undirected;
    /** How the ends of each tie of the undirected network are tied, the smaller number first. */
    private final byte[] codes;

    private ArcTriangles(NetworkView view, NetworkView undirected) {
        this.view = view;
        this.undirected = undirected;
        this.codes = new byte[undirected.tieCount()];
    }

    /** Is shown a triangle. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a triangle.
         *
         * @param a one stakeholder
         * @param b another
         * @param c the third
         * @param ab how a and b are tied: {@link #FORTH}, {@link #BACK} or {@link #BOTH}
         * @param ac how a and c are tied
         * @param bc how b and c are tied
         */
        void visit(int a, int b, int c, int ab, int ac, int bc);
    }

    /**
     * {@return the triangles of a network}
     *
     * @param view the network
     * @param work who may stop it
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static ArcTriangles of(NetworkView view, Work work) {
        Work silent = work.withProgress(ProgressListener.SILENT);
        ArcTriangles triangles = new ArcTriangles(view, view.underlying(work));
        silent.inSteps(view.nodeCount(), triangles::code);
        return triangles;
    }

    /** Both lists of neighbours are in order, and the one holds the other. */
    private void code(int v) {
        int out = view.outBegin(v);
        int end = view.outEnd(v);
        for (int e = undirected.outBegin(v); out < end && e < undirected.outEnd(v); e++) {
            int other = undirected.outNode(e);
            int tied = view.outNode(out) == other ? FORTH : 0;
            codes[undirected.outTie(e)] |= (byte) (v < other ? tied : turned(tied));
            out += tied;
        }
    }

    /**
     * {@return how two are tied if they are named the other way round}
     *
     * @param code how they are tied
     */
    public static int turned(int code) {
        return (code & FORTH) << 1 | code >> 1;
    }

    /**
     * Shows every triangle once.
     *
     * @param work who may stop and watch it; it counts stakeholders
     * @param visitor takes each
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public void visit(Work work, Visitor visitor) {
        Triangles.visit(undirected, work, (a, b, c, tieAb, tieBc, tieAc) -> {
            int ab = a < b ? codes[tieAb] : turned(codes[tieAb]);
            int ac = a < c ? codes[tieAc] : turned(codes[tieAc]);
            int bc = b < c ? codes[tieBc] : turned(codes[tieBc]);
            visitor.visit(a, b, c, ab, ac, bc);
        });
    }

    /**
     * {@return to how many somebody is tied, one way or the other}
     *
     * @param node the stakeholder
     */
    int contacts(int node) {
        return undirected.outEnd(node) - undirected.outBegin(node);
    }
}
