/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A pseudonym hides: it is nobody's name, and one person's only. */
final class ProtectionCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<Stakeholder> roster = process.roster();
        Map<String, StakeholderId> named = new HashMap<>();
        roster.forEach(someone -> named.putIfAbsent(someone.name(), someone.id()));
        Map<String, StakeholderId> holder = new HashMap<>();
        for (int i = 0; i < roster.size(); i++) {
            Optional<String> pseudonym = roster.get(i).protection().pseudonym();
            if (pseudonym.isPresent()) {
                check(
                                roster.get(i).id(),
                                pseudonym.get(),
                                "stakeholders[" + i + "].protection.pseudonym",
                                named,
                                holder)
                        .ifPresent(found);
            }
        }
    }

    /** The texts name ids only: the pseudonym beside them would undo what it is for. */
    private static Optional<Violation> check(
            StakeholderId id,
            String pseudonym,
            String place,
            Map<String, StakeholderId> named,
            Map<String, StakeholderId> holder) {
        if (named.containsKey(pseudonym)) {
            return Optional.of(Violation.error(
                    "pseudonym-is-name",
                    place,
                    id,
                    "must not go by the name of stakeholder (" + named.get(pseudonym) + ")",
                    "make up a pseudonym that says nothing"));
        }
        StakeholderId other = holder.putIfAbsent(pseudonym, id);
        return other == null
                ? Optional.empty()
                : Optional.of(Violation.error(
                        "pseudonym-twice",
                        place,
                        id,
                        "must not go by the pseudonym of stakeholder (" + other + ")",
                        "give each a pseudonym of its own"));
    }
}
