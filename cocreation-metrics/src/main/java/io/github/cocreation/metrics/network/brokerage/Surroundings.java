/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

/** How far a stakeholder's surroundings reach when its contacts' ties are looked at. */
public enum Surroundings {
    /** The whole network: contacts' ties to others take up their time and attention too. As Burt has it, and igraph. */
    WHOLE_NETWORK,
    /** The stakeholder and its contacts only, as if nobody else were there. As UCINET does by default. */
    EGO_NETWORK
}
