/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.cocreation.core.journal.Entry;
import io.github.cocreation.core.process.CoCreationProcess;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeCommandsTest {
    private static final String CASE = "../cases/public-change/process.json";

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(code, out.toString(), err.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "gml", "dot", "node-link", "ocel", "ocel-xml", "xes", "prov"})
    void a_process_is_exported_under_pseudonyms_unless_names_are_asked_for(String format) {
        Run hidden = run("exchange", "export", "--to", format, CASE);
        assertThat(hidden.err()).contains("pseudonyms are made with a new key that is not kept");
        assertThat(hidden.code()).isEqualTo(ExitCode.DONE);
        Run open = run("exchange", "export", "--to", format, "--real-names", CASE);
        assertThat(open.code()).as(open.err()).isEqualTo(ExitCode.DONE);
        assertThat(open.out()).contains("works-council").isNotEqualTo(hidden.out());
        assertThat(hidden.out()).doesNotContain("works-council");
    }

    @Test
    void the_same_key_gives_the_same_pseudonyms() throws IOException {
        Path key = folder.resolve("key");
        Files.writeString(key, "a key that is long enough");
        String[] args = {"exchange", "export", "--to", "xes", "--key", key.toString(), CASE};
        assertThat(run(args).out()).isEqualTo(run(args).out()).contains("p-");
    }

    @Test
    void an_event_log_is_imported_as_it_was_exported() throws IOException {
        Path log = folder.resolve("log.xes");
        run("exchange", "export", "--to", "xes", "--real-names", "--out", log.toString(), CASE);
        Run back = run("exchange", "import", "--from", "xes", log.toString());
        assertThat(back.code()).as(back.err()).isEqualTo(ExitCode.DONE);
        assertThat(back.out()).startsWith("{\n  \"schema\": \"cocreation/process/");
        assertThat(back.err()).contains("skipped: ", "which an event log does not tell");
    }

    @Test
    void programmes_are_drawn_for_modellers_and_wikis() {
        assertThat(run("exchange", "export", "--to", "bpmn", "world-cafe").out())
                .contains("<bpmndi:BPMNPlane");
        assertThat(run("exchange", "export", "--to", "mermaid", "world-cafe").out())
                .startsWith("flowchart LR\n");
    }

    @Test
    void an_agenda_becomes_a_calendar() {
        Path agenda = folder.resolve("agenda.json");
        Run planned = run(
                "programme",
                "agenda",
                "world-cafe",
                "--people",
                "24",
                "--start",
                "2026-03-02",
                "--json",
                "--out",
                agenda.toString());
        assertThat(planned.code()).as(planned.err()).isEqualTo(ExitCode.DONE);
        Run calendar = run("exchange", "export", "--to", "ical", agenda.toString());
        // the library that writes calendars is optional, and needs another
        assumeFalse(calendar.err().contains("(ical4j), or one that it needs, is not there"));
        assertThat(calendar.out()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    }

    @Test
    void a_process_becomes_a_folder_of_logs() {
        Path logs = folder.resolve("logs");
        assertThat(run("exchange", "export", "--to", "csv", "--out", logs.toString(), CASE)
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(run("exchange", "import", "--from", "csv", logs.toString()).out())
                .contains("\"journal\": [");
        assertThat(run("exchange", "export", "--to", "csv", CASE).err())
                .startsWith("The folder (none) of an export to csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-change", "harbour"})
    void a_shipped_case_comes_back_from_a_folder_of_logs_but_for_what_is_named(String name) throws IOException {
        String file = "../cases/" + name + "/process.json";
        String logs = folder.resolve("logs").toString();
        Run written = run("exchange", "export", "--to", "csv", "--real-names", "--out", logs, file);
        CoCreationProcess process = CoCreationProcess.read(Files.readString(Path.of(file)), file);
        CoCreationProcess back = CoCreationProcess.read(
                run("exchange", "import", "--from", "csv", logs).out(), "back");
        String moment = "skipped: journal: in which order entries of the same moment were written down";
        assertThat(written.err().lines().filter(line -> !line.equals(moment)))
                .containsExactly("skipped: process: sources; mandate; "
                        + (process.declaredPosition().isPresent() ? "declared position; " : "")
                        + "population; network, but for the ties in the journal"
                        + (process.assessments().isEmpty() ? "" : "; assessments"));
        Comparator<Entry> order = Comparator.comparing(Entry::at).thenComparing(Entry::id);
        assertThat(back.journal().entries().stream().sorted(order))
                .containsExactlyElementsOf(
                        process.journal().entries().stream().sorted(order).toList());
        assertThat(written.err().contains(moment)).isEqualTo(!back.journal().equals(process.journal()));
        assertThat(back.toBuilder()
                        .journal(process.journal())
                        .sources(process.sources())
                        .mandate(process.mandate())
                        .declaredPosition(process.declaredPosition())
                        .population(process.population())
                        .network(process.network())
                        .assessments(process.assessments())
                        .build())
                .isEqualTo(process);
    }

    @Test
    void a_survey_a_lottery_and_a_schema_are_imported() throws IOException {
        Files.writeString(folder.resolve("x_categories.csv"), "category,feature,min,max\nage,young,1,1\nage,old,1,1\n");
        Files.writeString(folder.resolve("x_respondents.csv"), "id,age\na,young\nb,old\nc,old\n");
        Run panel = run("exchange", "import", "--from", "sortition", "--size", "2", folder.toString());
        assertThat(panel.out()).as(panel.err()).contains("\"k\": 2", "\"pool\": [");
        assertThat(run("exchange", "import", "--from", "sortition", folder.toString())
                        .err())
                .startsWith("The size (none) of a panel must be told.");
        Path schema = folder.resolve("phase.json");
        Files.writeString(
                schema, "{\"id\": \"p\", \"objectives\": [{\"id\": \"o\", \"tasks\": [{\"id\": \"task_a\"}]}]}");
        Run programme = run("exchange", "import", "--from", "interlink", schema.toString());
        assertThat(programme.out()).contains("\"programme\": \"task-a\"");
        assertThat(programme.err()).contains("names and descriptions of phases, objectives and tasks");
        Path methods = folder.resolve("methods.json");
        Files.writeString(methods, "[{\"id\": 1, \"type\": \"method\", \"title\": \"Circle\"}]");
        Run entries = run("exchange", "import", "--from", "participedia", methods.toString());
        assertThat(entries.code()).isEqualTo(ExitCode.DONE);
        assertThat(entries.out()).contains("\"type\": \"method\"", "\"Circle\"");
        assertThat(entries.err()).contains("only a case is a process");
        for (String format : List.of("xes", "ocel", "prov", "decidim", "survey")) {
            Run folderGiven = run("exchange", "import", "--from", format, folder.toString());
            assertThat(folderGiven.err())
                    .as(format)
                    .contains("(" + folder + ")", "must be a file and is a folder.\nMaybe name ");
            assertThat(folderGiven.code()).isEqualTo(ExitCode.UNUSABLE);
        }
        assertThat(run("exchange", "import", "--from", "sortition", "--size", "2", methods.toString())
                        .err())
                .contains("(" + methods + ") must be a folder", "and is a file.\nMaybe name the folder");
        Run unknown = run("exchange", "import", "--from", "pollis", folder.toString());
        assertThat(unknown.err()).startsWith("The format (pollis) of an import is unknown.\nMaybe (polis).");
        assertThat(unknown.code()).isEqualTo(2);
    }

    @Test
    void a_folder_of_two_schemas_is_two_programmes() throws IOException {
        for (String name : List.of("short", "long")) {
            Files.writeString(
                    folder.resolve(name + "_metadata.json"),
                    "{\"id\": \"%s\", \"name_translations\": {\"en\": \"The %s one\"}}".formatted(name, name));
            Files.writeString(
                    folder.resolve(name + "_phases_first.json"),
                    "{\"id\": \"first\", \"objectives\": [{\"id\": \"o\", \"tasks\": [{\"id\": \"%s_task\"}]}]}"
                            .formatted(name));
        }
        Run both = run("exchange", "import", "--from", "interlink", folder.toString());
        assertThat(both.code()).as(both.err()).isEqualTo(ExitCode.DONE);
        assertThat(both.out()).startsWith("[").contains("\"short-task\"", "\"long-task\"");
        assertThat(both.err()).contains("a list of 2 programmes, one for each schema: take one with --only");
        Run one = run("exchange", "import", "--from", "interlink", folder.toString(), "--only", "long");
        assertThat(one.out()).startsWith("{").contains("\"long-task\"").doesNotContain("short-task");
        Run none = run("exchange", "import", "--from", "interlink", folder.toString(), "--only", "lung");
        assertThat(none.err()).startsWith("The entry (lung) of an export must be in it.\nMaybe (long).");
        Files.writeString(folder.resolve("stray.json"), "{\"id\": \"stray\", \"objectives\": []}");
        Run stray = run("exchange", "import", "--from", "interlink", folder.toString());
        assertThat(stray.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(stray.err()).contains("could be any of", "put the files of each schema into a folder of its own");
    }

    @Test
    void networks_are_converted_by_the_ending_of_the_file() throws IOException {
        Path matrix = folder.resolve("m.csv");
        Files.writeString(matrix, ",a,b\na,0,2\nb,0,0\n");
        for (String name :
                new String[] {"n.graphml", "n.gexf", "n.net", "n.dl", "n.gml", "n.dot", "n.cyjs", "n.json", "tables"}) {
            Path out = folder.resolve(name);
            Run converted = run("network", "convert", matrix.toString(), out.toString());
            assertThat(converted.code()).as(converted.err()).isEqualTo(ExitCode.DONE);
            assertThat(run("network", "analyse", out.toString(), "--measures", "edge_count", "--json")
                            .out())
                    .as(name)
                    .contains("\"edge_count\": 1");
        }
    }

    @Test
    void a_whole_process_goes_out_under_pseudonyms_and_can_be_measured() throws IOException {
        Path key = folder.resolve("key");
        Files.writeString(key, "a key that is long enough");
        Run run = run("exchange", "export", "--to", "process", "--key", key.toString(), CASE);
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        CoCreationProcess hidden = CoCreationProcess.read(run.out(), "hidden.json");
        CoCreationProcess named = CoCreationProcess.read(Files.readString(Path.of(CASE)), CASE);
        assertThat(hidden.stakeholders()).hasSameSizeAs(named.stakeholders());
        named.stakeholders()
                .keySet()
                .forEach(id -> assertThat(hidden.stakeholders()).doesNotContainKey(id));
        Run real = run("exchange", "export", "--to", "process", "--real-names", CASE);
        assertThat(CoCreationProcess.read(real.out(), "real.json")).isEqualTo(named);
    }
}
