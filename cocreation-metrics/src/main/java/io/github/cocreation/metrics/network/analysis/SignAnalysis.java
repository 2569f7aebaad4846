/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.metrics.network.signed.Frustration;
import io.github.cocreation.metrics.network.signed.TriadBalance;

/**
 * How friends and adversaries stand to each other in a network of positive and negative ties; see {@link NetworkAnalysis#signs}. In a
 * network without negative ties all is balanced. Nothing is computed before it is asked for, nothing twice.
 */
public final class SignAnalysis {
    private final NetworkAnalysis network;
    private final Once once = new Once();

    SignAnalysis(NetworkAnalysis network) {
        this.network = network;
    }

    /** {@return in how many triangles the friend of a friend is a friend} */
    public TriadBalance triads() {
        return once.get(
                "triads",
                () -> TriadBalance.of(network.view(), network.subject().work()));
    }

    /** {@return the two camps that leave fewest ties frustrated; exact if few enough have ties} */
    public Frustration.Camps camps() {
        return once.get(
                "camps",
                () -> Frustration.withDefaults()
                        .withSeed(network.subject().seed())
                        .of(network.view(), network.subject().work()));
    }
}
