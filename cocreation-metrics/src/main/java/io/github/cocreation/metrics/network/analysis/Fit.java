/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.core.network.WeightMeaning;
import java.util.function.Predicate;

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
    /** With weights that can be lengths and amounts. */
    POSITIVE {
        @Override
        public boolean test(NetworkAnalysis analysis) {
            return analysis.view().hasPositiveWeights();
        }
    }
}
