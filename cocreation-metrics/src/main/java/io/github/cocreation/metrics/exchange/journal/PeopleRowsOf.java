/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.KnownRoles;
import io.github.cocreation.core.role.RoleAssignment;
import io.github.cocreation.core.stakeholder.Amount;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.Consent;
import io.github.cocreation.core.stakeholder.Offer;
import io.github.cocreation.core.stakeholder.Salience;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The rows that tell of stakeholders what is known of them. */
final class PeopleRowsOf {
    private final Consumer<LogRowsOf.Row> rows;
    private final Set<ExchangeNote> notes;

    PeopleRowsOf(Consumer<LogRowsOf.Row> rows, Set<ExchangeNote> notes) {
        this.rows = rows;
        this.notes = notes;
    }

    void of(CoCreationProcess process) {
        process.roster().forEach(someone -> {
            row(
                    LogTable.STAKEHOLDERS,
                    someone.id(),
                    someone.name(),
                    someone.kind(),
                    someone.sector(),
                    someone.standpoint(),
                    someone.standings(),
                    someone.heads(),
                    someone.groups(),
                    someone.represents(),
                    process.initiators().contains(someone.id()),
                    someone.salience().map(Salience::power),
                    someone.salience().map(Salience::legitimacy),
                    someone.salience().map(Salience::urgency),
                    someone.salience().flatMap(Salience::interest),
                    someone.languages(),
                    someone.hardToReach(),
                    someone.protection().pseudonym(),
                    someone.protection().withdrawn());
            details(someone);
        });
        process.roles().forEach(this::role);
        if (process.stakeholders().keySet().stream()
                .anyMatch(id -> id.value().indexOf(';') >= 0 || id.value().indexOf('|') >= 0)) {
            notes.add(ExchangeNote.assumed(
                    LogTable.STAKEHOLDERS.file(),
                    "ids with a semicolon or a bar read as two where they stand in lists"));
        }
    }

    /** The row of somebody whom entries name and the process does not list. */
    void stranger(StakeholderId id) {
        row(LogTable.STAKEHOLDERS, id, "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");
        notes.add(ExchangeNote.assumed(LogTable.STAKEHOLDERS.file(), "whom the process does not know is one person"));
    }

    private void details(Stakeholder someone) {
        StakeholderId id = someone.id();
        for (Offer offer : someone.offers()) {
            row(
                    LogTable.OFFERS,
                    id,
                    offer.kind(),
                    offer.description(),
                    offer.amount().map(Amount::value),
                    offer.amount().map(Amount::unit));
        }
        someone.needs().forEach(text -> row(LogTable.NEEDS, id, NeedKind.NEED, text));
        someone.interests().forEach(text -> row(LogTable.NEEDS, id, NeedKind.INTEREST, text));
        someone.accessNeeds().forEach(text -> row(LogTable.NEEDS, id, NeedKind.ACCESS, text));
        for (Channel channel : someone.channels()) {
            row(LogTable.CHANNELS, id, channel.kind(), channel.address());
        }
        for (Consent consent : someone.protection().consents()) {
            row(LogTable.CONSENTS, id, consent.scope(), consent.given(), consent.withdrawn());
        }
    }

    private void role(RoleAssignment role) {
        if (KnownRoles.builtIn().contains(role.role())) {
            row(
                    LogTable.ROLES,
                    role.stakeholder(),
                    role.role(),
                    role.span().from(),
                    role.span().until(),
                    role.note());
        } else {
            notes.add(ExchangeNote.skipped(LogTable.ROLES.file(), "roles that the library does not know"));
        }
    }

    private void row(LogTable table, Object... fields) {
        Optional<LogRowsOf.Row> row = LogRowsOf.row(table, fields);
        row.ifPresent(rows);
    }
}
