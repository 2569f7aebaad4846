/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

/** In which role a broker j stands on a path i - j - k, by the groups of the three, in that order. */
public enum BrokerageRole {
    /** AAA: all three belong together. */
    COORDINATOR("w_I", 0),
    /** ABA: the broker is an outsider to two who belong together; also called consultant. */
    ITINERANT("w_O", 1),
    /** AAB: speaks for its own group to another. */
    REPRESENTATIVE("b_IO", 2),
    /** ABB: decides what comes into its own group. */
    GATEKEEPER("b_OI", 3),
    /** ABC: joins two groups and belongs to neither. */
    LIAISON("b_O", 4),
    /** All five together. */
    TOTAL("t", 5);

    /** Where counts of this role stand in a row of counts. */
    final int column;

    private final String symbol;

    BrokerageRole(String symbol, int column) {
        this.symbol = symbol;
        this.column = column;
    }

    /** {@return the symbol of the literature, as R's sna prints it: {@code w_I, w_O, b_IO, b_OI, b_O, t}} */
    public String symbol() {
        return symbol;
    }

    static BrokerageRole of(int from, int broker, int to) {
        if (from == broker) {
            return broker == to ? COORDINATOR : REPRESENTATIVE;
        }
        if (broker == to) {
            return GATEKEEPER;
        }
        return from == to ? ITINERANT : LIAISON;
    }
}
