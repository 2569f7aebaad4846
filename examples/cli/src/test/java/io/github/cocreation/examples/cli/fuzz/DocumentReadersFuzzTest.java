/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.cli.fuzz;

import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.Rules;
import io.github.cocreation.core.judgement.StateModel;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.grouping.allocation.AllocationTask;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatingPlan;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.SelectionTask;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.report.Report;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a document of this library, it is read or it is said what is wrong where. */
class DocumentReadersFuzzTest {
    private static final String CORE = "cocreation-core/src/main/resources/io/github/cocreation/core/";
    private static final String METHODS = "cocreation-methods/src/main/resources/META-INF/cocreation/";
    private static final String HARBOUR =
            "cocreation-core/src/test/resources/io/github/cocreation/core/process/harbour.json";
    private static final JsonFormat FORMAT = JsonFormat.withDefaults().withMaxLength(Survival.LIMITS.characters());
    private static final String FOUR = "\"participants\": [\"ann\", \"bo\", \"cem\", \"dag\"]";

    @TempDir
    Path folder;

    private static void survives(Codec<?> codec, List<String> documents) {
        for (String document : documents) {
            FORMAT.read(codec, document, "whole.json");
        }
        Survival.ofDocuments(documents, file -> FORMAT.read(codec, file.reader(), "d.json"));
    }

    private static void survives(Codec<?> codec, String document) {
        survives(codec, List.of(document));
    }

    @Test
    void any_json() {
        survives(JsonTree.codec(), RealFiles.ofFolder(CORE + "typology", ".json"));
    }

    @Test
    void processes() {
        survives(CoCreationProcess.codec(), RealFiles.ofProject(HARBOUR));
    }

    @Test
    void journals() {
        Journal journal = CoCreationProcess.read(RealFiles.ofProject(HARBOUR), "harbour.json")
                .journal();
        survives(Journal.codec(), FORMAT.write(Journal.codec(), journal));
    }

    /** All problems are told, not only the first; there is always an answer. */
    @Test
    void all_problems_of_a_process() {
        Survival.ofDocuments(List.of(RealFiles.ofProject(HARBOUR)), file -> {
            List<JsonFormatException> problems = FORMAT.problems(CoCreationProcess.codec(), file.text(), "d.json");
            if (!problems.isEmpty()) {
                throw problems.get(problems.size() - 1);
            }
        });
    }

    @Test
    void frameworks() {
        survives(Framework.codec(), RealFiles.ofFolder(CORE + "framework", ".json"));
    }

    @Test
    void typologies() {
        survives(
                Typology.codec(),
                RealFiles.ofFolder(CORE + "typology", ".json").stream()
                        .filter(card -> card.contains("cocreation/typology/"))
                        .toList());
    }

    @Test
    void rules_gates_and_states() {
        survives(Rules.codec(), RealFiles.ofProject(CORE + "judgement/rules.json"));
        survives(Gate.codec(), RealFiles.ofFolder(CORE + "judgement", "gate-public.json"));
        survives(StateModel.codec(), RealFiles.ofProject(CORE + "judgement/vicious-circle.json"));
    }

    @Test
    void assessments() {
        String question = Frameworks.cornerstones().questions().get(0).id().value();
        Path survey = folder.resolve("survey.csv");
        Damaged.of("rater,question,value,perspective,date\nann," + question + ",2,users,2026-03-01\n")
                .writtenTo(survey);
        survives(Assessment.codec(), RealFiles.printed("exchange", "import", "--from", "survey", survey.toString()));
    }

    @Test
    void method_cards() {
        survives(
                MethodDefinition.codec(),
                List.of(
                        RealFiles.ofProject(METHODS + "methods/world-cafe.json"),
                        RealFiles.ofProject(METHODS + "methods/dotmocracy.json")));
    }

    @Test
    void programmes() {
        survives(
                NamedProgramme.codec(),
                Programmes.builtIn().values().stream()
                        .limit(5)
                        .map(programme -> FORMAT.write(NamedProgramme.codec(), programme))
                        .toList());
        survives(
                Programme.codec(),
                "{\"kind\": \"sequence\", \"parts\": [\"world-cafe\", {\"kind\": \"repeat\", \"part\": \"circle\", \"times\": 2}]}");
    }

