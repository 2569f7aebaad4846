/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.source.SourceMark;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists what a reader of Danish would read in English. */
class DanishTextsTest {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Wording WORDING = Wording.in(DANISH);

    /** The findings of the built-in rules that are more than a measure and how it reads. */
    private static final ImmutableList<String> FINDINGS = ImmutableList.of(
            "accountability-not-extended",
            "broker-role.share-of-gatekeeping-and-representing-of-managers",
            "broker-role.share-of-liaison-of-intermediaries",
            "cacophony",
            "camps",
            "contributions-unanswered",
            "decided-without-contribution",
            "diagnosis-alone",
            "dimension-blocked",
            "lasting-dependence",
            "mandate-overridden.high",
            "mandate-overridden.watch",
            "not-the-answer",
            "not-the-answer.situation",
            "other-than-co-creation",
            "required-group-missing",
            "taken-over",
            "unbounded-experiment",
            "users-rarely-decide",
            "voice-missing",
            "words-of-one-group");

    private static Stream<MeasureDefinition> measures() {
        return MeasureCatalogue.builtIn().all().stream().map(Measure::definition);
    }

    @Test
    void every_measure_has_a_sentence_of_its_own() {
        assertThat(measures()
                        .filter(measure -> WORDING.find(
                                        "measure." + measure.id().value().toLowerCase(Locale.ROOT) + ".sentence")
                                .isEmpty())
                        .map(MeasureDefinition::id))
                .isEmpty();
    }

    @Test
    void every_finding_has_a_sentence_of_its_own() {
        assertThat(FINDINGS)
                .filteredOn(code -> WORDING.find("finding." + code).isEmpty())
                .isEmpty();
    }

    @Test
    void every_judgement_is_called_one_in_danish() {
        List<Source> sources = measures()
                .flatMap(measure -> Stream.concat(
                        measure.sources().stream(),
                        measure.bands().all().stream().map(band -> band.source())))
                .filter(source -> source.mark() == SourceMark.HEURISTIC || source.mark() == SourceMark.PRACTICE)
                .distinct()
                .toList();

        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .filteredOn(source -> WORDING.find("source.text." + Wording.slug(source.reference()))
                        .isEmpty())
                .isEmpty();
    }

    @Test
    void every_need_of_the_built_in_rules_has_a_name() {
        assertThat(List.of(
                        "accounts-in-all-directions",
                        "answers-to-contributors",
                        "common-words",
                        "dialogue-beside-diagnosis",
                        "direct-contact",
                        "hand-back-to-participants",
                        "missing-voices",
                        "room-for-quiet-voices",
                        "say-in-decisions",
                        "ties-across-groups",
                        "users-as-deciders"))
                .filteredOn(code -> WORDING.find("need." + code).isEmpty())
                .isEmpty();
    }

    @Test
    void cornerstones_and_situations_speak_danish() {
        assertThat(Stream.of("cornerstones", "when-not")
                        .flatMap(id -> Frameworks.builtIn().all().values().stream()
                                .filter(framework -> framework.id().value().equals(id)))
                        .flatMap(framework -> framework.criteria().stream())
                        .filter(criterion -> !criterion.name().speaks(DANISH)
                                && !criterion.statement().speaks(DANISH))
                        .map(criterion -> criterion.id().value()))
                .isEmpty();
    }

    @Test
    void a_source_is_cited_by_its_name_and_a_judgement_is_called_so() {
        assertThat(WORDING.source(Source.literature("Gini (1912)"))).isEqualTo("Gini (1912)");
        assertThat(WORDING.source(Source.heuristic("formula and weights")))
                .isEqualTo("sk\u00f8n: formel og v\u00e6gte");
        assertThat(Wording.in(Locale.ENGLISH).source(Source.practice("undefined is not zero")))
                .isEqualTo("practice: undefined is not zero");
        assertThat(WORDING.source(Source.heuristic("a host's own"))).isEqualTo("sk\u00f8n: a host's own");
    }

    @Test
    void parts_and_groups_have_names() {
        assertThat(WORDING.part("coverage: service-user")).isEqualTo("d\u00e6kning: brugere");
        assertThat(WORDING.part("cultural: weakest score")).isEqualTo("kulturel: svageste foruds\u00e6tning");
        assertThat(WORDING.part("whatever: this")).isEqualTo("whatever: this");
        assertThat(WORDING.group("service-user & it-staff")).isEqualTo("brugere og it staff");
    }
}
