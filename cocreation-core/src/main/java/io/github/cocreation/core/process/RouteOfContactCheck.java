/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Stakeholder;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** Whoever is hard to reach has a channel of contact, or somebody who speaks for one of their groups with a mandate. */
final class RouteOfContactCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<Stakeholder> roster = process.roster();
        ImmutableSet<GroupId> represented = roster.stream()
                .flatMap(someone -> someone.represents().stream())
                .collect(ImmutableSet.toImmutableSet());
        for (int i = 0; i < roster.size(); i++) {
            Stakeholder someone = roster.get(i);
            if (someone.isHardToReach()
                    && someone.channels().isEmpty()
                    && Collections.disjoint(someone.groups(), represented)) {
                found.accept(Violation.warning(
                        "no-route-of-contact",
                        "stakeholders[" + i + "].channels",
                        someone.id(),
                        "should have a channel of contact, or somebody who represents its group: it is hard to reach",
                        "ask who is in touch with it already"));
            }
        }
    }
}
