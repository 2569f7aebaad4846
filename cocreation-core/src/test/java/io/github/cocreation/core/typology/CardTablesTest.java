/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the works say, restated cell by cell: a slip in a card shows here. */
class CardTablesTest {
    private static Typology typology(String id) {
        return Typologies.builtIn().typology(TypologyId.of(id));
    }

    private static String texts(Cell cell, String about) {
        return cell.note(about).orElseThrow().texts().stream()
                .map(Text::english)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ulrich-2016 | guided | central-actor=public, outcome=controlled | 0.98",
                "ulrich-2016 | empowering | central-actor=external, outcome=controlled | 0.92",
                "ulrich-2016 | equal | central-actor=public, outcome=open | 0.92",
                "ulrich-2016 | facilitating | central-actor=external, outcome=open | 0.95",
                "pater-2009 | club-of-experts | openness=selected, ownership=initiator-only | 0.95",
                "pater-2009 | crowd-of-people | openness=anyone, ownership=initiator-only | 0.95",
                "pater-2009 | coalition-of-parties | openness=selected, ownership=initiator-and-contributors | 0.95",
                "pater-2009 | community-of-kindred-spirits | openness=anyone, ownership=initiator-and-contributors | 0.95",
                "bovaird-2007 | traditional-provision | delivery=professionals-sole, planning=professionals-sole | 0.9",
                "bovaird-2007 | users-in-planning | delivery=professionals-sole, planning=joint | 0.9",
                "bovaird-2007 | professionals-only-deliver | delivery=professionals-sole, planning=no-professional-input"
                        + " | 0.9",
                "bovaird-2007 | user-co-delivery | delivery=joint, planning=professionals-sole | 0.9",
                "bovaird-2007 | full-co-production | delivery=joint, planning=joint | 0.9",
                "bovaird-2007 | user-led-with-help | delivery=joint, planning=no-professional-input | 0.9",
                "bovaird-2007 | users-deliver-professional-plan | delivery=users-sole, planning=professionals-sole | 0.9",
                "bovaird-2007 | users-deliver-joint-plan | delivery=users-sole, planning=joint | 0.9",
                "bovaird-2007 | self-organised-provision | delivery=users-sole, planning=no-professional-input | 0.9",
                "osborne-2016 | co-production | locus=individual-service, nature=unconscious-involuntary | 0.9",
                "osborne-2016 | co-design | locus=individual-service, nature=conscious-voluntary | 0.9",
                "osborne-2016 | co-construction | locus=service-system, nature=unconscious-involuntary | 0.9",
                "osborne-2016 | co-innovation | locus=service-system, nature=conscious-voluntary | 0.9",
                "power-interest | crowd | interest=low, power=low | stated",
                "power-interest | subjects | interest=high, power=low | stated",
                "power-interest | context-setters | interest=low, power=high | stated",
                "power-interest | players | interest=high, power=high | stated"
            })
    void each_type_sits_where_its_author_puts_it(String id, String type, String at, String certainty) {
        Cell cell = typology(id).cell(CellId.of(type));
        assertThat(cell.at()).hasToString("{" + at + "}");
        assertThat(cell.certainty().map(String::valueOf).orElse("stated")).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "co-commissioning | [EXPLORE, MOBILISE, UNDERSTAND, ENVISION, DECIDE]",
                "co-design | [IDEATE, DECIDE, EXPERIMENT]",
                "co-delivery | [EXPERIMENT, IMPLEMENT, SUSTAIN]",
                "co-assessment | [EVALUATE]"
            })
    void each_phase_of_nabatchi_has_three_levels_and_our_phases(String phase, String phases) {
        for (String level : List.of("individual", "group", "collective")) {
            Cell cell = typology("nabatchi-2017").cell(CellId.of(phase + "-" + level));
            assertThat(cell.at()).hasToString("{level=" + level + ", phase=" + phase + "}");
            assertThat(cell.phases()).hasToString(phases);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arnstein-1969 | manipulation therapy informing consultation placation partnership delegated-power"
                        + " citizen-control | partnership",
                "iap2-2018 | inform consult involve collaborate empower | collaborate",
                "torfing-2019 | self-mastery adding-value input dialogue arena | none",
                "voorberg-2015 | co-implementer co-designer co-initiator | none"
            })
    void each_ladder_has_its_steps_in_order_and_its_floor(String id, String steps, String floor) {
        Typology ladder = typology(id);
        assertThat(ladder.cells().stream().map(cell -> cell.id().value()).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
        assertThat(ladder.coCreationFloor().map(CellId::value).orElse("none")).isEqualTo(floor);
    }

    @Test
    void the_rungs_of_arnstein_fall_into_three_bands() {
        assertThat(typology("arnstein-1969").cells())
                .extracting(cell -> cell.band().orElseThrow().english())
                .containsExactly(
                        "non-participation",
                        "non-participation",
                        "tokenism",
                        "tokenism",
                        "tokenism",
                        "citizen power",
                        "citizen power",
                        "citizen power");
    }

    @ParameterizedTest
    @CsvSource({
        "non-stakeholder, 0, []",
        "dormant, 1, [power]",
        "discretionary, 1, [legitimacy]",
        "demanding, 1, [urgency]",
        "dominant, 2, '[legitimacy, power]'",
        "dangerous, 2, '[power, urgency]'",
        "dependent, 2, '[legitimacy, urgency]'",
        "definitive, 3, '[legitimacy, power, urgency]'"
    })
    void each_class_of_salience_has_its_attributes_and_score(String type, int score, String attributes) {
        Cell cell = typology("mitchell-agle-wood-1997").cell(CellId.of(type));
        assertThat(cell.score()).contains(score);
        assertThat(cell.attributes()).hasToString(attributes);
    }

    @Test
    void what_was_restated_from_memory_says_how_certain_it_is() {
        assertThat(typology("roser-samson-2009").certainty()).contains(0.75);
        assertThat(typology("torfing-2019").cells()).allMatch(c -> c.certainty().orElse(0.0) == 0.85);
        assertThat(typology("boundary-spanners").cells())
                .allMatch(c -> c.certainty().orElse(0.0) == 0.85);
        assertThat(Typologies.ulrich().cells()).allMatch(c -> c.nameCertainty().orElse(0.0) == 0.9);
        assertThat(Typologies.ulrich().hybridBand().map(band -> band.low() + " " + band.high()))
                .contains("0.45 0.55");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guided | upward | the public side, after input | citizens-jury focus-groups design-sprint metaplan"
                        + " journey-mapping",
                "empowering | downward and upward | the public side on what, the external actors on how"
                        + " | frontline-professional-coaching participatory-budgeting social-contracting"
                        + " co-implementation-rhythm community-reporting",
                "equal | sideways | all jointly, by consent | future-search multi-party-collaboration world-cafe"
                        + " outside-in-interviews regular-stakeholder-meetings",
                "facilitating | downward and sideways; the public side supports | the external actors, within the law"
                        + " | open-space-technology pro-action-cafe hackathon neighbourhood-asset-mapping personal-visits"
            })
    void each_type_of_ulrich_says_who_decides_who_answers_and_what_fits(
            String type, String accountability, String decides, String methods) {
        Cell cell = Typologies.ulrich().cell(CellId.of(type));
        assertThat(texts(cell, "accountability-stress")).isEqualTo(accountability);
        assertThat(texts(cell, "who-decides")).isEqualTo(decides);
        assertThat(cell.methods().stream().map(MethodId::value).collect(Collectors.joining(" ")))
                .isEqualTo(methods);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guided | consultation placation | consult involve | co-implementer co-designer | adding-value input"
                        + " | club-of-experts crowd-of-people | user-co-delivery full-co-production",
                "empowering | partnership delegated-power | involve collaborate empower | co-implementer"
                        + " | self-mastery adding-value | crowd-of-people coalition-of-parties"
                        + " | users-deliver-professional-plan users-deliver-joint-plan",
                "equal | partnership | collaborate | co-designer co-initiator | dialogue arena | coalition-of-parties"
                        + " | full-co-production",
                "facilitating | delegated-power citizen-control | empower | co-initiator | dialogue arena"
                        + " | community-of-kindred-spirits | full-co-production user-led-with-help"
                        + " users-deliver-joint-plan self-organised-provision"
            })
    void each_row_of_the_crosswalk_has_its_counterparts(
            String type, String arnstein, String iap2, String voorberg, String torfing, String pater, String bovaird) {
        assertThat(counterparts(type, "arnstein-1969")).isEqualTo(arnstein);
        assertThat(counterparts(type, "iap2-2018")).isEqualTo(iap2);
        assertThat(counterparts(type, "voorberg-2015")).isEqualTo(voorberg);
        assertThat(counterparts(type, "torfing-2019")).isEqualTo(torfing);
        assertThat(counterparts(type, "pater-2009")).isEqualTo(pater);
        assertThat(counterparts(type, "bovaird-2007")).isEqualTo(bovaird);
    }

    private static String counterparts(String type, String other) {
        return Crosswalk.builtIn().counterparts(CellId.of(type), TypologyId.of(other)).stream()
                .map(CellId::value)
                .collect(Collectors.joining(" "));
    }
}
