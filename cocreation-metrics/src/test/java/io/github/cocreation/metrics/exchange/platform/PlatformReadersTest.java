/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.PhaseSpan;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.metrics.exchange.journal.LogReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformReadersTest {
    private static final Path SAMPLES = Path.of("../../shared/samples");

    @TempDir
    Path folder;

    private static List<String> notes(Imported<?> imported) {
        return imported.notes().stream().map(ExchangeNote::toString).toList();
    }

    private Path polis(String comments, String votes) throws IOException {
        Files.writeString(folder.resolve("comments.csv"), comments);
        Files.writeString(folder.resolve("votes.csv"), votes);
        return folder;
    }

    private static final String COMMENTS = """
        timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
        1400000000000,x,0,7,2,1,1,"Open the quay, soon"
        1400000001000,x,1,8,0,1,-1,No
        """;

    private static String votesOf(String agree, String disagree) {
        return """
            timestamp,datetime,comment-id,voter-id,vote
            1400000002000,x,0,7,%1$s
            1400000003000,x,0,8,%1$s
            1400000004000,x,0,9,%2$s
            1400000004000,x,1,9,%2$s
            """.formatted(agree, disagree);
    }

    @Test
    void polis_votes_are_read_by_the_sign_that_the_sums_confirm() throws IOException {
        for (String agree : List.of("1", "-1")) {
            String disagree = agree.equals("1") ? "-1" : "1";
            Imported<CoCreationProcess> read =
                    PolisReader.withDefaults().read(polis(COMMENTS, votesOf(agree, disagree)));
            assertThat(read.value().journal().entries(Vote.class))
                    .extracting(Vote::answer)
                    .containsExactlyInAnyOrder(
                            VoteAnswer.AGREE, VoteAnswer.AGREE, VoteAnswer.DISAGREE, VoteAnswer.DISAGREE);
            assertThat(notes(read))
                    .contains(
                            "assumed: votes.csv:1:5: " + agree + " means agree and " + disagree
                                    + " disagree: so the sums of comments.csv are met for 2 of 2 statements (off by 0"
                                    + " votes in all; 4 the other way round)",
                            "assumed: comments.csv:3:7: 1 statements that moderators rejected belong to the journal"
                                    + " all the same");
            assertThat(read.value().check().errors())
                    .extracting(Violation::code)
                    .containsOnly("no-initiator");
        }
    }

    @Test
    void polis_keeps_the_last_vote_and_tells_seconds_from_milliseconds() throws IOException {
        String votes = """
            timestamp,comment-id,voter-id,vote,weight
            1400000009,0,7,1,0
            1400000005,0,7,-1,0
            1400000009,0,7,0,0
            1400000009,5,7,1,0
            """;
        Imported<CoCreationProcess> read = PolisReader.withDefaults().read(polis(COMMENTS, votes));
        assertThat(read.value().journal().entries(Vote.class)).singleElement().satisfies(vote -> {
            assertThat(vote.answer()).isEqualTo(VoteAnswer.PASS);
            assertThat(vote.at()).isEqualTo(Instant.ofEpochSecond(1_400_000_009));
        });
        assertThat(notes(read))
                .contains(
                        "unknown: votes.csv:1:5: the columns weight",
                        "assumed: votes.csv:1:1: times are seconds since 1970",
                        "assumed: comments.csv:1:1: times are milliseconds since 1970",
                        "skipped: votes.csv:5:1: 1 votes on statements that comments.csv does not have",
                        "skipped: votes.csv:2:1: 2 votes that somebody changed later: the last counts");
        assertThat(read.value().journal().entries(Contribution.class))
                .extracting(Contribution::text)
                .contains(Optional.of("Open the quay, soon"));
    }

    @Test
    void polis_mistakes_say_where() throws IOException {
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PolisReader.withDefaults()
                        .read(polis(COMMENTS, "timestamp,comment-id,voter-id,vote\n1,0,7,2\n")))
                .withMessage(
                        "votes.csv:2:4: The vote (2) of a row must be 1, 0 or -1.\nMaybe the columns are shifted.");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> PolisReader.withDefaults().read(polis(COMMENTS, "timestamp,comment,voter-id,vote\n")))
                .withMessage("votes.csv:1:1: The column (comment-id) is missing.\nMaybe it is (comment).");
        Files.delete(folder.resolve("votes.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolisReader.withDefaults().read(folder))
                .withMessageEndingWith("must hold votes.csv.\nMaybe name the folder of the unpacked export.");
    }

    @Test
    void a_real_conversation_is_read() {
        Path sample = SAMPLES.resolve("polis/15-per-hour-seattle");
        assumeTrue(Files.exists(sample));
        Imported<CoCreationProcess> read = PolisReader.withDefaults().read(sample);
        assertThat(read.value().journal().entries(Vote.class)).hasSize(2872);
        assertThat(read.value().journal().entries(Contribution.class)).hasSize(54);
        assertThat(read.value().title()).isEqualTo("$15/hour");
        assertThat(read.value().check().errors()).extracting(Violation::code).containsOnly("no-initiator");
        assertThat(notes(read)).anyMatch(note -> note.contains("met for 54 of 54 statements"));
    }

    private static final String DECIDIM = """
        [{"id": 1, "slug": "quay", "title": {"ca": "El moll", "en": "The quay"}, "hashtag": "q",
          "subtitle": {"en": "Doors", "es": {"deep": 1}},
          "short_description": {"en": "<p>Who may &amp; who may not?</p>"}, "promoted": true, "new_field": 3,
          "start_date": "2026-03-01", "end_date": "soon",
          "participatory_process_steps": [
            {"title": {"en": "Proposals"}, "cta_path": "/p", "start_date": "2026-03-01", "end_date": "2026-03-31"},
            {"title": {"en": "Something"}, "start_date": "2026-04-01", "end_date": null}],
          "components": [{"manifest_name": "budgets", "name": {"en": "Money"}, "settings": {"a": 1}, "specific_data": [1]}]}]
        """;

    @Test
    void decidim_fields_come_and_go_and_are_listed() {
        Imported<ImmutableList<CoCreationProcess>> read =
                DecidimReader.withDefaults().read("d.json", new StringReader(DECIDIM));
        CoCreationProcess process = read.value().get(0);
        assertThat(process.id()).hasToString("quay");
        assertThat(process.title()).isEqualTo("The quay");
        assertThat(process.challenge()).isEqualTo("Who may & who may not?");
        assertThat(process.phases())
                .containsExactly(
                        new PhaseSpan(Phase.IDEATE, Span.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1))));
        assertThat(process.notes()).contains("Decidim component: budgets, Money", "Decidim subtitle: Doors");
        assertThat(notes(read))
                .anyMatch(note -> note.startsWith("unknown: d.json:1:2 ($[0]): the fields new_field"))
                .anyMatch(note -> note.startsWith("skipped: d.json:1:2 ($[0]): the fields hashtag, promoted"))
                .anyMatch(note -> note.endsWith("have and this file has not: description"))
                .anyMatch(note -> note.endsWith("($[0].subtitle.es): what should be a text in a language"))
                .anyMatch(note -> note.endsWith("texts in other languages: ca"))
                .anyMatch(note -> note.endsWith("($[0].participatory_process_steps[0]): the fields cta_path"))
                .anyMatch(note -> note.endsWith("($[0].components[0]): the fields settings"))
                .anyMatch(note -> note.endsWith("a date that cannot be read: soon"))
                .anyMatch(note -> note.endsWith("the step (Something) as a phase: its title does not tell which"));
        assertThat(DecidimReader.withDefaults()
                        .withLanguage(Locale.forLanguageTag("ca"))
                        .read("d.json", new StringReader(DECIDIM))
                        .value()
                        .get(0)
                        .title())
                .isEqualTo("El moll");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> DecidimReader.withDefaults().read("d.json", new StringReader("[{\"id\": 1}]")))
                .withMessage("d.json:1:2: ($[0]): The value (an object) must have the field (title).\nMaybe add it.");
    }

    @Test
    void the_shape_of_a_decidim_export_is_read() {
        Path sample = SAMPLES.resolve("decidim/participatory_process-export-shape.json");
        assumeTrue(Files.exists(sample));
        Imported<ImmutableList<CoCreationProcess>> read =
                DecidimReader.withDefaults().read(sample);
        assertThat(read.value()).hasSize(1);
        assertThat(read.notes(ExchangeNote.Kind.UNKNOWN)).isEmpty();
    }

    private static final String DNA = """
        "statement_id";"time";"person";"organization";"concept";"agreement";"text";"document_title"
        1;2026-01-26 00:00:00;"Ann";"Tenants";"Open the quay";1;"(removed)";"Hearing, 1"
        2;2026-01-27 00:00:00;"Ben";"";"Open the quay";0;"x; y";"Hearing, 1"
        3;2026-01-25 00:00:00;"Ann";"Tenants";"Open the quay";1;"";""
        """;

    @Test
    void statements_make_a_two_mode_network_and_a_journal() {
        Imported<CoCreationProcess> read = DnaReader.withDefaults().read("dna.csv", new StringReader(DNA));
        assertThat(read.value().network().affiliations(DnaReader.AGREES))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.stakeholder()).isEqualTo(StakeholderId.of("Tenants"));
                    assertThat(row.weight()).isEqualTo(2);
                });
        assertThat(read.value().network().affiliations(DnaReader.DISAGREES)).hasSize(1);
        assertThat(read.value().journal().entries(Vote.class))
                .allSatisfy(vote -> assertThat(vote.statement()).hasToString("statement-3"));
        assertThat(read.value().check().errors()).extracting(Violation::code).containsOnly("no-initiator");
        assertThat(notes(read))
                .contains(
                        "unknown: dna.csv:1:7: the columns text",
                        "skipped: dna.csv:2:3: 2 persons, as their organisations speak here",
                        "assumed: dna.csv:4:8: 1 statements without document are of one called (document)");
        assertThat(DnaReader.withDefaults()
                        .withActor(DnaReader.Actor.PERSON)
                        .read("dna.csv", new StringReader(DNA))
                        .value()
                        .network()
                        .stakeholders())
                .containsExactly(StakeholderId.of("Ann"), StakeholderId.of("Ben"));
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> DnaReader.withDefaults()
                        .read("dna.csv", new StringReader(DNA.replace("2026-01-27", "2026-13-27"))))
                .withMessageStartingWith("dna.csv:3:4: The time (2026-13-27 00:00:00) of a row cannot be read.");
    }

    @Test
    void a_real_event_list_is_read() {
        Path sample = SAMPLES.resolve("dna/dna-eventlist-format-sample.csv");
        assumeTrue(Files.exists(sample));
        Imported<CoCreationProcess> read = DnaReader.withDefaults().read(sample);
        assertThat(read.value().journal().entries(Vote.class)).hasSize(40);
        assertThat(read.value().check().errors()).extracting(Violation::code).containsOnly("no-initiator");
    }

    @Test
    void lists_are_taken_apart_only_where_no_value_is_torn() {
        String industries = "Agriculture, Forestry, Fishing & Mining Industries";
        assertThat(ParticipediaLists.split(industries + ", Media, Telecommunications & Information, Health"))
                .containsExactly(industries, "Media, Telecommunications & Information", "Health");
        assertThat(ParticipediaLists.split("[\"" + industries + "\", \"Health\"]"))
                .containsExactly(industries, "Health");
        assertThat(ParticipediaLists.split("{\"" + industries + "\",Health}")).containsExactly(industries, "Health");
        assertThat(ParticipediaLists.split("Health; Transport")).containsExactly("Health", "Transport");
        assertThat(ParticipediaLists.split("Experts (e.g. scientists, engineers; lawyers), Health"))
                .containsExactly("Experts (e.g. scientists, engineers; lawyers)", "Health");
        Imported<ImmutableList<ParticipediaEntry>> read = ParticipediaReader.withDefaults()
                .readCsv(
                        "p.csv",
                        new StringReader("id,type,title,general_issues,body\n7,case,\"Rain, and more\",\"" + industries
                                + ", Health\",\"One, two; three\"\n"));
        ParticipediaEntry entry = read.value().get(0);
        assertThat(entry.title()).isEqualTo("Rain, and more");
        assertThat(entry.values("general_issues")).containsExactly(industries, "Health");
        assertThat(entry.values("body")).containsExactly("One, two; three");
        assertThat(entry.process().notes()).contains("Participedia general_issues: " + industries + "; Health");
    }

    @Test
    void real_methods_are_read() {
        Path sample = SAMPLES.resolve("participedia/methods.json");
        assumeTrue(Files.exists(sample));
        Imported<ImmutableList<ParticipediaEntry>> read =
                ParticipediaReader.withDefaults().read(sample);
        assertThat(read.value()).hasSize(238);
        assertThat(read.value().get(0).values("communication_modes"))
                .containsExactly("Discussion, Dialogue, or Deliberation");
    }

    @Test
    void a_survey_is_tidy_or_wide() {
        String question = Frameworks.cornerstones().questions().get(0).id().value();
        Imported<Assessment> tidy = SurveyReader.withDefaults()
                .read(
                        "s.csv",
                        new StringReader("Rater,question,value,perspective,date\nann," + question
                                + ",2,users,2026-03-01\nben," + question + ",,users,\n"));
        assertThat(tidy.value().ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.value()).isEqualTo(2);
            assertThat(rating.on()).isEqualTo(LocalDate.of(2026, 3, 1));
        });
        assertThat(notes(tidy)).containsExactly("skipped: s.csv: 1 answers that are empty");
        Imported<Assessment> wide = SurveyReader.withDefaults()
                .withDate(LocalDate.of(2026, 5, 1))
                .read("s.csv", new StringReader("respondent," + question + ",age\nann,2,40\n"));
        assertThat(wide.value().ratings()).extracting(Rating::on).containsExactly(LocalDate.of(2026, 5, 1));
        assertThat(notes(wide))
                .containsExactly(
                        "assumed: s.csv: answers without perspective are of the perspective not-told",
                        "assumed: s.csv: answers without date are of 2026-05-01",
                        "unknown: s.csv:1:3: the columns age");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> SurveyReader.withDefaults()
                        .read("s.csv", new StringReader("rater,question,value\nann,q99.99,2\n")))
                .withMessageStartingWith("s.csv:2:2: The question (q99.99) of framework (");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> SurveyReader.withDefaults()
                        .read("s.csv", new StringReader("rater,question,value\nann," + question + ",99\n")))
                .withMessageStartingWith("s.csv:2:3: The value (99) of an answer must be from ");
    }

    @Test
    void a_file_of_participedia_without_any_entry_is_refused() {
        ParticipediaReader reader = ParticipediaReader.withDefaults();
        for (String text : List.of("[]", "{}", "[{\"type\": \"case\", \"title\": \"\"}]", "{\"results\": [1, 2]}")) {
            assertThatExceptionOfType(FileFormatException.class)
                    .as(text)
                    .isThrownBy(() -> reader.readJson("p.json", new StringReader(text)))
                    .withMessageStartingWith("p.json:1:")
                    .withMessageContaining("a file of Participedia must ");
        }
        for (String text : List.of("id,title\n", "a,b\n1,2\n")) {
            assertThatExceptionOfType(FileFormatException.class)
                    .as(text)
                    .isThrownBy(() -> reader.readCsv("p.csv", new StringReader(text)));
        }
    }

    @Test
    void a_folder_is_no_file_and_a_file_no_folder() throws IOException {
        Path file = Files.writeString(folder.resolve("statements.csv"), DNA);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> DnaReader.withDefaults().read(folder),
                () -> DecidimReader.withDefaults().read(folder),
                () -> ParticipediaReader.withDefaults().read(folder),
                () -> SurveyReader.withDefaults().read(folder))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(reading)
                    .withMessage("The file (" + folder + ") must be a file and is a folder.\n"
                            + "Maybe name one of those in it: (statements.csv).");
        }
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> PolisReader.withDefaults().read(file),
                () -> LogReader.withDefaults().read(file))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(reading)
                    .withMessageStartingWith("The folder (" + file + ") must be a folder, which holds files such as ")
                    .withMessageEndingWith("and is a file.\nMaybe name the folder that it is in, (" + folder + ").");
        }
    }
}
