/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.consumer;

import static io.github.cocreation.methods.composition.Condition.held;
import static io.github.cocreation.methods.composition.Condition.mandateGiven;
import static io.github.cocreation.methods.composition.Condition.people;
import static io.github.cocreation.methods.composition.Condition.recorded;
import static io.github.cocreation.methods.composition.Condition.roleFilled;
import static io.github.cocreation.methods.composition.Condition.sharedProblemStated;
import static io.github.cocreation.methods.composition.Programme.choice;
import static io.github.cocreation.methods.composition.Programme.optional;
import static io.github.cocreation.methods.composition.Programme.parallel;
import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.journal.Journal;
import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.json.JsonTree;
import io.github.cocreation.core.json.ViolationsCodec;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.judgement.Rules;
import io.github.cocreation.core.judgement.StateModel;
import io.github.cocreation.core.judgement.Suitability;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.role.Roles;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.typology.Crosswalk;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.advice.Advice;
import io.github.cocreation.methods.advice.AdviceWeights;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Room;
import io.github.cocreation.methods.agenda.Window;
import io.github.cocreation.methods.composition.Audience;
import io.github.cocreation.methods.composition.Condition;
import io.github.cocreation.methods.composition.NamedProgramme;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.composition.RecordKind;
import io.github.cocreation.methods.composition.Settings;
import io.github.cocreation.methods.composition.Split;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.ParameterId;
import io.github.cocreation.methods.definition.TokenVocabulary;
import io.github.cocreation.methods.grouping.allocation.Allocation;
import io.github.cocreation.methods.grouping.mixing.GroupPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.run.Run;
import io.github.cocreation.methods.run.StepStatus;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatingPlan;
import io.github.cocreation.methods.selection.Certificate;
import io.github.cocreation.methods.selection.Replacement;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.network.analysis.NetworkFigures;
import io.github.cocreation.metrics.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of every kind the library writes, as it wrote them once. They stay as they are: people have kept documents like these.
 * When a version is raised, add documents of the new one, and let the {@linkplain io.github.cocreation.core.json.ObjectCodec#migratingFrom
 * migration} carry the old ones over.
 */
class FrozenDocumentsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "frozen");
    private static final JsonFormat JSON = JsonFormat.withDefaults();
    private static final Pattern DECLARED = Pattern.compile("\\.asDocument\\(\\s*(\"[^\"]+\"|SCHEMA),\\s*(\\d+)\\)");
    private static final Pattern NAME = Pattern.compile("([a-z-]+)-(\\d+)(-\\d+)?\\.json");

    private static final ImmutableSortedMap<String, Codec<?>> KINDS =
            ImmutableSortedMap.<String, Codec<?>>naturalOrder()
                    .put("advice", Advice.codec())
                    .put("advice-weights", AdviceWeights.codec())
                    .put("agenda", Agenda.codec())
                    .put("allocation", Allocation.codec())
                    .put("attendees", Attendees.codec())
                    .put("crosswalk", Crosswalk.codec())
                    .put("diagnosis", Diagnosis.codec())
                    .put("framework", Framework.codec())
                    .put("gate", Gate.codec())
                    .put("group-plan", GroupPlan.codec())
                    .put("journal", Journal.documentCodec())
                    .put("method", MethodDefinition.codec())
                    .put("network", StakeholderNetwork.documentCodec())
                    .put("network-figures", NetworkFigures.codec())
                    .put("occasion", Occasion.codec())
                    .put("panel-certificate", Certificate.codec())
                    .put("panel-replacement", Replacement.codec())
                    .put("process", CoCreationProcess.codec())
                    .put("programme", NamedProgramme.codec())
                    .put("report", Report.codec())
                    .put("roles", Roles.cardCodec())
                    .put("rotation-plan", RotationPlan.codec())
                    .put("rules", Rules.codec())
                    .put("run", Run.codec())
                    .put("seating", SeatingPlan.codec())
                    .put("state-model", StateModel.codec())
                    .put("suitability", Suitability.codec())
                    .put("tokens", TokenVocabulary.codec())
                    .put("typology", Typology.codec())
                    .put("violations", ViolationsCodec.codec())
                    .buildOrThrow();

    /** What is written along for readers of the JSON, and made anew from the rest each time. */
    private static final ImmutableSortedMap<String, String> DERIVED = ImmutableSortedMap.of("diagnosis", "needs");

    static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String text(String document) {
        try {
            return Files.readString(FOLDER.resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(Codec<T> codec, String document) {
        return JSON.read(codec, text(document), document);
    }

    private static Matcher name(String document) {
        Matcher name = NAME.matcher(document);
        assertThat(name.matches()).as(document).isTrue();
        return name;
    }

    private static <T> String rewritten(Codec<T> codec, String document) {
        return JSON.write(codec, read(codec, document));
    }

    /** What a document says, whatever the order of its fields. */
    private static Object content(JsonTree tree) {
        return switch (tree.kind()) {
            case OBJECT -> {
                Map<String, Object> fields = new TreeMap<>();
                tree.fields().forEach((field, value) -> fields.put(field, content(value)));
                yield fields;
            }
            case LIST ->
                tree.elements().stream().map(FrozenDocumentsTest::content).toList();
            case NOTHING -> "null";
            default -> tree.kind() + " " + tree.scalar();
        };
    }

    private static Object content(String json, String document) {
        JsonTree tree = JSON.read(JsonTree.codec(), json, document);
        String derived = DERIVED.get(name(document).group(1));
        return content(derived == null ? tree : tree.without(derived));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_read_and_nothing_of_it_is_lost(String document) {
        Codec<?> codec = KINDS.get(name(document).group(1));
        assertThat(codec).as(document).isNotNull();
        String now = rewritten(codec, document);
        if (now.contains(
                "\"cocreation/" + name(document).group(1) + "/" + name(document).group(2) + "\"")) {
            assertThat(content(now, document)).isEqualTo(content(text(document), document));
        } else {
            assertThat(rewritten(codec, document)).isEqualTo(now);
        }
    }

    @Test
    void every_kind_has_a_document_of_each_version() throws IOException {
        Map<String, Integer> declared = new TreeMap<>();
        for (String module : List.of("cocreation-core", "cocreation-methods", "cocreation-metrics")) {
            try (Stream<Path> files = Files.walk(Path.of("..", "..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    declared.putAll(declared(Files.readString(file)));
                }
            }
        }
        TreeSet<String> wanted = new TreeSet<>();
        declared.forEach(
                (kind, version) -> IntStream.rangeClosed(1, version).forEach(older -> wanted.add(kind + "/" + older)));
        TreeSet<String> kept = new TreeSet<>();
        documents()
                .forEach(document -> kept.add("cocreation/" + name(document).group(1) + "/"
                        + name(document).group(2)));
        assertThat(kept)
                .as("make one with the code of its version, and keep it in " + FOLDER)
                .isEqualTo(wanted);
    }

    private static Map<String, Integer> declared(String source) {
        Map<String, Integer> found = new TreeMap<>();
        Matcher matcher = DECLARED.matcher(source);
        while (matcher.find()) {
            String kind = matcher.group(1);
            if (kind.equals("SCHEMA")) {
                Matcher constant =
                        Pattern.compile("String SCHEMA = \"([^\"]+)\"").matcher(source);
                assertThat(constant.find()).isTrue();
                kind = constant.group(1);
            }
            found.put(kind.replace("\"", ""), Integer.parseInt(matcher.group(2)));
        }
        // the example in the documentation of codecs
        found.keySet().removeIf(kind -> !kind.startsWith("cocreation/"));
        return found;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_of_a_newer_release_is_refused(String document) {
        String kind = "cocreation/" + name(document).group(1);
        String newer = text(document).replaceFirst("\"" + kind + "/\\d+\"", "\"" + kind + "/999\"");
        assertThatExceptionOfType(JsonFormatException.class)
                .isThrownBy(() -> JSON.read(KINDS.get(name(document).group(1)), newer, document))
                .withMessageContaining("The schema (" + kind + "/999) of a")
                .withMessageEndingWith("Maybe it was written by a newer release, which can read it.");
    }

    @Test
    void a_journal_stands_alone_as_it_stands_in_its_process() {
        assertThat(read(Journal.documentCodec(), "journal-1.json"))
                .isEqualTo(read(CoCreationProcess.codec(), "process-1.json").journal());
    }

    @Test
    void what_can_be_checked_still_holds() {
        assertThat(read(Certificate.codec(), "panel-certificate-1.json").verify())
                .hasToString("no violations");
        assertThat(read(CoCreationProcess.codec(), "process-1.json").check()).hasToString("no violations");
        Replacement replacement = read(Replacement.codec(), "panel-replacement-1.json");
        assertThat(replacement.certificate().orElseThrow().verify()).hasToString("no violations");
        assertThat(replacement.replacements()).hasSameSizeAs(replacement.dropped());
    }

    @Test
    void a_programme_of_all_forms_means_what_it_meant() {
        Programme programme = sequence(
                use("personal-visits"),
                use("world-cafe")
                        .with(Settings.builder()
                                .minutes(90)
                                .rounds(3)
                                .tableSize(5)
                                .putParameter(ParameterId.of("rounds"), 3)
                                .build()),
                parallel(
                        Split.GROUP,
                        use("storytelling"),
                        use("circle")
                                .with(Settings.builder()
                                        .days(2)
                                        .audience(Audience.DELEGATES)
                                        .delegates(3)
                                        .build())),
                parallel(Split.TOPIC, use("circle"), use("storytelling")),
                use("circle").until(recorded(RecordKind.COMMITMENT, 2).or(held(MethodId.of("world-cafe"), 1)), 3),
                choice(
                        new Condition.All(ImmutableList.of(
                                mandateGiven(),
                                sharedProblemStated(),
                                people(12),
                                roleFilled(RoleId.of("facilitator"), 2).not())),
                        use("one-two-four-all"),
                        use("circle")),
                optional(use("after-action-review")));
        assertThat(read(NamedProgramme.codec(), "programme-1.json").programme()).isEqualTo(programme);
    }

    @Test
    void an_occasion_means_what_it_meant() {
        Occasion occasion = read(Occasion.codec(), "occasion-1.json");
        assertThat(occasion.calendar())
                .isEqualTo(MeetingCalendar.builder()
                        .start(LocalDate.parse("2026-03-02"))
                        .until(LocalDate.parse("2026-03-13"))
                        .zone(ZoneId.of("Europe/Copenhagen"))
                        .workingDays(ImmutableSortedSet.of(
                                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY))
                        .addHoliday(LocalDate.parse("2026-03-03"))
                        .windows(ImmutableList.of(Window.of("09:00", "12:30"), Window.of("13:15", "18:00")))
                        .breakAfter(100)
                        .breakMinutes(20)
                        .mostContactMinutes(400)
                        .build());
        assertThat(occasion.rooms().get(0))
                .isEqualTo(Room.builder()
                        .name("Gym")
                        .seats(60)
                        .tables(10)
                        .addFeature("step-free")
                        .build());
    }

    @Test
    void a_network_means_what_it_meant() {
        StakeholderNetwork network = read(StakeholderNetwork.documentCodec(), "network-1.json");
        Tie dated = network.ties(LayerId.of("trust")).get(0);
        assertThat(dated)
                .isEqualTo(Tie.builder()
                        .layer(LayerId.of("trust"))
                        .from(StakeholderId.of("city"))
                        .to(StakeholderId.of("clinic"))
                        .weight(5)
                        .span(Span.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-01")))
                        .build());
        assertThat(network.layer(LayerId.of("conflict")).sign()).isEqualTo(Sign.SIGNED);
        assertThat(network.numberAttribute(AttributeId.of("staff")).of(StakeholderId.of("clinic")))
                .contains(0.5);
    }

    @Test
    void a_run_is_where_it_was() {
        assertThat(read(Run.codec(), "run-1.json").statuses().values())
                .containsExactly(StepStatus.HELD, StepStatus.SKIPPED, StepStatus.READY, StepStatus.NOT_CALLED_FOR);
    }
}
