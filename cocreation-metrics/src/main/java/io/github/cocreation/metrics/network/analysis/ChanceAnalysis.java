/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.metrics.network.inference.ConditionalUniformTest;
import io.github.cocreation.metrics.network.inference.Given;
import io.github.cocreation.metrics.network.inference.NetworkCorrelation;
import io.github.cocreation.metrics.network.inference.NetworkInterval;
import io.github.cocreation.metrics.network.inference.NetworkRegression;
import io.github.cocreation.metrics.network.inference.PermutationTest;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
import io.github.cocreation.metrics.network.inference.RegressionFit;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.network.inference.TieMatrix;
import io.github.cocreation.metrics.network.inference.VertexBootstrap;
import java.util.Map;
import java.util.Optional;

/**
 * What of a network could be chance; see {@link NetworkAnalysis#chance}. Tests of groups have their place in {@link
 * GroupAnalysis#test}. Nothing is computed before it is asked for, nothing twice; the seed is that of the analysis, and every test has
 * 1000 replications on the threads of the analysis: with others it stands alone.
 *
 * <pre>{@code
 * analysis.chance().test(Statistic.transitivity(), Given.DYADS);  // do contacts of one know each other more than by chance?
 * analysis.chance().interval(Statistic.density());                // how sure is the density?
 * trust.chance().correlation(contact);                            // do people trust those they meet?
 * }</pre>
 */
public final class ChanceAnalysis {
    private final NetworkAnalysis network;
    private final Once once = new Once();

    ChanceAnalysis(NetworkAnalysis network) {
        this.network = network;
    }

    /**
     * {@return how a figure stands among random networks (CUG test); empty if it is undefined}
     *
     * @param statistic the figure
     * @param given what random networks have in common with this one
     */
    public Optional<PermutationTest> test(Statistic statistic, Given given) {
        return once.get(
                Map.entry(statistic, given),
                () -> ConditionalUniformTest.withDefaults()
                        .withGiven(given)
                        .withSeed(network.subject().seed())
                        .test(network.view(), statistic, network.subject().work()));
    }

    /**
     * {@return how far a figure would move with other stakeholders of the same kind; empty if there are too few}
     *
     * @param statistic the figure
     */
    public Optional<NetworkInterval> interval(Statistic statistic) {
        return once.get(
                statistic,
                () -> VertexBootstrap.withDefaults()
                        .withSeed(network.subject().seed())
                        .interval(network.view(), statistic, network.subject().work()));
    }

    /**
     * {@return whether ties are where those of another network are (QAP correlation)}
     *
     * @param other the analysis of another network on the same stakeholders
     * @throws IllegalArgumentException if it is on others, or directed where this one is not
     */
    public NetworkCorrelation correlation(NetworkAnalysis other) {
        return once.get(
                other,
                () -> QapCorrelation.withDefaults()
                        .withSeed(network.subject().seed())
                        .test(network.view(), other.view(), network.subject().work()));
    }

    /**
     * {@return how far ties are explained by others, and by what stakeholders have in common (MRQAP); empty if there are too few pairs}
     *
     * @param predictors what may explain them, by name
     * @throws IllegalArgumentException if one is on other stakeholders
     */
    public Optional<RegressionFit> regression(Map<String, TieMatrix> predictors) {
        return NetworkRegression.withDefaults()
                .withSeed(network.subject().seed())
                .fit(
                        TieMatrix.presence(network.view()),
                        predictors,
                        network.subject().work());
    }
}
