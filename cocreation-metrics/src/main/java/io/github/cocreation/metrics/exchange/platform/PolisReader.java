/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * Reads a conversation from the folder that Polis exports: {@code comments.csv}, {@code votes.csv}, and, if they are there, {@code
 * participants-votes.csv} (groups of opinion) and {@code summary.csv} (topic). Statements become contributions, votes become votes, and
 * the whole conversation is one session.
 *
 * <ul>
 *   <li><b>Sign.</b> Whether 1 or -1 means agree differs between exports. Both readings of all rows of {@code votes.csv} are compared
 *       with the columns {@code agrees} and {@code disagrees} of {@code comments.csv}; the one that is nearer is taken, and how near it is
 *       stands in the notes.
 *   <li><b>Last vote.</b> Who votes again on a statement changes the vote: the latest counts, of equally late ones the last row.
 *   <li><b>Time.</b> Numbers below 100 000 000 000 are seconds since 1970, others milliseconds.
 *   <li>Statements that moderators rejected are in the journal too, and noted.
 * </ul>
 *
 * <pre>{@code
 * Imported<CoCreationProcess> polis = PolisReader.withDefaults().read(Path.of("export"));
 * polis.notes().forEach(note -> log.info("{}", note));
 * }</pre>
 *
 * <p><b>Cost.</b> Linear in the rows.
 *
 * @see <a href="https://compdemocracy.org/export/">The Computational Democracy Project, data export</a>
 */
public final class PolisReader {
    private static final SessionId SESSION = SessionId.of("polis");
    private static final PolisReader DEFAULTS = new PolisReader(ReadLimits.withDefaults());

    private final ReadLimits limits;

