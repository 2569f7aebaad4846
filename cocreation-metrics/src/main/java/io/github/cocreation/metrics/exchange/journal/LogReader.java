/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.DidYouMean;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.ReadLimits;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessRules;
import io.github.cocreation.metrics.exchange.text.ElementCount;
import io.github.cocreation.metrics.exchange.text.FileText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a process from a folder of logs in CSV (UTF-8, the first line names the columns), as people keep them in a spreadsheet. Fields
 * are separated by commas; if the header is so by semicolons or tabs, these are taken, and semicolons bring decimal commas with them. Every file may be missing, but not all. Columns in bold must be there; the others may be left out or empty.
 * A header's case and punctuation do not matter. Several names in one field are separated by semicolons.
 *
 * <table>
 * <caption>The files, their columns, and a row of each</caption>
 * <tr><th>file</th><th>columns</th><th>such as</th></tr>
 * <tr><td>presence.csv</td><td><b>session, actor, minutes</b> (0 says absent), group, planned_exit, date, id</td>
 *     <td>{@code s1,ana,90,tenants,no,2026-03-01,}</td></tr>
 * <tr><td>contributions.csv</td><td><b>session, actor, kind</b> (turn, idea, question, judgement, reference), minutes, words, terms
 *     (word:times), group, date, id, text, builds_on</td><td>{@code s1,ana,idea,2.5,120,rent:3;harbour,tenants,,i1,a ferry at night,}
 *     </td></tr>
 * <tr><td>decisions.csv</td><td><b>deciders, subject</b>, period, date, session, proposer, importance (1 to 3),
 *     on_initiators_first_list, id, based_on, overrules</td>
 *     <td>{@code city;tenants,open the quay,2026-Q2,,s3,ana,3,no,d1,i1,}</td></tr>
 * <tr><td>commitments.csv</td><td><b>owners</b>, subject, effort, due, state (open, kept, returned, taken-over), taken_over_by, closed,
 *     period, date, session, id, about, outcome_id</td>
 *     <td>{@code ana;ben,paint the hall,2,2026-05-01,taken-over,city,2026-04-20,,2026-03-01,,,d1,}</td></tr>
 * <tr><td>ties.csv</td><td><b>from, to, kind</b>, weight, period, date, session, id</td>
 *     <td>{@code ana,city,trust,3,1,,,}</td></tr>
 * <tr><td>ratings.csv</td><td><b>question, perspective, value</b>, date, period, framework (cornerstones unless said), rater,
 *     evidence, id</td><td>{@code q1.1,users,3,2026-04-01,,,ana,two of the five sessions,}</td></tr>
 * <tr><td>effects.csv</td><td><b>description, level, group</b>, valence (-2 to 2) and intended (both needed unless the description is
 *     {@code none}, the answer that there is no effect, or {@code asked}, which says that somebody was asked; what they told has rows of
 *     its own), anticipated, evidence (0 to 3), perspective, perceived_by, date, period,
 *     id</td><td>{@code rents fell,society,tenants,2,yes,no,1,users,ana,2026-06-01,,}</td></tr>
 * <tr><td>experiments.csv</td><td><b>subject</b>, effect (hoped for), ends, share_of_programme (0 to 1), by, verdict (adopt, adapt,
 *     drop, undecided), ended, ended_by, date, period, id, end_id</td>
 *     <td>{@code pop-up bar,fewer break-ins,2026-05-31,0.1,ana,drop,2026-05-20,city,2026-05-01,,x1,}</td></tr>
 * <tr><td>lessons.csv</td><td><b>source, outcome</b> (worked, mixed, failed), text, change, learners, date, period, session, id</td>
 *     <td>{@code pop-up bar,failed,ask the neighbours first,opening hours,ana,2026-06-01,,,l1}</td></tr>
 * <tr><td>lessons-applied.csv</td><td><b>lesson</b> (its id)<b>, change</b>, by, date, period, id</td>
 *     <td>{@code l1,a round of visits before each trial,city,2026-07-01,,}</td></tr>
 * <tr><td>accounts.csv</td><td><b>direction</b> (downward, sideward, upward)<b>, from</b> (who owes the account)<b>, to</b>, subject,
 *     requested, given, answered (each a date, yes or no), due, period, date, about, form, id, follows (the row of this log that it
 *     goes on from), requested_id, given_id</td>
 *     <td>{@code downward,city,tenants,budget,2026-03-01,2026-03-10,yes,2026-03-15,,,d1,letter,,,,}</td></tr>
 * <tr><td>insights.csv</td><td><b>text</b>, source, external, used, session, date, id</td>
 *     <td>{@code lifts are broken at night,ana,yes,yes,s1,,n1}</td></tr>
 * <tr><td>outreach.csv</td><td><b>stakeholders, step</b> (invited, reached, declined), channel, through, period, date, id</td>
 *     <td>{@code ana;ben,invited,letter,,,2026-02-01,}</td></tr>
 * <tr><td>votes.csv</td><td><b>statement</b> (an id)<b>, actor, answer</b> (agree, disagree, pass), session, period, date, id</td>
 *     <td>{@code i1,ben,agree,s1,,,}</td></tr>
 * <tr><td>stakeholders.csv</td><td><b>id</b>, name, kind, sector, standpoint (inside, outside), standings, heads, groups, represents,
 *     initiator, roles, power, legitimacy, urgency, interest (each 0 to 1, the first three together), languages, hard_to_reach, pseudonym,
 *     withdrawn</td>
 *     <td>{@code city,City council,organisation,public,inside,decision-maker,4,,,yes,,0.9,0.8,0.3,0.6,en,,,}</td></tr>
 * <tr><td>offers.csv</td><td><b>actor, kind, description</b>, amount, unit</td>
 *     <td>{@code ana,time,evenings,4,hours a week}</td></tr>
 * <tr><td>needs.csv</td><td><b>actor, text</b>, kind (need, interest, access)</td><td>{@code ana,a hearing loop,access}</td></tr>
 * <tr><td>channels.csv</td><td><b>actor, kind, address</b> (best first)</td><td>{@code ana,visit,the tea room}</td></tr>
 * <tr><td>consents.csv</td><td><b>actor, scope, given</b>, withdrawn</td><td>{@code ana,photo,2026-03-01,}</td></tr>
 * <tr><td>roles.csv</td><td><b>actor, role</b>, from, until (the first day after), note</td>
 *     <td>{@code ana,facilitator,2026-03-01,,}</td></tr>
 * <tr><td>sessions.csv</td><td><b>session</b>, date, title, minutes, phase, method, id</td>
 *     <td>{@code s1,2026-03-01,Opening,120,understand,world-cafe,}</td></tr>
 * <tr><td>process.csv</td><td><b>field</b> (id, title, challenge, shared-problem, illustrative, note, motive, purpose, context,
 *     phase)<b>, value</b>, share (of a motive), from, until (of a phase)</td><td>{@code phase,explore,,2026-03-01,}</td></tr>
 * </table>
 *
 * <p><b>Who and when.</b> Whoever stakeholders.csv does not list is a mistake, if there is that file; without it everybody named
 * belongs, is in the groups that presence and contributions tell (a group called like a sector or a standing tells that too), and is
 * outside only if an insight calls them external. Sessions likewise. A row is of its date, else its period, else its session, else the
 * first day of the logs. Numbered periods are months from that day on; sessions of which none has a date are a week apart. What had to
 * be assumed stands in the notes of the process.
 *
 * <p><b>What rests on what.</b> Rows may name others by the ids in their column id; a row without one has its file's name and its line,
 * such as {@code contributions-7}. What a row tells besides, such as the outcome of a commitment, may have an id in a column of its own. A
 * row may name none that was left out, and, but for {@code about}, none that came later.
 *
 * <p><b>Mistakes.</b> Bad rows are left out, and unknown columns and files are not read; each is a {@link LogProblem}. A strict reader
 * refuses the folder if there is any. A file with a header that lacks a column is left out as a whole. A letter that is not UTF-8, or a
 * quote that is not closed, costs the row it stands in. The rules of {@link ProcessRules} hold for the fields of rows as well: what they
 * call an error makes a row bad, what they doubt is a problem of a row that stays. What they find of entries as a whole, or of the
 * process, {@code process().check()} says.
 *
 * <pre>{@code
 * LoggedProcess logged = LogReader.withDefaults().read(Path.of("logs"));
 * logged.problems().forEach(problem -> log.warn("{}", problem));
 * MeasureCatalogue.builtIn().measure(logged.process());
 * }</pre>
 *
 * <p><b>Cost.</b> Linear in the rows, which are held in memory.
 */
