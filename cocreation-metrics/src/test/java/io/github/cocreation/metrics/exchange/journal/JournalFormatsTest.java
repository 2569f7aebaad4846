/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.exchange.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.exchange.ExchangeNote;
import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.journal.Commitment;
import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.Contribution;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.journal.Presence;
import io.github.cocreation.core.journal.SessionHeld;
import io.github.cocreation.core.journal.SessionId;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.process.ProcessId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalFormatsTest {
    private static final Path SAMPLES = Path.of("../../shared/samples/process-mining");
    private static final StakeholderId ANN = StakeholderId.of("ann <&> \"o\"");
    private static final StakeholderId CITY = StakeholderId.of("city");
    private static final SessionId SESSION = SessionId.of("s1");

    private static Instant at(int minute) {
        return Instant.parse("2026-03-01T10:00:00Z").plusSeconds(60L * minute);
    }

    private static Stakeholder someone(StakeholderId id) {
        return Stakeholder.builder()
                .id(id)
                .name("Name of " + id)
                .kind(StakeholderKind.PERSON)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE)
                .build();
    }

    static CoCreationProcess process() {
        return CoCreationProcess.builder()
                .id(ProcessId.of("quay"))
                .title("The quay")
                .challenge("Who may use it?")
                .addRoster(someone(ANN), someone(CITY))
                .journal(Journal.of(List.of(
                        SessionHeld.builder()
                                .id(EntryId.of("e0"))
                                .at(at(0))
                                .session(SESSION)
                                .title("Opening")
                                .minutes(90)
                                .build(),
                        Presence.builder()
                                .id(EntryId.of("e1"))
                                .at(at(0))
                                .session(SESSION)
                                .stakeholder(ANN)
                                .minutes(80)
                                .build(),
                        Contribution.builder()
                                .id(EntryId.of("e2"))
                                .at(at(5))
                                .session(SESSION)
                                .stakeholder(ANN)
                                .kind(ContributionKind.IDEA)
                                .text("Open it \u2603 <now>")
                                .putTerm("quay", 2)
                                .build(),
                        Decision.builder()
                                .id(EntryId.of("e3"))
                                .at(at(20))
                                .subject("Open the quay")
                                .addDeciders(CITY, ANN)
                                .addBasedOn(EntryId.of("e2"))
                                .session(SESSION)
                                .build(),
                        Commitment.builder()
                                .id(EntryId.of("e4"))
                                .at(at(25))
                                .subject("Paint it")
                                .addOwners(CITY)
                                .about(EntryId.of("e3"))
                                .build(),
                        CommitmentOutcome.builder()
                                .id(EntryId.of("e5"))
                                .at(at(90))
                                .commitment(EntryId.of("e4"))
                                .result(CommitmentResult.KEPT)
                                .by(CITY)
                                .build())))
                .build();
    }

    private static String written(JournalFormat format) {
        StringBuilder text = new StringBuilder();
        JournalWriter.write(format, process(), text);
        return text.toString();
    }

    private static Imported<CoCreationProcess> read(JournalFormat format, String text) {
        return JournalReader.withDefaults().read(format, "log", new StringReader(text));
    }

    @ParameterizedTest
    @EnumSource(JournalFormat.class)
    void what_is_written_is_read_back(JournalFormat format) {
        CoCreationProcess back = read(format, written(format)).value();
        if (format == JournalFormat.PROV) {
            assertThat(back.journal().entries())
                    .isEqualTo(process().journal().entries().subList(2, 6));
            return;
        }
        assertThat(back.journal()).isEqualTo(process().journal());
        assertThat(back.stakeholders()).isEqualTo(process().stakeholders());
    }

    /** What the published schema of OCEL 2.0 asks of a log, restated. */
    @Test
    void ocel_has_all_that_its_schema_asks_for() {
        JsonTree log = JsonFormat.withDefaults().read(JsonTree.codec(), written(JournalFormat.OCEL), "log");
        assertThat(log.fields().keySet()).contains("eventTypes", "objectTypes", "events", "objects");
        Set<String> objects = new HashSet<>();
        for (String kind : List.of("eventTypes", "objectTypes")) {
            for (JsonTree type : log.required(kind).elements()) {
                assertThat(type.required("name").text()).isNotBlank();
                type.required("attributes").elements().forEach(attribute -> {
                    assertThat(attribute.required("name").text()).isNotBlank();
                    assertThat(attribute.required("type").text()).isEqualTo("string");
                });
            }
        }
        for (JsonTree object : log.required("objects").elements()) {
            objects.add(object.required("id").text());
            assertThat(object.required("type").text()).isNotBlank();
            object.required("attributes").elements().forEach(attribute -> {
                attribute.required("name").text();
                attribute.required("value").text();
                assertThat(Instant.parse(attribute.required("time").text())).isEqualTo(Instant.EPOCH);
            });
        }
        for (JsonTree event : log.required("events").elements()) {
            event.required("id").text();
            event.required("type").text();
            Instant.parse(event.required("time").text());
            event.required("attributes").elements().forEach(attribute -> {
                attribute.required("name").text();
                attribute.required("value").text();
            });
            event.required("relationships").elements().forEach(relation -> {
                assertThat(objects).contains(relation.required("objectId").text());
                relation.required("qualifier").text();
            });
        }
    }

    @Test
    void a_folder_of_logs_gives_back_the_same_entries(@TempDir Path folder) throws IOException {
        LogWriter.Folder written = LogWriter.write(process());
        for (Map.Entry<String, String> file : written.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        LoggedProcess read = LogReader.withDefaults().read(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.process().stakeholders()).isEqualTo(process().stakeholders());
        Journal back = read.process().journal();
        assertThat(back.entries(Contribution.class)).hasSize(1).allSatisfy(entry -> {
            assertThat(entry.text())
                    .isEqualTo(process()
                            .journal()
                            .entries(Contribution.class)
                            .get(0)
                            .text());
            assertThat(entry.at()).isEqualTo(at(5));
        });
        assertThat(back.entries(Decision.class).get(0).basedOn())
                .containsExactly(back.entries(Contribution.class).get(0).id());
        assertThat(back.entries(CommitmentOutcome.class).get(0).result()).isEqualTo(CommitmentResult.KEPT);
        assertThat(back.entries(SessionHeld.class).get(0).minutes()).isEqualTo(90);
        assertThat(back).isEqualTo(process().journal());
        assertThat(written.notes()).isEmpty();
    }

    @Test
    void provenance_goes_from_contribution_to_result() {
        JsonTree prov = JsonFormat.withDefaults().read(JsonTree.codec(), written(JournalFormat.PROV), "prov");
        assertThat(prov.required("wasDerivedFrom").fields().values())
                .extracting(
                        relation -> relation.required("prov:generatedEntity").text(),
                        relation -> relation.required("prov:usedEntity").text())
                .containsExactly(
                        tuple("co:entry/e3.decided", "co:entry/e2"), tuple("co:entry/e4", "co:entry/e3.decided"));
        assertThat(prov.required("used").fields()).hasSize(2);
        assertThat(prov.required("agent").fields()).hasSize(2);
    }

    @Test
    void logs_of_others_are_contributions_of_who_acts() {
        Path xes = SAMPLES.resolve("running-example.xes");
        assumeTrue(Files.exists(xes));
        Imported<CoCreationProcess> running = JournalReader.withDefaults().read(xes);
        assertThat(running.value().journal().entries(Contribution.class)).hasSize(42);
        assertThat(running.value().journal().entries(SessionHeld.class)).hasSize(6);
        for (String name : List.of("ocel20_example.jsonocel", "ocel20_example.xmlocel")) {
            Imported<CoCreationProcess> ocel = JournalReader.withDefaults().read(SAMPLES.resolve(name));
            assertThat(ocel.notes())
                    .extracting(ExchangeNote::text)
                    .anyMatch(text -> text.contains("no object of an acting type"));
        }
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(() -> JournalReader.withDefaults().read(SAMPLES.resolve("newocel.jsonocel")))
                .withMessageContaining("must be an event log of OCEL 2.0, not 1.0");
    }

    @Test
    void what_is_wrong_in_the_json_of_an_event_is_told_where_its_element_begins() {
        Map<JournalFormat, String> logs = Map.of(
                JournalFormat.OCEL, """
                   {"objects": [],
                    "events": [
                     {"id": "e", "type": "x", "time": "2026-03-01T10:00:00Z",
                      "attributes": [{"name": "cocreation_json", "value": "{}"}]}]}\
                   """, JournalFormat.OCEL_XML, """
                   <log>
                    <events>
                     <event id="e" type="x" time="2026-03-01T10:00:00Z"><attributes>
                      <attribute name="cocreation_json">{}</attribute></attributes></event></events></log>\
                   """, JournalFormat.XES, """
                   <log>
                    <trace>
                     <event><string key="cocreation_json" value="{}"/>
                      <date key="time:timestamp" value="2026-03-01T10:00:00Z"/></event></trace></log>\
                   """, JournalFormat.PROV, """
                   {"activity": {
                     "x":
                      {"co:cocreation_json": "{}"}}}\
                   """);
        logs.forEach((format, text) -> assertThatExceptionOfType(FileFormatException.class)
                .as(format.word())
                .isThrownBy(() -> JournalReader.withDefaults().read(format, "log", new StringReader(text)))
                .withMessageStartingWith("log:3:")
                .withMessageContaining("The field (entry) of a journal entry is missing."));
    }
}
