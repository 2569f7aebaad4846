/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.journal.LoggedEntries.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads who decided, who promised and who gave account. */
final class PromiseRows {
    static final LogColumns DECISIONS = LogColumns.required("deciders", "subject")
            .optional(
                    "period",
                    "date",
                    "session",
                    "proposer",
                    "importance",
                    "on_initiators_first_list",
                    "id",
                    "based_on",
                    "overrules");
    static final LogColumns COMMITMENTS = LogColumns.required("owners")
            .optional(
                    "subject",
                    "effort",
                    "due",
                    "state",
                    "taken_over_by",
                    "closed",
                    "period",
                    "date",
                    "session",
                    "id",
                    "about",
                    "outcome_id");
    static final LogColumns ACCOUNTS = LogColumns.required("direction", "from", "to")
            .optional(
                    "subject",
                    "requested",
                    "given",
                    "answered",
                    "due",
                    "period",
                    "date",
                    "about",
                    "form",
                    "id",
                    "follows",
                    "requested_id",
                    "given_id");

    private static final ImmutableMap<String, AccountDirection> DIRECTIONS = ImmutableMap.of(
            "down", AccountDirection.DOWNWARD,
            "downward", AccountDirection.DOWNWARD,
            "side", AccountDirection.SIDEWARD,
            "sideward", AccountDirection.SIDEWARD,
            "up", AccountDirection.UPWARD,
            "upward", AccountDirection.UPWARD);
    private static final String TAKEN_OVER_BY = "taken over by ";

    private final LoggedPeople people;
    private final LoggedSessions sessions;
    private final LoggedEntries entries;

    PromiseRows(LoggedPeople people, LoggedSessions sessions, LoggedEntries entries) {
        this.people = people;
        this.sessions = sessions;
        this.entries = entries;
    }

    LogDraft decision(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        ImmutableList<StakeholderId> deciders = row.requiredList("deciders", people::actor);
        String subject = row.required("subject");
        Optional<StakeholderId> proposer = row.optional("proposer", people::actor);
        int importance = row.whole("importance", 1, 3).orElse(1);
        Optional<Boolean> first = row.flag("on_initiators_first_list");
        EntryId id = entries.id(row);
        sessions.named(time, 0, 0);
        return new LogDraft(
                file,
                row,
                time,
                at -> ImmutableList.of(Decision.builder()
                        .id(id)
                        .at(at)
                        .subject(subject)
                        .proposer(proposer)
                        .addAllDeciders(deciders)
                        .importance(importance)
                        .session(time.session())
                        .onInitiatorsFirstList(first)
                        .addAllBasedOn(entries.named(row, "based_on"))
                        .addAllOverrules(entries.named(row, "overrules", "decisions", Order.EARLIER))
                        .build()));
    }

    LogDraft commitment(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        ImmutableList<StakeholderId> owners = row.requiredList("owners", people::actor);
        OptionalDouble effort = row.number("effort");
        if (effort.orElse(1) <= 0) {
            throw row.failure("effort", "must be above 0", "leave it empty if efforts are not estimated");
        }
        Optional<LocalDate> due = row.optional("due", LogTime::day);
        Optional<CommitmentResult> result = result(row);
        Optional<StakeholderId> by = takenOverBy(row);
        if (result.filter(r -> r == CommitmentResult.TAKEN_OVER).isPresent() && by.isEmpty()) {
            throw row.failure(
                    "state", "must come with taken_over_by, who took it over", "say who carries the commitment now");
        }
        Optional<Instant> closed = row.optional("closed", LogTime::date);
        EntryId id = entries.id(row);
        Optional<EntryId> outcome = entries.id(row, result.isPresent(), "outcome_id", "-outcome");
        sessions.named(time, 0, 0);
        return new LogDraft(file, row, time, at -> {
            Commitment commitment = Commitment.builder()
                    .id(id)
                    .at(at)
                    .subject(row.text("subject").orElse("commitment (" + row.id() + ")"))
                    .addAllOwners(owners)
                    .effort(effort.orElse(1))
                    .due(due)
                    .session(time.session())
                    .about(about(row))
                    .build();
            if (result.isEmpty()) {
                return ImmutableList.of(commitment);
            }
            Instant end = closed.orElseGet(
                    () -> due.map(LogTime::start).filter(day -> day.isAfter(at)).orElse(at));
            if (end.isBefore(at)) {
                throw row.failure("closed", "must not be before the commitment was made", "correct one of the dates");
            }
            return ImmutableList.of(
                    commitment,
                    CommitmentOutcome.builder()
                            .id(outcome.orElseThrow())
                            .at(end)
                            .commitment(commitment.id())
                            .result(result.get())
                            .by(by)
                            .build());
        });
    }

    private static Optional<CommitmentResult> result(LogRow row) {
        String state = row.text("state").orElse("open").toLowerCase(Locale.ROOT);
        if (state.equals("open")) {
            return Optional.empty();
        }
        return state.startsWith(TAKEN_OVER_BY)
                ? Optional.of(CommitmentResult.TAKEN_OVER)
                : row.word("state", CommitmentResult.class, "open");
    }

