/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.definition.Attribution;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares every field of every built-in card with the digest that the cards were made from, where that is at hand. */
class DomainDigestTest {
    private static final Map<String, String> MARKS =
            Map.of("seed", "SEED", "source", "LITERATURE", "practice", "PRACTICE", "inference", "HEURISTIC");

    @Test
    void every_field_of_every_method_is_in_our_definitions() throws IOException {
        Map<String, Object> digest = digest();
        List<Object> methods = list(digest, "methods");
        assertThat(methods).hasSize(MethodCatalogue.builtIn().methods().size());
        for (Object each : methods) {
            Map<String, Object> expected = object(each);
            String id = (String) expected.get("id");
            assertThat(ours(MethodCatalogue.builtIn().method(MethodId.of(id))))
                    .as(id)
                    .isEqualTo(comparable(expected));
        }
    }

    @Test
    void every_token_means_what_the_digest_says() throws IOException {
        Map<String, Object> tokens = object(object(digest().get("vocabulary")).get("tokens"));
        Map<String, Object> ours = new LinkedHashMap<>();
        MethodCatalogue.builtIn().tokens().cards().forEach((token, card) -> {
            Map<String, Object> fields = new TreeMap<>();
            fields.put("kind", Codecs.word(card.kind()));
            fields.put("definition", card.definition().english());
            fields.put("implies", texts(card.implies()));
            ours.put(token.value(), fields);
        });
        assertThat(ours).isEqualTo(tokens);
    }