public final class LogReader {
    private static final LogReader DEFAULTS =
            new LogReader(Frameworks.builtIn(), Strictness.LENIENT, ReadLimits.withDefaults());
    private static final String SESSIONS = "sessions.csv";
    private static final String STAKEHOLDERS = "stakeholders.csv";

    private enum Strictness {
        LENIENT,
        STRICT
    }

    private final Frameworks frameworks;
    private final Strictness strictness;
    private final ReadLimits limits;

    private LogReader(Frameworks frameworks, Strictness strictness, ReadLimits limits) {
        this.frameworks = frameworks;
        this.strictness = strictness;
        this.limits = limits;
    }

    /** {@return a reader that leaves bad rows out and knows the built-in frameworks} */
    public static LogReader withDefaults() {
        return DEFAULTS;
    }

    /** {@return the names of the files that are read, in order} */
    public static ImmutableSortedSet<String> files() {
        return Arrays.stream(LogTable.values())
                .map(LogTable::file)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * {@return a copy that takes ratings by these frameworks}
     *
     * @param values the frameworks
     */
    public LogReader withFrameworks(Frameworks values) {
        return new LogReader(values, strictness, limits);
    }

    /** {@return a copy that refuses a folder in which anything is wrong} */
    public LogReader refusingProblems() {
        return new LogReader(frameworks, Strictness.STRICT, limits);
    }

    /**
     * {@return a copy that refuses a folder in which a log has more characters than these limits, or all logs together more rows}
     *
     * @param value the limits
     */
    public LogReader withLimits(ReadLimits value) {
        return new LogReader(frameworks, strictness, value);
    }

    /**
     * {@return the process that a folder tells of, and what is wrong in it}
     *
     * @param folder the folder
     * @throws FileFormatException if there is more in it than the limits allow
     * @throws IllegalArgumentException if there is no log in it, or if this reader is strict and anything is wrong: the message
     *     lists everything
     * @throws UncheckedIOException if a file cannot be read at all
     */
    public LoggedProcess read(Path folder) {
        LogFindings findings = new LogFindings();
        List<LogProblem> problems = findings.problems();
        LoggedPeople people = new LoggedPeople();
        LoggedSessions sessions = new LoggedSessions();
        LoggedEntries entries = new LoggedEntries();
        PeopleDetails details = new PeopleDetails(people);
        ProcessFacts facts = new ProcessFacts();
        Map<String, LogRows> logs = logs(people, sessions, entries, findings);
        checkFiles(folder, logs, problems);
        ElementCount count = new ElementCount(limits);
        new LogFile(STAKEHOLDERS, LoggedPeople.COLUMNS, findings, limits, count).read(folder, people::list);
        new LogFile(SESSIONS, LoggedSessions.COLUMNS, findings, limits, count)
                .read(folder, row -> sessions.list(row, entries));
        new LogFile("channels.csv", PeopleDetails.CHANNELS, findings, limits, count).read(folder, details::channel);
        new LogFile("consents.csv", PeopleDetails.CONSENTS, findings, limits, count).read(folder, details::consent);
        new LogFile("needs.csv", PeopleDetails.NEEDS, findings, limits, count).read(folder, details::need);
        new LogFile("offers.csv", PeopleDetails.OFFERS, findings, limits, count).read(folder, details::offer);
        new LogFile("process.csv", ProcessFacts.COLUMNS, findings, limits, count).read(folder, facts::read);
        new LogFile("roles.csv", PeopleDetails.ROLES, findings, limits, count).read(folder, details::role);
        List<LogDraft> drafts = new ArrayList<>();
        logs.forEach((name, rows) -> {
            LogFile file = new LogFile(name, rows.columns(), findings, limits, count);
            file.read(folder, row -> drafts.add(rows.reading().apply(file, row)));
        });
        ProcessRules rules = ProcessRules.withDefaults().withFrameworks(frameworks);
        CoCreationProcess process =
                new LogAssembly(people, details, facts, sessions, entries, rules, findings).of(folder, drafts);
        problems.sort(Comparator.comparing(LogProblem::file)
                .thenComparingLong(LogProblem::line)
                .thenComparingInt(LogProblem::column));
        if (strictness == Strictness.STRICT && !problems.isEmpty()) {
            throw new IllegalArgumentException("The logs (%s) have %d problem%s:\n%s"
                    .formatted(
                            folder,
                            problems.size(),
                            problems.size() == 1 ? "" : "s",
                            problems.stream().map(LogProblem::toString).collect(Collectors.joining("\n"))));
        }
        return new LoggedProcess(process, ImmutableList.copyOf(problems));
    }

    /** A kind of log: its columns, and how its rows are read. */
    private record LogRows(LogColumns columns, BiFunction<LogFile, LogRow, LogDraft> reading) {}

    private Map<String, LogRows> logs(
            LoggedPeople people, LoggedSessions sessions, LoggedEntries entries, LogFindings findings) {
        MeetingRows meetings = new MeetingRows(people, sessions, entries, findings);
        PromiseRows promises = new PromiseRows(people, sessions, entries);
        ObservationRows observations = new ObservationRows(people, sessions, entries, frameworks);
        TrialRows trials = new TrialRows(people, sessions, entries);
        VoiceRows voices = new VoiceRows(people, sessions, entries);
        return ImmutableSortedMap.<String, LogRows>naturalOrder()
                .put("accounts.csv", new LogRows(PromiseRows.ACCOUNTS, promises::account))
                .put("commitments.csv", new LogRows(PromiseRows.COMMITMENTS, promises::commitment))
                .put("contributions.csv", new LogRows(MeetingRows.CONTRIBUTIONS, meetings::contribution))
                .put("decisions.csv", new LogRows(PromiseRows.DECISIONS, promises::decision))
                .put("effects.csv", new LogRows(ObservationRows.EFFECTS, observations::effect))
                .put("experiments.csv", new LogRows(TrialRows.EXPERIMENTS, trials::experiment))
                .put("insights.csv", new LogRows(MeetingRows.INSIGHTS, meetings::insight))
                .put("lessons.csv", new LogRows(TrialRows.LESSONS, trials::lesson))
                .put("lessons-applied.csv", new LogRows(TrialRows.APPLICATIONS, trials::application))
                .put("outreach.csv", new LogRows(VoiceRows.OUTREACH, voices::outreach))
                .put("presence.csv", new LogRows(MeetingRows.PRESENCE, meetings::presence))
                .put("ratings.csv", new LogRows(ObservationRows.RATINGS, observations::rating))
                .put("ties.csv", new LogRows(ObservationRows.TIES, observations::tie))
                .put("votes.csv", new LogRows(VoiceRows.VOTES, voices::vote))
                .buildOrThrow();
    }

    private static void checkFiles(Path folder, Map<String, LogRows> logs, List<LogProblem> problems) {
        ImmutableSortedSet<String> known = files();
        FileText.requireFolder(folder, "presence.csv");
        List<String> there;
        try (Stream<Path> files = Files.list(folder)) {
            there = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read (" + folder + "): " + e, e);
        }
        Require.that(
                there.stream().anyMatch(logs::containsKey),
                "folder",
                folder,
                "",
                "must hold at least one log, such as presence.csv",
                there.isEmpty() ? "name the folder in which the CSV files are" : "rename " + there);
        for (String name : there) {
            if (!known.contains(name)) {
                problems.add(new LogProblem(
                        Severity.ERROR,
                        name,
                        1,
                        1,
                        "",
                        name,
                        Require.message(
                                "file",
                                name,
                                "",
                                "is no log that is known and was not read",
                                DidYouMean.remedy(name, known))));
            }
        }
    }
}