    @Test
    void agendas_and_occasions() {
        survives(
                Agenda.codec(),
                RealFiles.printed(
                        "programme", "agenda", "world-cafe", "--people", "24", "--start", "2026-03-02", "--json"));
        survives(
                Occasion.codec(),
                FORMAT.write(
                        Occasion.codec(),
                        Occasion.builder()
                                .people(24)
                                .calendar(MeetingCalendar.from(LocalDate.of(2026, 3, 2)))
                                .build()));
    }

    @Test
    void runs() {
        Path state = folder.resolve("state.json");
        RealFiles.printed(
                "programme",
                "run",
                "trimester-learning",
                "--state",
                state.toString(),
                "--held",
                "parts[0]",
                "--at",
                "2026-03-02T09:00:00Z",
                "--minutes",
                "200",
                "--present",
                "anna,bo",
                "--json");
        survives(Run.codec(), RealFiles.text(state));
    }

    @Test
    void seatings() {
        survives(
                Attendees.codec(),
                "{\"schema\": \"cocreation/attendees/1\", \"people\": [\"a\", \"b\", \"c\"], \"hosts\": [\"a\"]}");
        RealFiles.printed(
                "programme",
                "agenda",
                "world-cafe",
                "--people",
                "12",
                "--start",
                "2026-03-02",
                "--moves",
                "1000",
                "--cards",
                folder.toString());
        survives(SeatingPlan.codec(), RealFiles.text(folder.resolve("seating.json")));
    }

    @Test
    void tasks_of_grouping() {
        survives(
                RotationTask.codec(),
                "{\"kind\": \"rotation\", \"id\": \"four\", " + FOUR + ", \"rounds\": 3, \"tables\": ["
                        + "{\"id\": \"T1\", \"min\": 2, \"max\": 2}, {\"id\": \"T2\", \"min\": 2, \"max\": 2}],"
                        + " \"apart\": [[\"ann\", \"bo\"]]}");
        survives(
                GroupTask.codec(),
                "{\"kind\": \"groups\", \"id\": \"mix\", " + FOUR
                        + ", \"groups\": [{\"id\": \"G1\", \"min\": 2, \"max\": 2},"
                        + " {\"id\": \"G2\", \"min\": 2, \"max\": 2}], \"attributes\": {\"ann\": {\"home\": \"city\"},"
                        + " \"bo\": {\"home\": \"city\"}, \"cem\": {\"home\": \"land\"}, \"dag\": {\"home\": \"land\"}},"
                        + " \"mix\": [\"home\"]}");
        survives(
                AllocationTask.codec(),
                "{\"kind\": \"allocation\", \"id\": \"open\", " + FOUR + ", \"slots\": [\"S1\", \"S2\"],"
                        + " \"rooms\": [{\"id\": \"R1\", \"capacity\": 3}],"
                        + " \"topics\": [{\"id\": \"food\", \"host\": \"ann\"}, {\"id\": \"roads\", \"host\": \"bo\"}],"
                        + " \"preferences\": {\"ann\": {\"food\": 3}, \"bo\": {\"roads\": 3}}}");
    }

    @Test
    void lotteries_and_certificates() {
        Damaged.of("category,feature,min,max\nage,young,1,1\nage,old,1,1\n").writtenTo(folder.resolve("quotas.csv"));
        Damaged.of("id,age\na,young\nb,old\nc,old\n").writtenTo(folder.resolve("people.csv"));
        survives(
                SelectionTask.codec(),
                RealFiles.printed("exchange", "import", "--from", "sortition", "--size", "2", folder.toString()));
        survives(
                Certificate.codec(),
                RealFiles.printed(
                        "panel",
                        "select",
                        "--features",
                        folder.resolve("quotas.csv").toString(),
                        "--people",
                        folder.resolve("people.csv").toString(),
                        "--size",
                        "2",
                        "--json"));
    }

    @Test
    void measurements_and_reports() {
        String harbour = "../../" + HARBOUR;
        survives(Measurement.codec().list(), RealFiles.printed("measure", harbour, "--json"));
        JsonTree loop = FORMAT.read(JsonTree.codec(), RealFiles.printed("report", harbour, "--json"), "loop.json");
        survives(Report.codec(), FORMAT.write(JsonTree.codec(), loop.required("report")));
    }
}
