/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.metrics.network.NetworkView;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** In which networks a figure makes sense. */
enum Fit implements Predicate<NetworkAnalysis> {
    ANY {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return true;
        }
    },
    DIRECTED {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return analysis.subject().isDirected();
        }
    },
    UNDIRECTED {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return !analysis.subject().isDirected();
        }
    },
    WEIGHTED {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return analysis.view().weightMeaning() != WeightMeaning.NONE;
        }
    },
    /** With friends and adversaries. */
    SIGNED {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            NetworkView view = analysis.view();
            return view.weightMeaning() != WeightMeaning.NONE
                    && IntStream.range(0, view.tieCount()).anyMatch(tie -> view.weight(tie) < 0);
        }
    },
    /** With weights that can be lengths and amounts. */
    POSITIVE {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return analysis.view().hasPositiveWeights();
        }
    }
}
