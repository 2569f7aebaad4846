/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Intersection;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.BiFunction;

/** Those concerned by an invented harbour, for tests: 60 % tenants, 40 % owners, a quarter under thirty, a fifth both. */
final class Harbour {
    static final GroupId TENANTS = GroupId.of("tenants");
    static final GroupId OWNERS = GroupId.of("owners");
    static final GroupId YOUNG = GroupId.of("under-30");
    static final GroupId OLDER = GroupId.of("from-30");
    static final Population POPULATION = Population.builder()
            .addBreakdowns(breakdown(Characteristic.TENURE, TENANTS, 0.6, OWNERS))
            .addBreakdowns(breakdown(Characteristic.AGE, YOUNG, 0.25, OLDER))
            .addIntersection(Intersection.of(0.2, TENANTS, YOUNG))
            .build();

    private Harbour() {}

    private static Breakdown breakdown(Characteristic by, GroupId first, double share, GroupId second) {
        return Breakdown.builder()
                .characteristic(by)
                .putShare(first, share)
                .putShare(second, 1 - share)
                .build();
    }

    static BiFunction<EntryId, Instant, Entry> outreach(OutreachStep step, String... who) {
        return (id, at) -> Outreach.builder()
                .id(id)
                .at(at)
                .step(step)
                .addAllStakeholders(Arrays.stream(who).map(StakeholderId::of).toList())
                .build();
    }
}