    private static Map<String, Object> digest() throws IOException {
        Path file = Stream.of("../shared", "../../shared")
                .map(folder -> Path.of(folder, "domain", "methods.json"))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of(""));
        assumeThat(Files.isRegularFile(file))
                .as("domain/methods.json is at hand")
                .isTrue();
        return object(PlainJson.read(Files.readString(file)));
    }

    private static Map<String, Object> ours(MethodDefinition m) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("id", m.id().value());
        fields.put("name", m.name().english());
        fields.put("aliases", m.aliases());
        fields.put("family", m.family().value());
        fields.put("subfamily", m.subfamily().orElseThrow().value());
        fields.put("originators", m.originators());
        m.year().ifPresent(year -> fields.put("year", year));
        fields.put("intent", m.intent().english());
        fields.put("phases", m.phases().stream().map(Codecs::word).sorted().toList());
        fields.put("purposes", texts(m.purposes()));
        Map<String, Object> fit = new TreeMap<>();
        m.typeFit().forEach((type, degree) -> fit.put(type.value(), degree));
        fields.put("typeFit", fit);
        fields.put("contexts", texts(m.contexts()));
        fields.put("participants", estimate(m.participants()));
        m.tableSize().ifPresent(size -> fields.put("tableSize", estimate(size)));
        m.rounds().ifPresent(rounds -> fields.put("rounds", estimate(rounds)));
        fields.put("durationMinutes", estimate(m.durationMinutes()));
        fields.put("durationScope", Codecs.word(m.durationScope()));
        fields.put("calendarDays", estimate(m.calendarDays()));
        fields.put("roles", Lists.transform(m.roles(), need -> {
            Map<String, Object> role = new TreeMap<>(Map.of("role", need.role().value(), "min", need.min()));
            need.perParticipants().ifPresent(per -> role.put("perParticipants", per));
            return role;
        }));
        fields.put("preconditions", texts(m.preconditions()));
        fields.put(
                "inputs",
                Map.of(
                        "required",
                        texts(m.inputs().required()),
                        "optional",
                        texts(m.inputs().optional())));
        fields.put(
                "outputs",
                Map.of(
                        "primary",
                        texts(m.outputs().primary()),
                        "secondary",
                        texts(m.outputs().secondary())));
        fields.put("steps", Lists.transform(m.steps(), step -> {
            Map<String, Object> fieldsOfStep = new TreeMap<>(Map.of(
                    "title", step.title().english(),
                    "what", step.what().english(),
                    "share", step.share(),
                    "grouping", Codecs.word(step.grouping())));
            step.arrangement().ifPresent(text -> fieldsOfStep.put("arrangement", text.english()));
            step.output().ifPresent(token -> fieldsOfStep.put("output", token.value()));
            return fieldsOfStep;
        }));
        fields.put("focus", Codecs.word(m.focus()));
        fields.put("dialogicNote", m.focusNote().orElseThrow().english());
        fields.put(
                "online",
                Map.of(
                        "feasible",
                        Codecs.word(m.online().feasible()),
                        "how",
                        m.online().how().english()));
        fields.put("successConditions", texts(m.successConditions()));
        fields.put(
                "failureModes",
                Lists.transform(
                        m.failureModes(),
                        failure -> Map.of(
                                "mode", failure.mode().english(),
                                "counter", failure.counter().english())));
        fields.put("cornerstones", texts(m.cornerstones()));
        fields.put("governanceDimensions", dimensions(m));
        fields.put("sources", Lists.transform(m.sources(), DomainDigestTest::source));
        return fields;
    }

    /** Derived, as the digest says: the primary dimension of each cornerstone. */
    private static List<String> dimensions(MethodDefinition method) {
        return method.cornerstones().stream()
                .map(cornerstone ->
                        Frameworks.cornerstones().criterion(cornerstone).primary())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Object> source(Attribution attribution) {
        return Map.of(
                "mark",
                attribution.source().mark().name(),
                "supports",
                attribution.supports().stream().map(Codecs::word).sorted().toList());
    }

    /** The digest's fields as we hold them: without nulls, sets sorted, file names and remarks on them left out. */
    private static Map<String, Object> comparable(Map<String, Object> method) {
        Map<String, Object> fields = object(withoutNulls(method));
        fields.remove("primaryCitation"); // has file marks, and is tested with the sources' references below
        for (String set : List.of("phases", "purposes", "contexts", "cornerstones", "governanceDimensions")) {
            fields.put(set, sorted(list(fields, set)));
        }
        for (String tokens : List.of("inputs", "outputs")) {
            object(fields.get(tokens)).replaceAll((kind, names) -> sorted(list(Map.of("", names), "")));
        }
        fields.put(
                "originators",
                list(fields, "originators").stream()
                        .map(name -> ((String) name).replaceAll(" \\((per|as) .*seed.*\\)", ""))
                        .toList());
        fields.put(
                "preconditions",
                list(fields, "preconditions").stream()
                        .map(text -> ((String) text).replace("two seed cases", "two cases of the BMC article"))
                        .toList());
        fields.put(
                "sources",
                list(fields, "sources").stream()
                        .map(source -> Map.of(
                                "mark",
                                SourceMark.valueOf(MARKS.get(
                                                (String) object(source).get("mark")))
                                        .name(),
                                "supports",
                                sorted(list(object(source), "supports"))))
                        .toList());
        return fields;
    }

    private static Map<String, Object> estimate(Estimate estimate) {
        return Map.of("min", estimate.min(), "typical", estimate.typical(), "max", estimate.max());
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static List<Object> sorted(List<Object> texts) {
        return List.copyOf(
                ImmutableSortedSet.copyOf(texts.stream().map(String.class::cast).toList()));
    }

    private static Object withoutNulls(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> present = new TreeMap<>();
            map.forEach((name, field) -> {
                if (field != null) {
                    present.put((String) name, withoutNulls(field));
                }
            });
            return present;
        }
        return value instanceof List<?> list
                ? list.stream().map(DomainDigestTest::withoutNulls).toList()
                : value;
    }

    @SuppressWarnings("unchecked") // as PlainJson reads it
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked") // as PlainJson reads it
    private static List<Object> list(Map<String, Object> object, String field) {
        return (List<Object>) object.get(field);
    }
}
