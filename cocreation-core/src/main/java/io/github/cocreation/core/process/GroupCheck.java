/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Stakeholder;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Groups that are named are groups of the population, if the process has one. */
final class GroupCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        process.population().ifPresent(population -> check(process, population, found));
    }

    private static void check(CoCreationProcess process, Population population, Consumer<Violation> found) {
        Set<GroupId> known = population.groups();
        CloseNames close = new CloseNames(
                known.stream().map(GroupId::value).toList(), "add the groups that are missing to the population");
        List<Stakeholder> stakeholders = process.stakeholders().values().asList();
        for (int i = 0; i < stakeholders.size(); i++) {
            named(stakeholders.get(i).groups(), "stakeholders[" + i + "].groups", known, close, found);
            named(stakeholders.get(i).represents(), "stakeholders[" + i + "].represents", known, close, found);
        }
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            String place = "journal[" + i + "].group";
            if (entries.get(i) instanceof EffectObserved effect) {
                named(ImmutableSortedSet.of(effect.group()), place, known, close, found);
            } else if (entries.get(i) instanceof EffectAsked question) {
                named(ImmutableSortedSet.of(question.group()), place, known, close, found);
            }
        }
    }

    private static void named(
            Set<GroupId> named, String place, Set<GroupId> known, CloseNames close, Consumer<Violation> found) {
        for (GroupId group : named) {
            if (!known.contains(group)) {
                found.accept(Violation.error(
                        "unknown-group",
                        place,
                        group,
                        "must be a group of the population",
                        close.remedy(group.value())));
            }
        }
    }
}
