/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;

/**
 * The share of ordered two-paths i - j - k, i and k not the same, whose ends are tied too. Time O(sum of in-degree times
 * out-degree), for tests that ask it of thousands of networks.
 */
final class ClosedPaths {
    private ClosedPaths() {}

    static OptionalDouble share(NetworkView view) {
        long paths = 0;
        long closed = 0;
        int[] tiedTo = new int[view.nodeCount()];
        for (int i = 0; i < view.nodeCount(); i++) {
            int mark = i + 1;
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                tiedTo[view.outNode(e)] = mark;
            }
            for (int e = view.outBegin(i); e < view.outEnd(i); e++) {
                int j = view.outNode(e);
                for (int f = view.outBegin(j); f < view.outEnd(j); f++) {
                    int k = view.outNode(f);
                    paths += k == i ? 0 : 1;
                    closed += k != i && tiedTo[k] == mark ? 1 : 0;
                }
            }
        }
        return paths == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) closed / paths);
    }
}
