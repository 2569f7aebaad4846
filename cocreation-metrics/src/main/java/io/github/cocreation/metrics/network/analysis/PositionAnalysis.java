/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.network.equivalence.Blockmodel;
import io.github.cocreation.metrics.network.equivalence.Concor;
import io.github.cocreation.metrics.network.equivalence.CorePeriphery;
import io.github.cocreation.metrics.network.equivalence.EgoNetwork;
import io.github.cocreation.metrics.network.equivalence.PairScores;
import io.github.cocreation.metrics.network.equivalence.ProfileDistance;
import io.github.cocreation.metrics.network.equivalence.RegularEquivalence;
import java.util.Optional;

/**
 * Which places there are in a network, and who stands alike; see {@link NetworkAnalysis#positions}. Nothing is computed before it is
 * asked for, nothing twice.
 *
 * <pre>{@code
 * analysis.positions().core();                            // is there a core, and who is in it?
 * analysis.positions().blocks().image();                  // which blocks are tied to which?
 * analysis.positions().profiles().ascending(tenants);     // who has most nearly the same contacts?
 * analysis.positions().around(tenants).brokered();        // how many of their contacts do not know each other?
 * }</pre>
 */
public final class PositionAnalysis {
    private final NetworkAnalysis network;
    private final Once once = new Once();

    PositionAnalysis(NetworkAnalysis network) {
        this.network = network;
    }

    /** {@return the core that is tied to all, best as it fits; empty if there are no ties, or all of them} */
    public Optional<CorePeriphery.Core> core() {
        return once.get(
                "core",
                () -> CorePeriphery.withDefaults()
                        .of(network.view(), network.subject().work()));
    }

    /** {@return at most four blocks of stakeholders with like ties, by CONCOR, and how densely each is tied to each} */
    public Blockmodel blocks() {
        return blocks(Concor.withDefaults().depth());
    }

    /**
     * {@return blocks of stakeholders with like ties, by CONCOR, and how densely each is tied to each}
     *
     * @param depth how often stakeholders are split in two: once gives at most two blocks, twice four
     * @throws IllegalArgumentException if it is negative
     */
    public Blockmodel blocks(int depth) {
        Concor concor = Concor.withDefaults().withDepth(depth);
        return once.get(
                concor, () -> concor.blocks(network.view(), network.subject().work()));
    }

    /** {@return how far the ties of each two differ: 0 if they are tied to the same others (structural equivalence)} */
    public PairScores profiles() {
        return once.get(
                "profiles",
                () -> ProfileDistance.withDefaults()
                        .between(network.view(), network.subject().work()));
    }

    /** {@return how alike each two stand: 1 if they are tied to others who stand alike (regular equivalence)} */
    public PairScores roles() {
        return once.get(
                "roles",
                () -> RegularEquivalence.withDefaults()
                        .between(network.view(), network.subject().work()));
    }

    /**
     * {@return the surroundings of a stakeholder (ego network)}
     *
     * @param ego whose surroundings
     * @throws IllegalArgumentException if it is not in the network
     */
    public EgoNetwork around(StakeholderId ego) {
        return once.get(ego, () -> EgoNetwork.of(network.view(), ego));
    }
}
