/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Collection;
import java.util.Optional;

/** Puts together whom an entry names. */
final class StakeholdersNamed {
    private StakeholdersNamed() {}

    static ImmutableSortedSet<StakeholderId> in(Optional<StakeholderId> one, Collection<StakeholderId> many) {
        ImmutableSortedSet.Builder<StakeholderId> named = ImmutableSortedSet.naturalOrder();
        one.ifPresent(named::add);
        return named.addAll(many).build();
    }

    static ImmutableSortedSet<StakeholderId> in(Collection<StakeholderId> some, Collection<StakeholderId> others) {
        return ImmutableSortedSet.<StakeholderId>naturalOrder()
                .addAll(some)
                .addAll(others)
                .build();
    }
}
