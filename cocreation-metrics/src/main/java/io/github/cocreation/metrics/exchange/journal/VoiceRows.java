/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Optional;

/** Reads who was asked to take part, and who answered what to which statement. */
final class VoiceRows {
    static final LogColumns OUTREACH =
            LogColumns.required("stakeholders", "step").optional("channel", "through", "period", "date", "id");
    static final LogColumns VOTES =
            LogColumns.required("statement", "actor", "answer").optional("session", "period", "date", "id");

    private final LoggedPeople people;
    private final LoggedSessions sessions;
    private final LoggedEntries entries;

    VoiceRows(LoggedPeople people, LoggedSessions sessions, LoggedEntries entries) {
        this.people = people;
        this.sessions = sessions;
        this.entries = entries;
    }

    LogDraft outreach(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        ImmutableList<StakeholderId> asked = row.requiredList("stakeholders", people::actor);
        row.required("step");
        OutreachStep step = row.word("step", OutreachStep.class).orElseThrow();
        Optional<ChannelKind> channel = row.optional("channel", ChannelKind::of);
        Optional<StakeholderId> through = row.optional("through", people::actor);
        EntryId id = entries.id(row);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(Outreach.builder()
                        .id(id)
                        .at(at)
                        .addAllStakeholders(asked)
                        .step(step)
                        .channel(channel)
                        .through(through)
                        .build()));
    }

    LogDraft vote(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        row.required("statement");
        StakeholderId actor = row.required("actor", people::actor);
        row.required("answer");
        VoteAnswer answer = row.word("answer", VoteAnswer.class).orElseThrow();
        EntryId id = entries.id(row);
        sessions.named(time, 0, 0);
        return new LogDraft(file, row, time, at -> {
            ImmutableList<EntryId> statements = entries.named(row, "statement");
            if (statements.size() != 1) {
                throw row.failure("statement", "must be one", "write a row for each statement");
            }
            return ImmutableList.of(Vote.builder()
                    .id(id)
                    .at(at)
                    .statement(statements.get(0))
                    .stakeholder(actor)
                    .answer(answer)
                    .session(time.session())
                    .build());
        });
    }
}
