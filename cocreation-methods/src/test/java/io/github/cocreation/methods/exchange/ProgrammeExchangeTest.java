/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.exchange.FileFormatException;
import io.github.cocreation.core.exchange.Imported;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.ProgrammeId;
import io.github.cocreation.methods.composition.Programmes;
import io.github.cocreation.methods.composition.Split;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammeExchangeTest {
    private static final Path SAMPLES = Path.of("../../shared/samples/interlink");
    private static final MethodCatalogue METHODS = MethodCatalogue.builtIn();

    private static NamedProgramme named(Programme programme) {
        return NamedProgramme.builder()
                .id(ProgrammeId.of("mine"))
                .name(Text.of("Mine <& \"yours\">"))
                .note(Text.of("x"))
                .programme(programme)
                .build();
    }

    private static final Programme ALL_KINDS = Programme.sequence(
            Programme.use("world-cafe"),
            Programme.parallel(Split.GROUP, Programme.use("storytelling"), Programme.use("no-such-method")),
            Programme.repeat(Programme.use("circle"), 3),
            Programme.optional(Programme.use("world-cafe")));

    @Test
    void bpmn_is_read_back_as_the_programme_it_was_made_of() {
        for (NamedProgramme programme : Programmes.builtIn().values()) {
            String bpmn = BpmnDocument.of(programme, METHODS, Locale.ENGLISH);
            assertThat(BpmnDocument.read("p.bpmn", new StringReader(bpmn))).isEqualTo(programme);
        }
        NamedProgramme mine = named(ALL_KINDS);
        String bpmn = BpmnDocument.of(mine, METHODS, Locale.ENGLISH);
        assertThat(BpmnDocument.read("p.bpmn", new StringReader(bpmn))).isEqualTo(mine);
        assertThat(bpmn)
                .contains(
                        "<bpmn:parallelGateway",
                        "<bpmn:exclusiveGateway",
                        "name=\"Mine &lt;&amp; &quot;yours&quot;&gt;\"");
    }

    @Test
    void nodes_of_a_diagram_do_not_lie_on_each_other() {
        for (NamedProgramme programme : Programmes.builtIn().values()) {
            ProgrammeDiagram diagram = ProgrammeDiagram.of(programme.programme(), METHODS, Locale.ENGLISH);
            Set<List<Integer>> places = new HashSet<>();
            diagram.nodes()
                    .forEach(node -> assertThat(places.add(List.of(node.lane(), node.column(), node.track())))
                            .as("%s in %s", node, programme.id())
                            .isTrue());
            Set<String> ids = new HashSet<>();
            diagram.nodes().forEach(node -> ids.add(node.id()));
            diagram.flows().forEach(flow -> assertThat(ids).contains(flow.from(), flow.to()));
        }
    }

    @Test
    void a_drawing_of_somebody_else_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BpmnDocument.read("p.bpmn", new StringReader("<definitions/>")))
                .withMessageStartingWith("p.bpmn:1:1: The number of programmes (0) of a BPMN document must be 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BpmnDocument.read("p.bpmn", new StringReader("<!DOCTYPE x><x/>")))
                .withMessageContaining("DOCTYPE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BpmnDocument.read("p.bpmn", new StringReader("<x>".repeat(100))))
                .withMessageContaining("The depth (more than 64)");
    }

    @Test
    void mermaid_has_a_subgraph_for_each_role_and_no_markup_in_labels() {
        String chart = MermaidFlowchart.of(
                Programme.sequence(Programme.use("world-cafe"), Programme.use("a-b")), METHODS, Locale.ENGLISH);
        assertThat(chart).startsWith("flowchart LR\n  subgraph lane0 [\"everybody\"]\n");
        assertThat(chart).contains("n3[\"a-b\"]", "n2 --> n3");
        assertThat(MermaidFlowchart.of(ALL_KINDS, METHODS, Locale.ENGLISH)).contains("|\"yes\"|");
    }

    private static final String LIST = """
        {"id": "phase-a", "prerequisites": [], "is_part_of_codelivery": true,
         "name_translations": {"en": "Engage", "es": "Implicar"}, "description_translations": {"es": "x"},
         "objectives": [
           {"id": "objective-1", "prerequisites": [], "name_translations": {"en": "One"},
            "tasks": [{"id": "task_a", "prerequisites": []}, {"id": "task_b", "prerequisites": []},
                      {"id": "task_c", "prerequisites": [{"item": "task_a", "type": "previous"}, {"item": "task_b"}]}]},
           {"id": "objective-2", "prerequisites": [{"item": "objective-1", "status": "finished"}, "phase-z"],
            "tasks": [{"id": "task_d", "prerequisites": null}]}]}
        """;

    @Test
    void prerequisites_have_two_shapes_and_mean_the_same() {
        Imported<ProgrammeTemplate> list = InterlinkReader.withDefaults().read("a.json", new StringReader(LIST));
        String object = LIST.replace(
                        "[{\"item\": \"task_a\", \"type\": \"previous\"}, {\"item\": \"task_b\"}]",
                        "{\"task_a\": \"previous\", \"task_b\": \"previous\"}")
                .replace(
                        "[{\"item\": \"objective-1\", \"status\": \"finished\"}, \"phase-z\"]",
                        "{\"objective-1\": \"finished\"}");
        Imported<ProgrammeTemplate> map = InterlinkReader.withDefaults().read("a.json", new StringReader(object));
        assertThat(list.value()).isEqualTo(map.value());
        assertThat(list.value().programme().programme())
                .hasToString("(((task-a | task-b by topic) -> task-c) -> task-d)");
        assertThat(list.value().tasks())
                .extracting(ProgrammeTemplate.Part::id)
                .containsExactly("task_a", "task_b", "task_c", "task_d");
        assertThat(list.value().phases().get(0).name().in(Locale.forLanguageTag("es")))
                .isEqualTo("Implicar");
        assertThat(list.notes())
                .extracting(note -> note.text())
                .contains(
                        "the fields is_part_of_codelivery",
                        "that (objective-2) waits for what is not beside it: [objective-1, phase-z]");
        assertThatExceptionOfType(FileFormatException.class)
                .isThrownBy(
                        () -> InterlinkReader.withDefaults().read("a.json", new StringReader("{\"objectives\": []}")))
                .withMessageStartingWith("a.json:1:1: ($): The value (an object) must have the field (id).");
    }

    @Test
    void a_real_schema_is_a_programme() {
        Path phase = SAMPLES.resolve("schemas_default_phases_design.json");
        assumeTrue(Files.exists(phase));
        ProgrammeTemplate template = InterlinkReader.withDefaults().read(phase).value();
        assertThat(template.tasks()).hasSizeGreaterThan(10);
        assertThat(template.programme().programme().methods()).hasSameSizeAs(template.tasks());
        assertThat(template.name()).isEqualTo(template.phases().get(0).name());
        assertThat(InterlinkReader.withDefaults().readAll(SAMPLES).value())
                .extracting(ProgrammeTemplate::id)
                .containsExactly("default", "hackathon");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InterlinkReader.withDefaults().read(SAMPLES))
                .withMessageStartingWith("The schemas ([default, hackathon]) of folder (")
                .withMessageEndingWith("put the files of each into a folder of its own.");
    }
}
