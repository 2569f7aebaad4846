/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.network.Direction;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * Freeman's degree centralisation: the sum of the distances from the largest degree, over that of a star, {@code (n-1)(n-2)}, or
 * {@code (n-1)²} where arcs count one way. Fewer than three stakeholders: undefined.
 */
final class DegreeSpread {
    private DegreeSpread() {}

    static OptionalDouble incoming(NetworkView view) {
        return spread(view, node -> view.inEnd(node) - view.inBegin(node));
    }

    static OptionalDouble outgoing(NetworkView view) {
        return spread(view, node -> view.outEnd(node) - view.outBegin(node));
    }

    private static OptionalDouble spread(NetworkView view, IntUnaryOperator degree) {
        double n = view.nodeCount();
        if (n < 3) {
            return OptionalDouble.empty();
        }
        long largest = 0;
        long sum = 0;
        for (int node = 0; node < view.nodeCount(); node++) {
            largest = Math.max(largest, degree.applyAsInt(node));
            sum += degree.applyAsInt(node);
        }
        double star = (n - 1) * (view.direction() == Direction.DIRECTED ? n - 1 : n - 2);
        return OptionalDouble.of((n * largest - sum) / star);
    }
}
