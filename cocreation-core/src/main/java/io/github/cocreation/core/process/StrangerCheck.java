/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.CloseNames;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Whoever is named is a stakeholder of the process. Roles have the same rule among their own. */
final class StrangerCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        Set<StakeholderId> known = process.stakeholders().keySet();
        CloseNames close = new CloseNames(
                known.stream().map(StakeholderId::value).toList(), "add the stakeholders that are missing");
        named(process.initiators(), "initiators", known, close, found);
        process.mandate().ifPresent(m -> named(m.promisedBy(), "mandate.promisedBy", known, close, found));
        named(process.network().stakeholders(), "network.stakeholders", known, close, found);
        for (int i = 0; i < process.assessments().size(); i++) {
            named(process.assessments().get(i).raters(), "assessments[" + i + "]", known, close, found);
        }
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            named(entries.get(i).stakeholdersNamed(), "journal[" + i + "]", known, close, found);
        }
    }

    private static void named(
            Set<StakeholderId> named,
            String place,
            Set<StakeholderId> known,
            CloseNames close,
            Consumer<Violation> found) {
        for (StakeholderId id : named) {
            if (!known.contains(id)) {
                found.accept(Violation.error(
                        "unknown-stakeholder",
                        place,
                        id,
                        "must be a stakeholder of the process",
                        close.remedy(id.value())));
            }
        }
    }
}