    /** Who took it over, from the column of its own or as {@code taken over by ...} in the state. */
    private Optional<StakeholderId> takenOverBy(LogRow row) {
        Optional<StakeholderId> by = row.optional("taken_over_by", people::actor);
        Optional<String> state =
                row.text("state").filter(text -> text.toLowerCase(Locale.ROOT).startsWith(TAKEN_OVER_BY));
        return by.or(() -> state.isEmpty()
                ? Optional.empty()
                : row.optional(
                        "state",
                        text -> people.actor(
                                text.substring(TAKEN_OVER_BY.length()).strip())));
    }

    LogDraft account(LogFile file, LogRow row) {
        LogTime time = LogTime.of(row, sessions);
        AccountDirection direction = row.required("direction", PromiseRows::direction);
        ImmutableList<StakeholderId> from = row.requiredList("from", people::actor);
        ImmutableList<StakeholderId> to = row.requiredList("to", people::actor);
        Optional<LocalDate> due = row.optional("due", LogTime::day);
        Optional<Step> requested = Step.of(row, "requested");
        Optional<Step> given = Step.of(row, "given");
        Optional<Step> answered = Step.of(row, "answered");
        if (requested.isEmpty() && given.isEmpty() && answered.isEmpty()) {
            throw row.failure(
                    "requested", "or given, or answered must be told", "write a date, or (yes), for each step taken");
        }
        String last = answered.or(() -> given).or(() -> requested).orElseThrow().column();
        Map<AccountStep, EntryId> ids = new EnumMap<>(AccountStep.class);
        entries.id(row, requested.isPresent() && !last.equals("requested"), "requested_id", "-requested")
                .ifPresent(id -> ids.put(AccountStep.REQUESTED, id));
        entries.id(row, given.isPresent() && !last.equals("given"), "given_id", "-given")
                .ifPresent(id -> ids.put(AccountStep.GIVEN, id));
        EntryId ending = entries.id(row, "id", "-" + last);
        entries.placed(row, ending);
        return new LogDraft(file, row, time, at -> {
            Optional<EntryId> earlier = one(row, "follows", "accounts", Order.EARLIER);
            ImmutableList.Builder<Entry> steps = ImmutableList.builder();
            Optional<Account> before = Optional.empty();
            for (AccountStep step : AccountStep.values()) {
                Optional<Step> taken = switch (step) {
                    case REQUESTED -> requested;
                    case GIVEN -> given;
                    case ANSWERED -> answered;
                };
                if (taken.isPresent()) {
                    Instant earliest = before.map(Account::at).orElse(at);
                    Instant when = taken.get().at().orElse(earliest);
                    if (before.isPresent() && when.isBefore(earliest)) {
                        throw row.failure(
                                taken.get().column(), "must not be before the step it follows", "correct one date");
                    }
                    Account account = Account.builder()
                            .id(ids.getOrDefault(step, ending))
                            .at(when)
                            .direction(direction)
                            .step(step)
                            .addAllFrom(step == AccountStep.GIVEN ? from : to)
                            .addAllTo(step == AccountStep.GIVEN ? to : from)
                            .subject(row.text("subject").orElse("account (" + row.id() + ")"))
                            .follows(before.map(Account::id).or(() -> earlier))
                            .form(row.text("form"))
                            .about(about(row))
                            .due(before.isEmpty() ? due : Optional.empty())
                            .build();
                    steps.add(account);
                    before = Optional.of(account);
                }
            }
            return steps.build();
        });
    }

    /** The row that a promise or an account is about. */
    private Optional<EntryId> about(LogRow row) {
        return one(row, "about", LoggedEntries.ANY, Order.ANY_TIME);
    }

    private Optional<EntryId> one(LogRow row, String column, String log, Order order) {
        ImmutableList<EntryId> named = entries.named(row, column, log, order);
        if (named.size() > 1) {
            throw row.failure(column, "must be one", "write a row for each");
        }
        return named.stream().findFirst();
    }

    private static AccountDirection direction(String text) {
        AccountDirection direction = DIRECTIONS.get(text.toLowerCase(Locale.ROOT));
        if (direction == null) {
            throw Require.failure("direction", text, "a row", "is unknown", "one of (downward, sideward, upward)");
        }
        return direction;
    }

    /**
     * A step that was taken.
     *
     * @param column the column that tells
     * @param at when, if it is told
     */
    private record Step(String column, Optional<Instant> at) {
        /** Reads a date, or {@code yes} for a step without date, or {@code no} for none. */
        static Optional<Step> of(LogRow row, String column) {
            Optional<String> text = row.text(column).map(told -> told.toLowerCase(Locale.ROOT));
            if (text.isEmpty() || text.get().equals("no")) {
                return Optional.empty();
            }
            return text.get().equals("yes")
                    ? Optional.of(new Step(column, Optional.empty()))
                    : Optional.of(new Step(column, row.optional(column, LogTime::date)));
        }
    }
}
