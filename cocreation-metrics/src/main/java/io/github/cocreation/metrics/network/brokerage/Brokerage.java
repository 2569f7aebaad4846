/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.brokerage;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.stakeholder.StakeholderId;
import org.immutables.value.Value;

/** Who brokers in which role; what {@link GouldFernandez} finds. Roles are in their own order. */
@Value.Immutable
public abstract class Brokerage {
    Brokerage() {}

    /** {@return the counts of every stakeholder whose group is known} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<StakeholderId, ImmutableMap<BrokerageRole, RoleCount>> stakeholders();

    /** {@return what chance would bring each member of a group} */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, ImmutableMap<BrokerageRole, RoleMoments>> groups();

    /** {@return the counts of the whole network, with the exact standard deviations} */
    public abstract ImmutableMap<BrokerageRole, RoleCount> network();

    /**
     * {@return the counts of the whole network with the standard deviations that R's sna 2.7 prints, for comparison with published
     * values; those of {@link BrokerageRole#COORDINATOR}, {@link BrokerageRole#REPRESENTATIVE}, {@link BrokerageRole#GATEKEEPER}
     * and {@link BrokerageRole#TOTAL} are too large, by up to two thirds in small networks}
     */
    public abstract ImmutableMap<BrokerageRole, RoleCount> networkAsInSna();

    /** {@return how many stakeholders were left out with their ties because their group is not known} */
    public abstract int leftOut();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableBrokerage.Builder {
        Builder() {}
    }
}
