/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.stakeholder.ConsentScope;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * What somebody said is used only while their consent to that holds. The rule speaks up where a consent to the use of
 * contributions was noted and did not hold on the day; where none was ever noted, the host keeps consents elsewhere.
 */
final class ConsentCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry instanceof Contribution || entry instanceof Insight) {
                for (StakeholderId speaker : entry.stakeholdersNamed()) {
                    Stakeholder someone = process.stakeholders().get(speaker);
                    if (someone != null && outsideConsent(someone, entry.day())) {
                        found.accept(Violation.error(
                                "used-without-consent",
                                "journal[" + i + "]",
                                speaker,
                                "must have consented to the use of contributions on (" + entry.day() + ")",
                                "ask, and note the consent, or leave the entry out"));
                    }
                }
            }
        }
    }

    private static boolean outsideConsent(Stakeholder someone, LocalDate day) {
        boolean noted = someone.protection().consents().stream()
                .anyMatch(consent -> consent.scope().equals(ConsentScope.CONTRIBUTION));
        return noted && someone.protection().takesPart(day) && !someone.permits(ConsentScope.CONTRIBUTION, day);
    }
}