    private PolisReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** {@return a reader with the usual limits} */
    public static PolisReader withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy that takes at most so much of each file}
     *
     * @param value the limits
     */
    public PolisReader withLimits(ReadLimits value) {
        return new PolisReader(value);
    }

    /**
     * {@return the process of a conversation}
     *
     * @param folder the folder of the export
     * @throws FileFormatException if a file cannot be read as what it should be
     * @throws IllegalArgumentException if there is no {@code comments.csv} or no {@code votes.csv}
     * @throws java.io.UncheckedIOException if a file cannot be read at all
     */
    public Imported<CoCreationProcess> read(Path folder) {
        FileText.requireFolder(folder, PolisTables.VOTES);
        for (String needed : List.of(PolisTables.COMMENTS, PolisTables.VOTES)) {
            Require.that(
                    Files.exists(folder.resolve(needed)),
                    "folder",
                    folder,
                    "a Polis export",
                    "must hold " + needed,
                    "name the folder of the unpacked export");
        }
        List<ExchangeNote> notes = new ArrayList<>();
        PolisTables tables = new PolisTables(folder, limits, notes);
        SortedMap<Long, PolisTables.Comment> comments = tables.comments();
        List<PolisTables.VoteRow> votes = tables.votes();
        SortedMap<Long, String> groups = tables.groups();
        Map<String, String> summary = tables.summary();
        int agree = PolisSign.of(comments.values(), votes, tables.votePlace(), notes);
        return new Imported<>(
                process(folder, comments, votes, groups, summary, agree, notes), ImmutableList.copyOf(notes));
    }

    private static CoCreationProcess process(
            Path folder,
            SortedMap<Long, PolisTables.Comment> comments,
            List<PolisTables.VoteRow> votes,
            SortedMap<Long, String> groups,
            Map<String, String> summary,
            int agree,
            List<ExchangeNote> notes) {
        SortedMap<Long, Stakeholder> people = people(comments, votes, groups);
        List<Entry> entries = new ArrayList<>();
        comments.values().forEach(comment -> entries.add(contribution(comment)));
        entries.addAll(lastVotes(comments, votes, agree, notes));
        Optional<Instant> first = entries.stream().map(Entry::at).min(Instant::compareTo);
        Optional<Instant> last = entries.stream().map(Entry::at).max(Instant::compareTo);
        String topic = Optional.ofNullable(summary.get("topic"))
                .filter(text -> !text.isBlank())
                .orElse("Polis conversation");
        if (first.isPresent() && last.isPresent()) {
            long minutes = Math.max(1, Duration.between(first.get(), last.get()).toMinutes());
            entries.add(
                    0,
                    SessionHeld.builder()
                            .id(EntryId.of("session-polis"))
                            .at(first.get())
                            .session(SESSION)
                            .title(topic)
                            .minutes((int) Math.min(Integer.MAX_VALUE, minutes))
                            .build());
            notes.add(ExchangeNote.assumed(
                    folder.toString(), "the conversation is one session from its first row to its last"));
        }
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        CoCreationProcess.Builder process = CoCreationProcess.builder()
                .id(ProcessId.of(name.isBlank() ? "polis" : name.strip()))
                .title(topic)
                .challenge(Optional.ofNullable(summary.get("conversation-description"))
                        .filter(text -> !text.isBlank())
                        .orElse(topic))
                .addAllRoster(people.values())
                .journal(Journal.of(entries));
        if (!people.isEmpty()) {
            notes.add(ExchangeNote.assumed(
                    folder.toString(),
                    "participants are citizens outside the initiating organisation; who initiated is not said,"
                            + " add it"));
        }
        notes.forEach(note -> process.addNotes(note.toString()));
        return process.build();
    }

    private static StakeholderId person(long number) {
        return StakeholderId.of("participant-" + number);
    }

    private static SortedMap<Long, Stakeholder> people(
            SortedMap<Long, PolisTables.Comment> comments,
            List<PolisTables.VoteRow> votes,
            SortedMap<Long, String> groups) {
        TreeMap<Long, String> all = new TreeMap<>(groups);
        comments.values().forEach(comment -> all.putIfAbsent(comment.author(), ""));
        votes.forEach(vote -> all.putIfAbsent(vote.voter(), ""));
        TreeMap<Long, Stakeholder> people = new TreeMap<>();
        all.forEach((number, group) -> {
            Stakeholder.Builder someone = Stakeholder.builder()
                    .id(person(number))
                    .name("Participant " + number)
                    .kind(StakeholderKind.PERSON)
                    .sector(Sector.CITIZEN)
                    .standpoint(Standpoint.OUTSIDE);
            if (!group.isEmpty()) {
                someone.addGroups(GroupId.of(group));
            }
            people.put(number, someone.build());
        });
        return people;
    }

    private static EntryId statement(long comment) {
        return EntryId.of("comment-" + comment);
    }

    private static Contribution contribution(PolisTables.Comment comment) {
        Contribution.Builder contribution = Contribution.builder()
                .id(statement(comment.number()))
                .at(comment.at())
                .session(SESSION)
                .stakeholder(person(comment.author()))
                .kind(ContributionKind.IDEA);
        if (!comment.text().isBlank()) {
            contribution.text(comment.text());
            int words = CharMatcher.whitespace()
                    .trimAndCollapseFrom(comment.text(), ' ')
                    .split(" ", -1)
                    .length;
            contribution.words(words);
        }
        return contribution.build();
    }

    private static List<Vote> lastVotes(
            SortedMap<Long, PolisTables.Comment> comments,
            List<PolisTables.VoteRow> votes,
            int agree,
            List<ExchangeNote> notes) {
        record Ballot(long comment, long voter) implements Comparable<Ballot> {
            @Override
            public int compareTo(Ballot other) {
                int byComment = Long.compare(comment, other.comment);
                return byComment != 0 ? byComment : Long.compare(voter, other.voter);
            }
        }
        TreeMap<Ballot, PolisTables.VoteRow> last = new TreeMap<>();
        List<Long> strange = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        List<Long> early = new ArrayList<>();
        for (PolisTables.VoteRow vote : votes) {
            if (!comments.containsKey(vote.comment())) {
                strange.add(vote.line());
                continue;
            }
            last.merge(new Ballot(vote.comment(), vote.voter()), vote, (a, b) -> {
                boolean stays = b.at().isBefore(a.at());
                changed.add(stays ? b.line() : a.line());
                return stays ? a : b;
            });
        }
        List<Vote> made = new ArrayList<>();
        for (Map.Entry<Ballot, PolisTables.VoteRow> entry : last.entrySet()) {
            PolisTables.VoteRow vote = entry.getValue();
            PolisTables.Comment comment = comments.get(vote.comment());
            boolean before = comment != null && vote.at().isBefore(comment.at());
            if (before) {
                early.add(vote.line());
            }
            made.add(Vote.builder()
                    .id(EntryId.of("vote-" + entry.getKey().comment() + "-"
                            + entry.getKey().voter()))
                    .at(before && comment != null ? comment.at() : vote.at())
                    .session(SESSION)
                    .statement(statement(vote.comment()))
                    .stakeholder(person(vote.voter()))
                    .answer(
                            vote.vote() == 0
                                    ? VoteAnswer.PASS
                                    : vote.vote() == agree ? VoteAnswer.AGREE : VoteAnswer.DISAGREE)
                    .build());
        }
        note(notes, strange, ExchangeNote::skipped, " votes on statements that comments.csv does not have");
        note(notes, changed, ExchangeNote::skipped, " votes that somebody changed later: the last counts");
        note(notes, early, ExchangeNote::assumed, " votes dated before their statement are of its time");
        return made;
    }

    /** Notes how often something came up, at the line where it first did. */
    private static void note(
            List<ExchangeNote> notes, List<Long> lines, BiFunction<String, String, ExchangeNote> kind, String text) {
        lines.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first ->
                        notes.add(kind.apply(PolisTables.place(PolisTables.VOTES, first, 0), lines.size() + text)));
    }
}
