/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.EndpointPair;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Cut points and bridges: who, and which tie, is the only thing that holds two parts of a network together. Directions are
 * ignored.
 *
 * <p><b>Worked example.</b> Triangle a, b, c and line c - d - e: cut points are c and d, bridges c - d and d - e. Without c two
 * parts of two are left, in which 4 ordered pairs have a path.
 *
 * <p><b>Degenerate cases.</b> No ties: neither. <b>Cost.</b> O(n + m), without recursion.
 * <b>Memory.</b> 33 bytes a stakeholder and 1 a tie, of which 9 and 1 are kept.
 *
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan (1972), Depth-first search and linear graph algorithms</a>
 */
public final class CutPoints {
    private final NetworkView view;
    private final NetworkView undirected;
    private final boolean[] cut;
    private final boolean[] bridge;
    private final long[] pairsWithout;

    private CutPoints(NetworkView view, NetworkView undirected, boolean[] cut, boolean[] bridge, long[] pairsWithout) {
        this.view = view;
        this.undirected = undirected;
        this.cut = cut;
        this.bridge = bridge;
        this.pairsWithout = pairsWithout;
    }

    /**
     * {@return the cut points and bridges of a network}
     *
     * @param view the network
     */
    public static CutPoints of(NetworkView view) {
        NetworkView undirected = view.underlying();
        Search search = new Search(undirected);
        return new CutPoints(view, undirected, search.cut, search.bridge, search.pairsWithout);
    }

    /** {@return the network} */
    public NetworkView view() {
        return view;
    }

    /** {@return the cut points, in id order} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return IntStream.range(0, cut.length)
                .filter(v -> cut[v])
                .mapToObj(view::stakeholder)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** {@return the bridges, by their ends} */
    public ImmutableList<EndpointPair<StakeholderId>> bridges() {
        return IntStream.range(0, bridge.length)
                .filter(tie -> bridge[tie])
                .mapToObj(tie -> EndpointPair.unordered(
                        view.stakeholder(undirected.from(tie)), view.stakeholder(undirected.to(tie))))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * {@return whether a node is a cut point}
     *
     * @param node its number
     */
    public boolean isCutPoint(int node) {
        return cut[node];
    }

    /**
     * {@return whether a tie is a bridge}
     *
     * @param tie its number in the {@linkplain NetworkView#underlying underlying} network
     */
    public boolean isBridge(int tie) {
        return bridge[tie];
    }

    /**
     * {@return how many ordered pairs of others have a path once a node is gone}
     *
     * @param node its number
     */
    public long pairsWithout(int node) {
        return pairsWithout[node];
    }

    /** Depth-first from each component's first node; {@code low} is the earliest node that those below have a tie to. */
    private static final class Search {
        private final NetworkView undirected;
        private final boolean[] cut;
        private final boolean[] bridge;
        private final long[] pairsWithout;
        private final int[] found;
        private final int[] low;
        private final int[] below;
        private final int[] cutOff;
        private final int[] place;
        private final int[] path;
        private int clock;

        Search(NetworkView undirected) {
            int n = undirected.nodeCount();
            this.undirected = undirected;
            this.cut = new boolean[n];
            this.bridge = new boolean[undirected.tieCount()];
            this.pairsWithout = new long[n];
            this.found = new int[n];
            this.low = new int[n];
            this.below = new int[n];
            this.cutOff = new int[n];
            this.place = new int[n];
            this.path = new int[n];
            Arrays.fill(found, -1);
            for (int v = 0; v < n; v++) {
                if (found[v] < 0) {
                    search(v);
                }
            }
            Components components = Components.weak(undirected);
            long pairs = components.orderedPairs();
            for (int v = 0; v < n; v++) {
                long size = components.size(components.component(v));
                pairsWithout[v] += pairs - pairs(size) + pairs(size - 1 - cutOff[v]);
            }
        }

        private static long pairs(long members) {
            return members * (members - 1);
        }

        private void search(int root) {
            int depth = 0;
            enter(root);
            path[depth++] = root;
            int parts = 0;
            while (depth > 0) {
                int v = path[depth - 1];
                int parent = depth > 1 ? path[depth - 2] : -1;
                if (place[v] < undirected.outEnd(v)) {
                    int w = undirected.outNode(place[v]++);
                    if (found[w] < 0) {
                        enter(w);
                        path[depth++] = w;
                    } else if (w != parent) {
                        low[v] = Math.min(low[v], found[w]);
                    }
                } else {
                    depth--;
                    if (parent >= 0) {
                        parts += leave(v, parent) && parent == root ? 1 : 0;
                    }
                }
            }
            cut[root] = parts > 1;
        }

        private void enter(int node) {
            found[node] = clock;
            low[node] = clock++;
            below[node] = 1;
            place[node] = undirected.outBegin(node);
        }

        /** Answers whether what is below falls off without the parent. */
        private boolean leave(int node, int parent) {
            below[parent] += below[node];
            low[parent] = Math.min(low[parent], low[node]);
            if (low[node] > found[parent]) {
                // the parent looked at this tie last
                bridge[undirected.outTie(place[parent] - 1)] = true;
            }
            if (low[node] < found[parent]) {
                return false;
            }
            cut[parent] = true;
            cutOff[parent] += below[node];
            pairsWithout[parent] += pairs(below[node]);
            return true;
        }
    }
}
