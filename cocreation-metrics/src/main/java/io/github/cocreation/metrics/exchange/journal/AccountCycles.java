/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Accounts put together to rows: the steps of one cycle, each following the one before and nothing else following that one, as far as
 * one row can tell them. What follows a step that others follow too, or goes back to an earlier step, begins a row of its own.
 */
final class AccountCycles {
    private final ListMultimap<EntryId, Account> followers = ArrayListMultimap.create();
    private final Set<EntryId> told = new HashSet<>();

    private AccountCycles(Journal journal) {
        journal.entries(Account.class)
                .forEach(account -> account.follows().ifPresent(earlier -> followers.put(earlier, account)));
    }

    /** The cycles in order of their first step. */
    static ImmutableList<ImmutableList<Account>> of(Journal journal) {
        AccountCycles cycles = new AccountCycles(journal);
        ImmutableList.Builder<ImmutableList<Account>> all = ImmutableList.builder();
        for (Account account : journal.entries(Account.class)) {
            if (!cycles.told.contains(account.id())) {
                all.add(cycles.from(account));
            }
        }
        return all.build();
    }

    private ImmutableList<Account> from(Account first) {
        List<Account> cycle = new ArrayList<>();
        cycle.add(first);
        told.add(first.id());
        Account last = first;
        for (List<Account> next = followers.get(last.id());
                next.size() == 1 && !told.contains(next.get(0).id()) && continues(last, next.get(0));
                next = followers.get(last.id())) {
            last = next.get(0);
            cycle.add(last);
            told.add(last.id());
        }
        return ImmutableList.copyOf(cycle);
    }

    private static boolean continues(Account before, Account next) {
        return next.step().compareTo(before.step()) > 0
                && !next.at().isBefore(before.at())
                && next.direction() == before.direction()
                && next.subject().equals(before.subject())
                && next.form().equals(before.form())
                && next.about().equals(before.about())
                && next.due().isEmpty()
                && owing(next).equals(owing(before))
                && owed(next).equals(owed(before));
    }

    /** Who owes the account. */
    static Set<StakeholderId> owing(Account account) {
        return account.step() == AccountStep.GIVEN ? account.from() : account.to();
    }

    /** To whom it is owed. */
    static Set<StakeholderId> owed(Account account) {
        return account.step() == AccountStep.GIVEN ? account.to() : account.from();
    }
}
