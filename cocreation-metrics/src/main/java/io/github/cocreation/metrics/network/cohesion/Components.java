/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.cohesion;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.Arrays;

/**
 * Components: the parts of a network between which there is no path. In weak ones paths may go against arcs, in strong ones every
 * member reaches every other along them. Somebody without ties is a component alone.
 *
 * <p><b>Worked example.</b> Arcs a to b, b to a, b to c, and d alone: two weak components, {a, b, c} and {d}; three strong ones,
 * {a, b}, {c} and {d}.
 *
 * <p><b>Degenerate cases.</b> Nobody: no component, and the largest has 0 members. <b>Cost.</b> O(n + m), without recursion.
 * <b>Memory.</b> 8 bytes a stakeholder, for strong ones 24, of which 4 are kept; 4 a component.
 *
 * @see <a href="https://doi.org/10.1137/0201010">Tarjan (1972), Depth-first search and linear graph algorithms</a>
 */
public final class Components {
    private final int[] componentOf;
    private final int[] sizes;

    private Components(int[] componentOf, int count) {
        this.componentOf = componentOf;
        this.sizes = new int[count];
        for (int component : componentOf) {
            sizes[component]++;
        }
    }

    /**
     * {@return the weak components, numbered by their first members; in an undirected network there are no others}
     *
     * @param view the network
     */
    public static Components weak(NetworkView view) {
        int n = view.nodeCount();
        int[] componentOf = new int[n];
        Arrays.fill(componentOf, -1);
        int[] queue = new int[n];
        int count = 0;
        for (int start = 0; start < n; start++) {
            if (componentOf[start] >= 0) {
                continue;
            }
            int end = 0;
            queue[end++] = start;
            componentOf[start] = count;
            for (int next = 0; next < end; next++) {
                int v = queue[next];
                for (int e = view.outBegin(v); e < view.outEnd(v); e++) {
                    end = enter(view.outNode(e), count, componentOf, queue, end);
                }
                for (int e = view.inBegin(v); e < view.inEnd(v); e++) {
                    end = enter(view.inNode(e), count, componentOf, queue, end);
                }
            }
            count++;
        }
        return new Components(componentOf, count);
    }

    private static int enter(int node, int component, int[] componentOf, int[] queue, int end) {
        if (componentOf[node] >= 0) {
            return end;
        }
        componentOf[node] = component;
        queue[end] = node;
        return end + 1;
    }

    /**
     * {@return the strong components, numbered so that an arc between two leads to the one with the smaller number}
     *
     * @param view the network
     */
    public static Components strong(NetworkView view) {
        if (view.direction() == Direction.UNDIRECTED) {
            return weak(view);
        }
        StrongSearch search = new StrongSearch(view);
        return new Components(search.componentOf(), search.count());
    }

    /** {@return how many there are} */
    public int count() {
        return sizes.length;
    }

    /** {@return how many members the largest has} */
    public int largest() {
        return Arrays.stream(sizes).max().orElse(0);
    }

    /**
     * {@return the number of a node's component}
     *
     * @param node the node
     */
    public int component(int node) {
        return componentOf[node];
    }

    /**
     * {@return how many members a component has}
     *
     * @param component its number
     */
    public int size(int component) {
        return sizes[component];
    }

    /** {@return how many ordered pairs of others are in the same component} */
    public long orderedPairs() {
        return Arrays.stream(sizes).mapToLong(size -> size * (size - 1L)).sum();
    }
}
