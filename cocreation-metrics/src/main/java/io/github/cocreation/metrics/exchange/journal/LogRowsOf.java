/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.AccountStep;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.Insight;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Lesson;
import io.github.cocreation.core.journal.LessonApplied;
import io.github.cocreation.core.journal.Outreach;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.Rated;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.exchange.text.NumberText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that entries make in the tables of a folder of logs; what no row can tell is noted. */
final class LogRowsOf {
    private static final CharMatcher BETWEEN_TERMS = CharMatcher.whitespace().or(CharMatcher.is(';'));

    private final Map<EntryId, ImmutableList<Account>> cycles = new HashMap<>();
    private final Set<ExchangeNote> notes;
    private final UntoldEntries untold;
    private final LogNames names;

    /** A row and its table. */
    record Row(LogTable table, ImmutableList<String> fields) {}

    LogRowsOf(Journal journal, Set<ExchangeNote> notes) {
        this.notes = notes;
        AccountCycles.of(journal).forEach(cycle -> cycles.put(cycle.get(0).id(), cycle));
        this.untold = new UntoldEntries(journal, notes);
        this.names = new LogNames(journal, untold, notes);
        noteOrder(journal);
    }

    /** A reader puts what happened at the same moment into the order of the tables and their rows. */
    private void noteOrder(Journal journal) {
        Map<EntryId, Integer> places = new HashMap<>();
        journal.entries().forEach(entry -> places.put(entry.id(), places.size()));
        Map<EntryId, Integer> rows = new HashMap<>(places);
        cycles.values()
                .forEach(cycle -> cycle.forEach(step ->
                        rows.merge(step.id(), rows.getOrDefault(cycle.get(0).id(), 0), (own, first) -> first)));
        places.forEach((id, place) -> untold.end(id).ifPresent(end -> rows.put(end.id(), place)));
        Comparator<Entry> read = Comparator.comparing(Entry::at)
                .thenComparing(entry -> LogTable.of(entry) == LogTable.SESSIONS
                        ? ""
                        : LogTable.of(entry).file())
                .thenComparing(entry -> rows.getOrDefault(entry.id(), 0))
                .thenComparing(entry -> places.getOrDefault(entry.id(), 0));
        if (!Comparators.isInOrder(journal.entries(), read)) {
            notes.add(ExchangeNote.skipped("journal", "in which order entries of the same moment were written down"));
        }
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(";"));
    }

    private static String flag(boolean value) {
        return value ? "yes" : "no";
    }

    private static String text(Object field) {
        return field instanceof Optional<?> optional
                ? optional.map(LogRowsOf::text).orElse("")
                : field instanceof Collection<?> many
                        ? list(many)
                        : field instanceof Double number
                                ? NumberText.text(number)
                                : field instanceof Boolean flag
                                        ? flag(flag)
                                        : field instanceof Enum<?> word ? Codecs.word(word) : field.toString();
    }

    static Optional<Row> row(LogTable table, Object... fields) {
        ImmutableList.Builder<String> row = ImmutableList.builder();
        for (Object field : fields) {
            row.add(text(field));
        }
        return Optional.of(new Row(table, row.build()));
    }

    /** The row of an entry; empty if another row tells it, or none can. */
    Optional<Row> of(Entry entry) {
        if (untold.contains(entry)) {
            return Optional.empty();
        } else if (entry instanceof Contribution e) {
            return contribution(e);
        } else if (entry instanceof Presence e) {
            return presence(e);
        } else if (entry instanceof SessionHeld e) {
            return row(
                    LogTable.SESSIONS, e.session(), e.at(), e.title(), e.minutes(), e.phase(), e.method(), names.of(e));
        } else if (entry instanceof Decision e) {
            return decision(e);
        } else if (entry instanceof Commitment e) {
            return commitment(e);
        } else if (entry instanceof Account e) {
            return Optional.ofNullable(cycles.get(e.id())).flatMap(this::cycle);
        } else if (entry instanceof Experiment e) {
            return experiment(e);
        } else if (entry instanceof Insight e) {
            return row(
                    LogTable.INSIGHTS,
                    names.of(e),
                    e.text(),
                    e.contributors(),
                    e.usedInSharedProblem(),
                    e.session(),
                    e.at());
        } else if (entry instanceof Lesson e) {
            Optional<String> change = e.change().filter(text -> !text.strip().equalsIgnoreCase("no"));
            if (change.isEmpty() && e.change().isPresent()) {
                notes.add(ExchangeNote.skipped(LogTable.LESSONS.file(), "changes called (no), which means none"));
            }
            return row(
                    LogTable.LESSONS,
                    names.of(e),
                    e.source(),
                    e.outcome(),
                    e.text(),
                    change,
                    e.learners(),
                    e.at(),
                    e.session());
        } else if (entry instanceof LessonApplied e) {
            return names.earlier(e, e.lesson(), LogTable.LESSONS.log())
                    .flatMap(lesson -> row(LogTable.LESSONS_APPLIED, names.of(e), lesson, e.change(), e.by(), e.at()));
        }
        return observed(entry);
    }

    private Optional<Row> observed(Entry entry) {
        if (entry instanceof EffectObserved e) {
            return row(
                    LogTable.EFFECTS,
                    names.of(e),
                    e.description(),
                    e.level(),
                    e.group(),
                    e.valence(),
                    e.intended(),
                    e.anticipated(),
                    e.evidence(),
                    e.perspective(),
                    people(e.perceivedBy()),
                    e.at());
        } else if (entry instanceof EffectAsked e) {
            return row(
                    LogTable.EFFECTS,
                    names.of(e),
                    e.answeredNone() ? LogNames.NONE : LogNames.ASKED,
                    e.level(),
                    e.group(),
                    "",
                    "",
                    "",
                    "",
                    e.perspective(),
                    people(e.asked()),
                    e.at());
        } else if (entry instanceof Outreach e) {
            return row(LogTable.OUTREACH, names.of(e), e.stakeholders(), e.step(), e.channel(), e.through(), e.at());
        } else if (entry instanceof Rated e) {
            return row(
                    LogTable.RATINGS,
                    names.of(e),
                    e.question(),
                    e.perspective(),
                    e.value(),
                    e.at(),
                    e.framework(),
                    e.rater(),
                    e.evidence());
        } else if (entry instanceof TieObserved e) {
            return row(LogTable.TIES, names.of(e), e.from(), e.to(), e.layer(), e.weight(), e.at());
        } else if (entry instanceof Vote e) {
            return names.earlier(e, e.statement(), LoggedEntries.ANY)
                    .flatMap(statement -> row(
                            LogTable.VOTES, names.of(e), statement, e.stakeholder(), e.answer(), e.session(), e.at()));
        }
        // ends of commitments and experiments are in the rows of what they end
        return Optional.empty();
    }

    /** Somebody called like a perspective would be read as one, if alone. */
    private static String people(Collection<StakeholderId> people) {
        return list(people) + (people.size() == 1 ? ";" : "");
    }

    private Optional<Row> presence(Presence presence) {
        return row(
                LogTable.PRESENCE,
                names.of(presence),
                presence.session(),
                presence.stakeholder(),
                untold.minutes(presence),
                presence.plannedExit(),
                presence.at());
    }

    private Optional<Row> contribution(Contribution said) {
        String terms = said.terms().entrySet().stream()
                .filter(term -> BETWEEN_TERMS.matchesNoneOf(term.getKey()))
                .map(term -> term.getKey() + ":" + term.getValue())
                .collect(Collectors.joining(";"));
        if (said.terms().keySet().stream().anyMatch(BETWEEN_TERMS::matchesAnyOf)) {
            notes.add(ExchangeNote.skipped(LogTable.CONTRIBUTIONS.file(), "terms of several words"));
        }
        return row(
                LogTable.CONTRIBUTIONS,
                names.of(said),
                said.session(),
                said.stakeholder(),
                said.kind(),
                said.minutes(),
                said.words(),
                terms,
                said.text(),
                names.earlier(said, said.buildsOn()),
                said.at());
    }

    private Optional<Row> decision(Decision decision) {
        List<String> overruled = decision.overrules().stream()
                .flatMap(id -> names.earlier(decision, id, LogTable.DECISIONS.log()).stream())
                .toList();
        return row(
                LogTable.DECISIONS,
                names.of(decision),
                decision.deciders(),
                decision.subject(),
                decision.at(),
                decision.session(),
                decision.proposer(),
                decision.importance(),
                decision.onInitiatorsFirstList(),
                names.earlier(decision, decision.basedOn()),
                overruled);
    }

    private Optional<Row> commitment(Commitment promise) {
        Optional<CommitmentOutcome> outcome = untold.end(promise.id()).map(CommitmentOutcome.class::cast);
        return row(
                LogTable.COMMITMENTS,
                names.of(promise),
                promise.owners(),
                promise.subject(),
                promise.effort(),
                promise.due(),
                outcome.map(o -> Codecs.word(o.result())).orElse("open"),
                outcome.flatMap(CommitmentOutcome::by),
                outcome.map(Entry::at),
                promise.at(),
                promise.session(),
                names.any(promise, promise.about()),
                outcome.map(names::of));
    }

    private Optional<Row> experiment(Experiment begun) {
        Optional<ExperimentEnded> ended = untold.end(begun.id()).map(ExperimentEnded.class::cast);
        return row(
                LogTable.EXPERIMENTS,
                names.of(begun),
                begun.subject(),
                begun.effect(),
                begun.ends(),
                begun.shareOfProgramme(),
                begun.by(),
                ended.map(ExperimentEnded::verdict),
                ended.map(Entry::at),
                ended.map(ExperimentEnded::by),
                begun.at(),
                ended.map(names::of));
    }

    /** A cycle of accountability in one row. */
    private Optional<Row> cycle(ImmutableList<Account> cycle) {
        Account first = cycle.get(0);
        Map<AccountStep, String> at = new HashMap<>();
        Map<AccountStep, String> ids = new HashMap<>();
        cycle.forEach(step -> {
            at.put(step.step(), step.at().toString());
            ids.put(step.step(), names.of(step));
        });
        // the last is called like the row
        Account last = cycle.get(cycle.size() - 1);
        ids.remove(last.step());
        return row(
                LogTable.ACCOUNTS,
                names.of(last),
                first.direction(),
                AccountCycles.owing(first),
                AccountCycles.owed(first),
                first.subject(),
                at.getOrDefault(AccountStep.REQUESTED, ""),
                at.getOrDefault(AccountStep.GIVEN, ""),
                at.getOrDefault(AccountStep.ANSWERED, ""),
                first.due(),
                names.any(cycle.get(cycle.size() - 1), first.about()),
                first.form(),
                first.follows().flatMap(earlier -> names.earlier(first, earlier, LogTable.ACCOUNTS.log())),
                first.at(),
                ids.getOrDefault(AccountStep.REQUESTED, ""),
                ids.getOrDefault(AccountStep.GIVEN, ""));
    }
}
