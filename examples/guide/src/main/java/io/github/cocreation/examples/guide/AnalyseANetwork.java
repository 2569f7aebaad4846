/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.guide;

import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.metrics.exchange.network.NetworkReader;
import io.github.cocreation.metrics.network.analysis.NetworkAnalysis;
import java.nio.file.Path;

/** Chapter 6: the network of a file, its brokers, its holes, its groups. */
public final class AnalyseANetwork {
    private AnalyseANetwork() {}

    /**
     * Prints figures of a network.
     *
     * @param arguments where the network is
     */
    public static void main(String[] arguments) {
        // guide: begin
        StakeholderNetwork network = NetworkReader.withDefaults().read(Path.of(arguments[0]));
        NetworkAnalysis analysis = NetworkAnalysis.of(network);

        System.out.println("Between others: " + analysis.betweenness().top(3));
        System.out.println(
                "Around structural holes: " + analysis.effectiveSize().top(3));
        System.out.println("Density: " + analysis.density());
        analysis.by(AttributeId.of("sponsorship")).eiPermutation().ifPresent(System.out::println);
        // guide: end
    }
}
