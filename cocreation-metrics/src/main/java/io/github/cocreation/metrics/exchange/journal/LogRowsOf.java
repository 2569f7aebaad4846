/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows that entries make in the tables of a folder of logs. */
final class LogRowsOf {
    private static final ImmutableMap<String, String> HEADERS = ImmutableMap.<String, String>builder()
            .put("accounts.csv", "direction,from,to,subject,requested,given,answered,due")
            .put("commitments.csv", "id,owners,subject,effort,due,state,taken_over_by,closed,date,session,about")
            .put("contributions.csv", "id,session,actor,kind,minutes,words,terms,text,builds_on,date")
            .put(
                    "decisions.csv",
                    "id,deciders,subject,date,session,proposer,importance,on_initiators_first_list,based_on,overrules")
            .put(
                    "effects.csv",
                    "description,level,group,valence,intended,anticipated,evidence,perspective,perceived_by,date")
            .put("insights.csv", "id,text,source,used,session,date")
            .put("lessons.csv", "source,outcome,text,change,learners,date,session")
            .put("outreach.csv", "stakeholders,step,channel,through,date")
            .put("presence.csv", "session,actor,minutes,planned_exit,date")
            .put("ratings.csv", "question,perspective,value,date,framework,rater")
            .put("sessions.csv", "session,date,title,minutes,phase,method")
            .put("stakeholders.csv", "id,name,kind,sector,standpoint,standings,heads,groups,represents,initiator,roles")
            .put("ties.csv", "from,to,kind,weight,date")
            .put("votes.csv", "statement,actor,answer,session,date")
            .buildOrThrow();

    private final Map<EntryId, CommitmentOutcome> outcomes = new HashMap<>();
    private final Map<EntryId, Account> continued = new HashMap<>();

    /** A row and its table. */
    record Row(String table, ImmutableList<String> fields) {}

    LogRowsOf(Journal journal) {
        journal.entries(CommitmentOutcome.class).forEach(outcome -> outcomes.put(outcome.commitment(), outcome));
        journal.entries(Account.class)
                .forEach(account -> account.follows().ifPresent(earlier -> continued.put(earlier, account)));
    }

    static List<String> header(String table) {
        return List.of(HEADERS.getOrDefault(table, "").split(",", -1));
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    /** Whether an account is in the row of the step that it follows. */
    boolean isContinued(Account account) {
        return account.follows().isPresent();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String flag(boolean value) {
        return value ? "yes" : "no";
    }

    private static Optional<Row> row(String table, Object... fields) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (Object field : fields) {
            row.add(
                    field instanceof Optional<?> optional
                            ? text(optional)
                            : field instanceof Collection<?> many
                                    ? list(many)
                                    : field instanceof Double number
                                            ? NumberText.text(number)
                                            : field instanceof Enum<?> word ? Codecs.word(word) : field.toString());
        }
        return Optional.of(new Row(table, row.build()));
    }

    /** The row of an entry, if its kind has a table; an outcome is in the row of its commitment. */
    Optional<Row> of(Entry entry) {
        if (entry instanceof SessionHeld e) {
            return row(
                    "sessions.csv",
                    e.session(),
                    e.at(),
                    e.title(),
                    e.minutes(),
                    e.phase().map(Codecs::word),
                    e.method());
        } else if (entry instanceof Presence e) {
            return row("presence.csv", e.session(), e.stakeholder(), e.minutes(), flag(e.plannedExit()), e.at());
        } else if (entry instanceof Contribution e) {
            String terms = e.terms().entrySet().stream()
                    .map(term -> term.getKey() + ":" + term.getValue())
                    .collect(Collectors.joining(";"));
            return row(
                    "contributions.csv",
                    e.id(),
                    e.session(),
                    e.stakeholder(),
                    e.kind(),
                    e.minutes().map(NumberText::text),
                    e.words(),
                    terms,
                    e.text(),
                    e.buildsOn(),
                    e.at());
        } else if (entry instanceof Decision e) {
            return row(
                    "decisions.csv",
                    e.id(),
                    e.deciders(),
                    e.subject(),
                    e.at(),
                    e.session(),
                    e.proposer(),
                    e.importance(),
                    e.onInitiatorsFirstList().map(LogRowsOf::flag),
                    e.basedOn(),
                    e.overrules());
        } else if (entry instanceof Commitment e) {
            Optional<CommitmentOutcome> outcome = Optional.ofNullable(outcomes.get(e.id()));
            return row(
                    "commitments.csv",
                    e.id(),
                    e.owners(),
                    e.subject(),
                    e.effort(),
                    e.due(),
                    outcome.map(o -> Codecs.word(o.result())).orElse("open"),
                    outcome.flatMap(CommitmentOutcome::by),
                    outcome.map(Entry::at),
                    e.at(),
                    e.session(),
                    e.about());
        } else if (entry instanceof Insight e) {
            return row(
                    "insights.csv",
                    e.id(),
                    e.text(),
                    e.contributors(),
                    flag(e.usedInSharedProblem()),
                    e.session(),
                    e.at());
        } else if (entry instanceof EffectObserved e) {
            return row(
                    "effects.csv",
                    e.description(),
                    e.level(),
                    e.group(),
                    e.valence(),
                    flag(e.intended()),
                    flag(e.anticipated()),
                    e.evidence(),
                    e.perspective(),
                    e.perceivedBy(),
                    e.at());
        } else if (entry instanceof Lesson e) {
            return row("lessons.csv", e.source(), e.outcome(), e.text(), e.change(), e.learners(), e.at(), e.session());
        } else if (entry instanceof Outreach e) {
            return row("outreach.csv", e.stakeholders(), e.step(), e.channel(), e.through(), e.at());
        } else if (entry instanceof Rated e) {
            return row("ratings.csv", e.question(), e.perspective(), e.value(), e.at(), e.framework(), e.rater());
        } else if (entry instanceof TieObserved e) {
            return row("ties.csv", e.from(), e.to(), e.layer(), e.weight(), e.at());
        } else if (entry instanceof Vote e) {
            return row("votes.csv", e.statement(), e.stakeholder(), e.answer(), e.session(), e.at());
        } else if (entry instanceof Account e) {
            return account(e);
        }
        boolean toldElsewhere =
                entry instanceof CommitmentOutcome outcome && outcome.equals(outcomes.get(outcome.commitment()));
        return toldElsewhere ? Optional.of(new Row("", ImmutableList.of())) : Optional.empty();
    }

    /** A cycle of accountability in one row, from the step that follows none. */
    private Optional<Row> account(Account first) {
        Map<AccountStep, String> at = new HashMap<>();
        boolean owes = first.step() == AccountStep.GIVEN;
        for (Account step = first; step != null; step = continued.get(step.id())) {
            at.putIfAbsent(step.step(), step.at().toString());
        }
        return row(
                "accounts.csv",
                first.direction(),
                owes ? first.from() : first.to(),
                owes ? first.to() : first.from(),
                first.subject(),
                at.getOrDefault(AccountStep.REQUESTED, ""),
                at.getOrDefault(AccountStep.GIVEN, ""),
                at.getOrDefault(AccountStep.ANSWERED, ""),
                first.due());
    }
}
