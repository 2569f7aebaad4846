/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.inference;

import io.github.cocreation.core.network.Direction;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/** How two networks on the same stakeholders go together; what {@link QapCorrelation} finds. */
@Value.Immutable
public abstract class NetworkCorrelation {
    NetworkCorrelation() {}

    /** {@return whether pairs were compared both ways: undirected only if both networks are} */
    public abstract Direction mode();

    /** {@return the correlation of ties; empty if a network has none or all} */
    public abstract OptionalDouble correlation();

    /** {@return the correlation of weights, 0 standing where there is no tie; empty if all are alike} */
    public abstract OptionalDouble weightCorrelation();

    /** {@return how many ties both have; arcs, unless both are undirected} */
    public abstract long commonTies();

    /** {@return their share of the ties that at least one of them has; empty if there are none} */
    public abstract OptionalDouble jaccard();

    /** {@return the test; empty where the correlation is} */
    public abstract Optional<PermutationTest> test();
}
