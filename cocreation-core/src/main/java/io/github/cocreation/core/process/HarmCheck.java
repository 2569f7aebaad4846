/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Every harmful effect that nobody intended has an answer, an account that is given about it, and an owner, a commitment about
 * it. Rule of the card {@code effects}.
 */
final class HarmCheck implements ProcessCheck {
    @Override
    public void check(CoCreationProcess process, Consumer<Violation> found) {
        Set<EntryId> answered = new HashSet<>();
        for (Account account : process.journal().entries(Account.class)) {
            if (account.step() != AccountStep.REQUESTED) {
                account.about().ifPresent(answered::add);
            }
        }
        Set<EntryId> owned = new HashSet<>();
        for (Commitment commitment : process.journal().entries(Commitment.class)) {
            commitment.about().ifPresent(owned::add);
        }
        List<Entry> entries = process.journal().entries();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof EffectObserved effect && effect.valence() < 0 && !effect.intended()) {
                check(effect, "journal[" + i + "]", answered, owned, found);
            }
        }
    }

    private static void check(
            EffectObserved effect, String place, Set<EntryId> answered, Set<EntryId> owned, Consumer<Violation> found) {
        if (!answered.contains(effect.id())) {
            found.accept(Violation.warning(
                    "harm-without-answer",
                    place,
                    effect.id(),
                    "should be answered: it is harmful, and nobody intended it",
                    "log an account about it"));
        }
        if (!owned.contains(effect.id())) {
            found.accept(Violation.warning(
                    "harm-without-owner",
                    place,
                    effect.id(),
                    "should have an owner: it is harmful, and nobody intended it",
                    "log a commitment about it"));
        }
    }
}
