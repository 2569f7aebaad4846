/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.check.Severity;
import io.github.cocreation.core.journal.Account;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.EvidenceGrade;
import io.github.cocreation.core.journal.Experiment;
import io.github.cocreation.core.journal.ExperimentEnded;
import io.github.cocreation.core.journal.ExperimentVerdict;
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
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.impact.ImpactCoverage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogReaderTest {
    @TempDir
    Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.writeString(folder.resolve(file), String.join("\n", lines) + "\n");
    }

    private LoggedProcess read() {
        return LogReader.withDefaults().read(folder);
    }

    private CoCreationProcess clean() {
        LoggedProcess logged = read();
        assertThat(logged.problems()).isEmpty();
        assertThat(logged.process().journal().check().errors()).isEmpty();
        return logged.process();
    }

    private List<String> problems() {
        return read().problems().stream().map(LogProblem::toString).toList();
    }

    private String onlyProblem() {
        List<String> problems = problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void rows_name_each_other_by_id_and_by_line() throws IOException {
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01", "s1,ben,90,");
        write(
                "contributions.csv",
                "session,actor,kind,id,text,builds_on",
                "s1,ana,idea,i1,a ferry at night,",
                "s1,ben,idea,,,i1");
        write(
                "decisions.csv",
                "deciders,subject,session,id,based_on,overrules",
                "ana,open the quay,s1,d1,contributions-3,",
                "ben,close it,s1,,,d1");
        write("commitments.csv", "owners,state,session,about", "ana,kept,s1,d1");
        write("accounts.csv", "direction,from,to,given,date,about", "downward,ana,ben,yes,2026-03-02,d1");
        write("outreach.csv", "stakeholders,step,channel,through,date", "ana;ben,invited,letter,ana,2026-02-01");
        write("votes.csv", "statement,actor,answer,session", "i1,ben,agree,s1");
        Journal journal = clean().journal();
        Contribution second = journal.entries(Contribution.class).get(1);
        assertThat(journal.entries(Contribution.class).get(0).text()).contains("a ferry at night");
        assertThat(second.buildsOn()).containsExactly(EntryId.of("i1"));
        assertThat(journal.entries(Decision.class).get(0).basedOn()).containsExactly(second.id());
        assertThat(journal.entries(Decision.class).get(1).overrules()).containsExactly(EntryId.of("d1"));
        assertThat(journal.entries(Commitment.class).get(0).about()).contains(EntryId.of("d1"));
        assertThat(journal.entries(Account.class).get(0).about()).contains(EntryId.of("d1"));
        assertThat(journal.entries(Outreach.class).get(0).stakeholders()).hasSize(2);
        assertThat(journal.entries(Outreach.class).get(0).through()).contains(StakeholderId.of("ana"));
        assertThat(journal.entries(Vote.class).get(0).answer()).isEqualTo(VoteAnswer.AGREE);
    }

    @Test
    void a_row_that_names_no_row_is_told_with_a_close_one() throws IOException {
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01");
        write("contributions.csv", "session,actor,kind,id", "s1,ana,idea,ferry");
        write("votes.csv", "statement,actor,answer,session", "fery,ana,agree,s1");
        assertThat(onlyProblem())
                .startsWith("votes.csv:2:1:")
                .contains("The statement (fery) of a row must be the id of a row.\nMaybe (ferry).");
    }

    @Test
    void an_id_is_given_once() throws IOException {
        write("contributions.csv", "session,actor,kind,date,id", "s1,ana,idea,2026-03-01,x", "s1,ana,idea,,x");
        assertThat(onlyProblem()).startsWith("contributions.csv:3:5:").contains("must not be there twice");
        write("contributions.csv", "session,actor,kind,date,id", "s1,ana,idea,2026-03-01,presence-2");
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01");
        assertThat(onlyProblem())
                .startsWith("presence.csv:2:1:")
                .contains("The place (presence-2) of a row without id must not be the id of another row.");
        write("presence.csv", "session,actor,minutes,date,id", "s1,ana,90,2026-03-01,p");
        write("contributions.csv", "session,actor,kind,date,id", "s1,ana,idea,2026-03-01,held-s1");
        assertThat(onlyProblem()).contains("The id (held-s1) of a row must not be that of another entry.");
        write("sessions.csv", "session,date,id", "s1,2026-03-01,opening");
        assertThat(clean().journal().entry(EntryId.of("opening"))).isPresent();
    }

    @Test
    void ids_of_what_a_row_tells_besides_are_read_or_refused() throws IOException {
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01");
        write("commitments.csv", "owners,state,date,id,outcome_id", "ana,kept,2026-03-01,c,kept");
        assertThat(clean().journal().entry(EntryId.of("kept"))).isPresent();
        write("commitments.csv", "owners,state,date,id,outcome_id", "ana,open,2026-03-01,c,kept");
        assertThat(onlyProblem())
                .startsWith("commitments.csv:2:5:")
                .contains("The outcome id (kept) of a row must be of something that the row tells besides.");
    }

    @Test
    void the_words_of_a_state_are_told_open_among_them() throws IOException {
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01");
        write("commitments.csv", "owners,state,date", "ana,opne,2026-03-01");
        assertThat(onlyProblem())
                .startsWith("commitments.csv:2:2:")
                .contains("The state (opne) of a row is unknown.\nMaybe (open).");
        write("commitments.csv", "owners,state,date", "ana,Open,2026-03-01");
        assertThat(clean().journal().size()).isPositive();
    }

    @Test
    void what_is_told_of_people_and_of_the_process_is_checked() throws IOException {
        write("presence.csv", "session,actor,minutes,date", "s1,ana,90,2026-03-01");
        write("stakeholders.csv", "id,power,legitimacy", "ana,0.5,0.5");
        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .contains(
                                "The urgency () of a row must come with the others of power, legitimacy and urgency."));
        Files.delete(folder.resolve("stakeholders.csv"));
        write("offers.csv", "actor,kind,description,amount,unit", "ana,time,evenings,4,");
        assertThat(onlyProblem()).startsWith("offers.csv:2:5:").contains("must come with the other of amount and unit");
        write("offers.csv", "actor,kind,description,amount,unit", "ana,time,evenings,4,hours");
        write(
                "process.csv",
                "field,value,share",
                "titel,Quay,",
                "title,Quay,",
                "title,Pier,",
                "motive,better-quality,0.5");
        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem ->
                        assertThat(problem).contains("The field (titel) of a row is unknown.\nMaybe (title)"))
                .anySatisfy(problem -> assertThat(problem).startsWith("process.csv:4:1:"));
        CoCreationProcess process = LogReader.withDefaults().read(folder).process();
        assertThat(process.title()).isEqualTo("Quay");
        assertThat(process.motives()).isEmpty();
        assertThat(process.notes()).contains("Left out: the motives, as their shares add up to 0.5 and not to 1.");
        assertThat(process.stakeholder(StakeholderId.of("ana")).offers()).hasSize(1);
    }

    /** The rows of the reader's own documentation: read from there, with the header that the documentation tells. */
    @Test
    void every_example_row_is_read() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/io/github/cocreation/metrics/exchange/journal/LogReader.java"));
        Matcher rows = Pattern.compile(
                        "<tr><td>([a-z-]+\\.csv)</td><td>(.*?)</td>\\s*<td>\\{@code (.*?)\\s*}\\s*</td></tr>")
                .matcher(source.replaceAll("\n \\*\\s*", " "));
        Map<String, String> examples = new TreeMap<>();
        while (rows.find()) {
            String columns = rows.group(2).replaceAll("\\([^)]*\\)|</?b>|\\{@code [^}]*}", "");
            if (rows.group(1).equals("effects.csv")) {
                columns = columns.replaceAll("and intended.*?(?=anticipated)", ", intended, ");
            }
            examples.put(rows.group(1), columns.replaceAll("[\\s]+", "") + "\n" + rows.group(3) + "\n");
        }
        assertThat(examples).hasSize(22);
        for (Map.Entry<String, String> example : examples.entrySet()) {
            Files.writeString(folder.resolve(example.getKey()), example.getValue());
        }
        write(
                "stakeholders.csv",
                "id,name,kind,sector,standpoint,standings,heads,groups,represents,initiator,roles",
                "city,City council,organisation,public,inside,decision-maker,4,,,yes,",
                "ana,,,citizen,outside,,,tenants,,,",
                "ben,,,citizen,outside,,,,,,",
                "tenants,,group,citizen,outside,,6,tenants,,,");
        write(
                "sessions.csv",
                "session,date,title,minutes,phase,method",
                "s1,2026-03-01,Opening,120,understand,world-cafe",
                "s3,2026-05-02,Closing,60,,");
        Files.writeString(
                folder.resolve("effects.csv"),
                examples.getOrDefault("effects.csv", "") + "none,individual,tenants,,,,,users,,2026-06-01,,\n");
        CoCreationProcess process = clean();

        assertThat(process.initiators()).containsExactly(StakeholderId.of("city"));
        assertThat(process.stakeholders()).hasSize(4);
        assertThat(process.journal().entries(SessionHeld.class))
                .extracting(SessionHeld::minutes)
                .containsExactly(120, 60);
        assertThat(process.journal().entries(Presence.class)).hasSize(1);
        Contribution contribution =
                process.journal().entries(Contribution.class).get(0);
        assertThat(contribution.terms()).containsEntry("rent", 3).containsEntry("harbour", 1);
        assertThat(contribution.day()).isEqualTo(LocalDate.of(2026, 3, 1));
        Decision decision = process.journal().entries(Decision.class).get(0);
        assertThat(decision.deciders()).hasSize(2);
        assertThat(decision.day()).isEqualTo(LocalDate.of(2026, 4, 1));
        CommitmentOutcome outcome =
                process.journal().entries(CommitmentOutcome.class).get(0);
        assertThat(outcome.result()).isEqualTo(CommitmentResult.TAKEN_OVER);
        assertThat(outcome.by()).contains(StakeholderId.of("city"));
        assertThat(outcome.day()).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(process.journal().entries(TieObserved.class).get(0).day()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(process.network().layers().keySet()).containsExactly(LayerId.of("trust"));
        assertThat(process.journal().entries(Rated.class).get(0).rater()).isEqualTo(StakeholderId.of("ana"));
        assertThat(process.journal().entries(EffectObserved.class).get(0).evidence())
                .isEqualTo(EvidenceGrade.SINGLE_STORY);
        assertThat(process.journal().entries(EffectAsked.class).get(0).answeredNone())
                .isTrue();
        assertThat(process.journal().entries(Lesson.class).get(0).change()).contains("opening hours");
        assertThat(process.journal().entries(Account.class)).hasSize(3);
        assertThat(process.journal().entries(Insight.class).get(0).usedInSharedProblem())
                .isTrue();
        assertThat(contribution.id()).isEqualTo(EntryId.of("i1"));
        assertThat(contribution.text()).contains("a ferry at night");
        assertThat(decision.basedOn()).containsExactly(EntryId.of("i1"));
        assertThat(process.journal().entries(Commitment.class).get(0).about()).contains(EntryId.of("d1"));
        assertThat(process.journal().entries(Account.class))
                .allMatch(account -> account.about().equals(Optional.of(EntryId.of("d1"))));
        assertThat(process.journal().entries(Outreach.class).get(0).stakeholders())
                .hasSize(2);
        assertThat(process.journal().entries(Vote.class).get(0).statement()).isEqualTo(EntryId.of("i1"));
        Experiment experiment = process.journal().entries(Experiment.class).get(0);
        assertThat(experiment.effect()).contains("fewer break-ins");
        assertThat(experiment.shareOfProgramme()).contains(0.1);
        ExperimentEnded ended = process.journal().entries(ExperimentEnded.class).get(0);
        assertThat(ended.experiment()).isEqualTo(EntryId.of("x1"));
        assertThat(ended.verdict()).isEqualTo(ExperimentVerdict.DROP);
        assertThat(ended.day()).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(process.journal().entries(LessonApplied.class).get(0).lesson())
                .isEqualTo(EntryId.of("l1"));
        assertThat(process.journal().entries(Rated.class).get(0).evidence()).contains("two of the five sessions");
        assertThat(process.check().errors()).isEmpty();
    }

    @Test
    void accounts_go_on_from_one_row_to_the_next() throws IOException {
        write(
                "accounts.csv",
                "direction,from,to,requested,given,answered,id,follows,form",
                "down,city,ana,2026-03-01,,,ask,,letter",
                "down,city,ana,,2026-03-08,2026-03-09,,ask,meeting",
                "down,city,ana,2026-04-01,,,,accounts-3,");
        assertThat(clean().journal().entries(Account.class))
                .extracting(step -> step.id() + " after "
                        + step.follows().map(EntryId::value).orElse("nothing"))
                .containsExactly(
                        "ask after nothing",
                        "accounts-3-given after ask",
                        "accounts-3-answered after accounts-3-given",
                        "accounts-4-requested after accounts-3-answered");
    }

    @Test
    void what_rests_on_a_row_of_another_kind_a_later_one_or_a_bad_one_is_bad_itself() throws IOException {
        write("insights.csv", "text,date,id", "lifts,2026-03-01,n1");
        write(
                "decisions.csv",
                "deciders,subject,date,id,based_on,overrules",
                "ana,one,2026-02-01,d1,n1,",
                "ana,two,2026-04-01,d2,,n1",
                "ana,three,2026-04-02,d3,d1,",
                "ana,four,2026-04-03,d4,n1,");
        write("lessons.csv", "source,outcome,date,id", "bar,failed,2026-05-01,l1");
        write(
                "lessons-applied.csv",
                "lesson,change,date",
                "l1,visits,2026-04-01",
                "n1,visits,2026-06-01",
                "l1,visits,2026-06-01");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
                .containsExactly(
                        "decisions.csv:2:5: The based on (n1) of a row must not name what came after it, on"
                                + " (2026-03-01).",
                        "decisions.csv:3:6: The overrules (n1) of a row must be the id of a row of decisions.csv.",
                        "decisions.csv:4:5: The based on (d1) of a row must name a row that was read.",
                        "lessons-applied.csv:2:1: The lesson (l1) of a row must not name what came after it, on"
                                + " (2026-05-01).",
                        "lessons-applied.csv:3:1: The lesson (n1) of a row must be the id of a row of lessons.csv.");
        assertThat(logged.process().journal().check().errors()).isEmpty();
        assertThat(logged.process().journal().entries(Decision.class)).hasSize(1);
        assertThat(logged.process().journal().entries(LessonApplied.class)).hasSize(1);
    }

    @Test
    void a_trial_is_over_only_with_a_verdict() throws IOException {
        write(
                "experiments.csv",
                "experiment,date,ends,verdict,ended,share of programme",
                "bar,2026-05-01,2026-05-31,,2026-05-20,",
                "bar,2026-05-01,2026-04-30,,,",
                "bar,2026-05-01,,adopted,2026-05-20,",
                "bar,2026-05-01,,adopt,2026-04-20,",
                "bar,2026-05-01,,,,10",
                "bar,2026-05-01,2026-05-31,undecided,,0.2");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(problem -> problem.line() + " " + problem.field() + " " + problem.value())
                .containsExactly(
                        "2 ended 2026-05-20",
                        "3 ends 2026-04-30",
                        "4 verdict adopted",
                        "5 ended 2026-04-20",
                        "6 share of programme 10");
        assertThat(logged.process().journal().entries(ExperimentEnded.class))
                .extracting(ExperimentEnded::day)
                .containsExactly(LocalDate.of(2026, 5, 31));
    }

    @Test
    void people_and_sessions_are_taken_from_what_the_logs_name() throws IOException {
        write(
                "presence.csv",
                "Session,Stakeholder,Minutes present,Group,Planned exit",
                "two,ana,50,citizen,no",
                "two,ben,40,tenants,yes",
                "one,ana,30,citizen,");
        write("insights.csv", "text,source actor,external?,used in shared problem?", "lifts,ben,yes,yes");
        CoCreationProcess process = clean();
        assertThat(process.stakeholder(StakeholderId.of("ana")).sector()).isEqualTo(Sector.CITIZEN);
        assertThat(process.stakeholder(StakeholderId.of("ana")).standpoint()).isEqualTo(Standpoint.INSIDE);
        assertThat(process.stakeholder(StakeholderId.of("ben")).standpoint()).isEqualTo(Standpoint.OUTSIDE);
        assertThat(process.journal().entries(SessionHeld.class))
                .extracting(held -> held.session() + " " + held.day() + " " + held.minutes())
                .containsExactly("two 2000-01-01 50", "one 2000-01-08 30");
        assertThat(process.notes())
                .containsExactly(
                        "Assumed: no session has a date, so they are taken to be a week apart from 2000-01-01, as no"
                                + " date is told, in the order in which the logs name them.",
                        "Assumed: rows without date, period and session are of 2000-01-01, as no date is told.",
                        "Assumed: whom stakeholders.csv does not list is inside the initiating organisation unless an"
                                + " insight calls them external.");
    }

    @Test
    void a_bad_row_is_named_with_file_line_column_and_value_and_the_rest_stays() throws IOException {
        write(
                "presence.csv",
                "session,actor,minutes,planned_exit",
                "s1,ana,90,no",
                "s1,ben,ninety,no",
                "s1,cem,90,perhaps",
                "s1,dua,-1,no",
                "s1,,90,no",
                "s1,eli,90",
                "s1,ana,10,no",
                "s1,fay,90,yes");
        LoggedProcess logged = read();
        assertThat(logged.process().journal().entries(Presence.class))
                .extracting(presence -> presence.stakeholder().value())
                .containsExactly("ana", "fay");
        assertThat(logged.process().stakeholders()).hasSize(2);
        assertThat(logged.problems()).extracting(LogProblem::toString).containsExactly("""
            presence.csv:3:3: The minutes (ninety) of a row must be a finite number.
            Maybe write digits only, such as (2.5).\
            """, """
            presence.csv:4:4: The planned exit (perhaps) of a row must be yes or no.
            Maybe write (yes) or (no).\
            """, """
            presence.csv:5:3: The minutes (-1) of a row must be a number from 0 to 1000000.
            Maybe check the sign and the unit.\
            """, """
            presence.csv:6:2: The actor () of a row must not be blank.
            Maybe fill it in, or leave the row out.\
            """, """
            presence.csv:7:4: The number of fields (3) of a row must be that of the header (4).
            Maybe a comma is missing, or a field with a comma needs quotes.\
            """, """
            presence.csv:8:2: The actor (ana) of a row must not be present twice in one session.
            Maybe add the minutes up in one row.\
            """);
        assertThat(logged.problems().get(0))
                .isEqualTo(new LogProblem(Severity.ERROR, "presence.csv", 3, 3, "minutes", "ninety", """
            The minutes (ninety) of a row must be a finite number.
            Maybe write digits only, such as (2.5).\
            """));
    }

    @Test
    void a_strict_reader_refuses_with_all_problems() throws IOException {
        write("presence.csv", "session,actor,minutes", "s1,ana,x", "s1,ben,y", "s1,cem,9");
        assertThatThrownBy(() -> LogReader.withDefaults().refusingProblems().read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("have 2 problems:\npresence.csv:2:3: ")
                .hasMessageContaining("presence.csv:3:3: ");
        write("presence.csv", "session,actor,minutes", "s1,cem,9");
        assertThat(LogReader.withDefaults().refusingProblems().read(folder)).isEqualTo(read());
    }

    @Test
    void byte_order_mark_and_windows_line_ends_do_not_matter() throws IOException {
        Files.writeString(
                folder.resolve("presence.csv"), "\uFEFFsession,actor,minutes\r\ns1,ana,9\r\n\r\ns1,ben,8\r\n");
        assertThat(clean().journal().entries(Presence.class)).hasSize(2);
    }

    @Test
    void an_unknown_column_is_reported_with_the_close_one_and_does_no_harm() throws IOException {
        write("presence.csv", "session,actor,minutes,plannd_exit", "s1,ana,9,yes");
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(LogProblem::toString).containsExactly("""
            presence.csv:1:4: The column (plannd_exit) is unknown and was not read.
            Maybe (planned_exit).\
            """);
        assertThat(logged.process().journal().entries(Presence.class)).hasSize(1);
    }

    @Test
    void a_file_without_a_column_it_needs_is_left_out_as_a_whole() throws IOException {
        write("presence.csv", "session,actor", "s1,ana");
        write("lessons.csv", "source,outcome", "a test,worked");
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(LogProblem::toString).contains("""
            presence.csv:1:1: The column (minutes) is missing.
            Maybe it is one of (actor, session).\
            """);
        assertThat(logged.process().journal().entries(Presence.class)).isEmpty();
        assertThat(logged.process().journal().entries(Lesson.class)).hasSize(1);
    }

    @Test
    void an_unknown_file_is_reported_with_the_close_name() throws IOException {
        write("presence.csv", "session,actor,minutes", "s1,ana,9");
        write("decision.csv", "deciders,subject", "ana,all");
        assertThat(onlyProblem()).isEqualTo("""
            decision.csv:1:1: The file (decision.csv) is no log that is known and was not read.
            Maybe (decisions.csv).\
            """);
    }

    @Test
    void a_stranger_is_a_mistake_where_stakeholders_are_listed() throws IOException {
        write("stakeholders.csv", "id", "tenants");
        write("ties.csv", "from,to,kind", "tenants,tennants,talk");
        assertThat(onlyProblem()).isEqualTo("""
            ties.csv:2:2: The actor (tennants) of a row must be one of stakeholders.csv.
            Maybe (tenants).\
            """);
    }

    @Test
    void a_rating_must_fit_its_framework() throws IOException {
        write(
                "ratings.csv",
                "question,perspective,value",
                "q1.1,users,5",
                "q99.9,users,1",
                "q1.1,users,2",
                "q1.1,users,3");
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(LogProblem::line).containsExactly(2L, 3L);
        assertThat(logged.problems().get(0).message()).startsWith("The value (5) of a row must be in [0, 4].");
        assertThat(logged.process().journal().entries(Rated.class))
                .extracting(rated -> rated.rater().value())
                .containsExactly("rater-users-2", "rater-users-3");
    }

    @Test
    void what_contradicts_itself_in_time_is_a_bad_row() throws IOException {
        write(
                "commitments.csv",
                "owners,date,state,closed",
                "ana,2026-03-01,kept,2026-02-01",
                "ana,2026-03-01,taken over by ben,");
        write("accounts.csv", "direction,from,to,given,answered", "down,a,b,2026-02-02,2026-02-01", "up,a,b,no,no");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.field())
                .containsExactly("accounts.csv:2 answered", "accounts.csv:3 direction", "commitments.csv:2 closed");
        assertThat(logged.process()
                        .journal()
                        .entries(CommitmentOutcome.class)
                        .get(0)
                        .by())
                .contains(StakeholderId.of("ben"));
    }

    @Test
    void a_session_without_date_among_dated_ones_makes_its_rows_bad() throws IOException {
        write("sessions.csv", "session,date", "s1,2026-03-01", "s2,");
        write("presence.csv", "session,actor,minutes", "s1,ana,9", "s2,ana,9");
        assertThat(onlyProblem())
                .startsWith("presence.csv:3:1: The session (s2) of a row must have a date, as other sessions have.");
    }

    @Test
    void a_letter_that_is_not_utf_8_costs_its_row_only() throws IOException {
        Files.write(
                folder.resolve("presence.csv"),
                "session,actor,minutes\ns1,ana,9\ns1,j\u00f8rn,9\ns1,ben,9\n".getBytes(StandardCharsets.ISO_8859_1));
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(Object::toString).containsExactly("""
            presence.csv:3:2: The text (j\uFFFDrn) of a row must be UTF-8, the sign (\uFFFD) stands for what is not.
            Maybe save the file as CSV in UTF-8.\
            """);
        assertThat(logged.process().journal().entries(Presence.class)).hasSize(2);
        // the sign itself is a letter like others where all is UTF-8
        write("presence.csv", "session,actor,minutes", "s1,j\uFFFDrn,9");
        assertThat(clean().journal().entries(Presence.class)).hasSize(1);
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_row_only() throws IOException {
        write(
                "insights.csv",
                "text,source",
                "\"two",
                "lines\",ana",
                "\"open,ana",
                "\"a, b\",ben",
                "6\" pipe,ana",
                "three,cem",
                "last,\"dua",
                "four,dua");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
                .containsExactly(
                        "insights.csv:4:1: The text (line 4) is not CSV and was not read.",
                        "insights.csv:6:2: The text (line 6) is not CSV and was not read.",
                        "insights.csv:8:2: The text (line 8) is not CSV and was not read.");
        assertThat(logged.process().journal().entries(Insight.class))
                .extracting(insight -> insight.text() + "|" + insight.contributors())
                .containsExactly("two\nlines|[ana]", "a, b|[ben]", "three|[cem]", "four|[dua]");
    }

    @Test
    void a_header_with_an_open_quote_costs_the_file() throws IOException {
        write("presence.csv", "session,\"actor,minutes", "s1,ana,9");
        write("ties.csv", "from,to,kind", "a,b,talk");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(problem -> problem.toString().lines().findFirst().orElseThrow())
                .containsExactly(
                        "presence.csv:1:1: The header () is missing.",
                        "presence.csv:1:2: The text (line 1) is not CSV and was not read.");
        assertThat(logged.process().journal().size()).isEqualTo(1);
    }

    @Test
    void a_field_that_is_too_long_costs_its_row_only() throws IOException {
        write("insights.csv", "text", "one", "t".repeat(1_500_000), "three");
        LoggedProcess logged = read();
        assertThat(logged.problems())
                .extracting(Object::toString)
                .containsExactly("insights.csv:3:1: The text (line 3) is not CSV and was not read."
                        + "\nMaybe a quote is not closed, or a field has more than 1000000 characters.");
        assertThat(logged.process().journal().entries(Insight.class)).hasSize(2);
    }

    @Test
    void semicolons_and_tabs_separate_columns_if_they_do_so_in_the_header() throws IOException {
        write("contributions.csv", "session;actor;kind;minutes;terms", "s1;ana;idea;2,5;\"rent:3;quay\"");
        write("ties.csv", "from\tto\tkind\tweight", "a\tb\ttalk\t0.5");
        CoCreationProcess process = clean();
        Contribution said = process.journal().entries(Contribution.class).get(0);
        assertThat(said.minutes()).contains(2.5);
        assertThat(said.terms()).containsEntry("rent", 3).containsEntry("quay", 1);
        assertThat(process.journal().entries(TieObserved.class).get(0).weight()).isEqualTo(0.5);
        assertThat(process.notes())
                .contains(
                        "Assumed: columns are separated by semicolons, and decimals have a comma, in"
                                + " contributions.csv, as in its header.",
                        "Assumed: columns are separated by tabs in ties.csv, as in its header.");
    }

    @Test
    void minutes_of_presence_are_rounded_and_none_is_absence() throws IOException {
        write("presence.csv", "session,actor,minutes", "s1,ana,89.5", "s1,ben,0.2", "s1,cem,0", "s2,cem,0.0");
        CoCreationProcess process = clean();
        assertThat(process.journal().entries(Presence.class))
                .extracting(presence -> presence.stakeholder() + " " + presence.minutes())
                .containsExactly("ana 90", "ben 1");
        assertThat(process.stakeholders()).containsKey(StakeholderId.of("cem"));
        assertThat(process.notes())
                .contains(
                        "Assumed: minutes of presence are rounded to whole ones, the least being 1.",
                        "Assumed: who was present for 0 minutes was absent.");
    }

    @Test
    void what_the_rules_of_processes_refuse_is_a_bad_row() throws IOException {
        write("ties.csv", "from,to,kind,weight", "a,b,trust,3", "a,b,trust,9", "b,a,trust,-1", "a,b,talk,9");
        write(
                "decisions.csv",
                "deciders,subject,date,id,based_on,overrules",
                "a,one,2026-03-01,d1,d1,",
                "a,two,2026-03-01,d2,,d2",
                "a,three,2026-03-02,d3,d1,",
                "a,four,2026-03-02,d4,,");
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(LogProblem::toString).containsExactly("""
            decisions.csv:2:5: The based on (d1) of a row must not be the entry itself.
            Maybe name the earlier entry that was meant, or none.\
            """, """
            decisions.csv:3:6: The overrules (d2) of a row must not be the entry itself.
            Maybe name the earlier entry that was meant, or none.\
            """, """
            decisions.csv:4:5: The based on (d1) of a row must name a row that was read.
            Maybe correct the row that it names first.\
            """, """
            ties.csv:3:4: The weight (9) of a row must be in [0, 4], the scale on which trust is rated.
            Maybe rescale the answers first, or use a layer of another name.\
            """, """
            ties.csv:4:4: The weight (-1) of a row must be in [0, 4], the scale on which trust is rated.
            Maybe rescale the answers first, or use a layer of another name.\
            """);
        assertThat(logged.process().journal().entries(TieObserved.class)).hasSize(2);
        assertThat(logged.process().journal().entries(Decision.class)).hasSize(1);
    }

    @Test
    void what_the_rules_of_processes_doubt_is_a_problem_of_a_row_that_stays() throws IOException {
        write("sessions.csv", "session,date,minutes", "s1,2026-03-01,60");
        write("presence.csv", "session,actor,minutes", "s1,ana,90");
        write("effects.csv", "description,level,group,valence,intended", "noise,socety,tenants,-1,no");
        LoggedProcess logged = read();
        assertThat(logged.problems()).extracting(LogProblem::toString).containsExactly("""
            effects.csv:2:2: The level (socety) of a row should be a level of the typology (effect-levels).
            Maybe (society).\
            """, """
            presence.csv:2:3: The minutes (90) of a row should be at most the (60) minutes of session (s1).
            Maybe correct the length of the session.\
            """);
        assertThat(logged.problems()).extracting(LogProblem::severity).containsOnly(Severity.WARNING);
        assertThat(logged.process().journal().entries(EffectObserved.class)).hasSize(1);
        assertThatThrownBy(() -> LogReader.withDefaults().refusingProblems().read(folder))
                .hasMessageContaining("have 2 problems");
    }

    @Test
    void coverage_of_effects_is_measured_from_who_was_asked() throws IOException {
        write(
                "effects.csv",
                "description,level,group,valence,intended,perceived_by",
                "asked,society,tenants,,,users",
                "Asked,society,owners,,,",
                "none,individual,owners,,,",
                "rents fell,society,tenants,2,yes,users");
        CoCreationProcess process = clean();
        assertThat(process.journal().entries(EffectAsked.class))
                .extracting(EffectAsked::answeredNone)
                .containsExactly(false, false, true);
        assertThat(ImpactCoverage.withDefaults().of(process).value())
                .hasValueSatisfying(covered -> assertThat(covered).isCloseTo(2.0 / 3, within(1e-12)));
    }

    @Test
    void a_folder_without_logs_is_refused() {
        assertThatThrownBy(this::read)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must hold at least one log, such as presence.csv.");
    }

    @Test
    void every_measure_can_be_taken_of_logs_and_the_process_survives_its_document() throws IOException {
        write("presence.csv", "session,actor,minutes,group", "s1,ana,9,citizen", "s1,ben,9,public", "s2,ana,9,");
        write("ties.csv", "period,from,to,kind,weight", "1,ana,ben,talk,1", "2,ben,ana,trust,2");
        CoCreationProcess process = clean();
        assertThat(MeasureCatalogue.builtIn().measure(process)).isNotEmpty();
        assertThat(CoCreationProcess.read(process.write(), "process.json")).isEqualTo(process);
    }
}
