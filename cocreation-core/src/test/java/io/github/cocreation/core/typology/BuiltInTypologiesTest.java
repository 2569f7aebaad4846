/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.PowerInterest;
import io.github.cocreation.core.stakeholder.SalienceAttribute;
import io.github.cocreation.core.stakeholder.SalienceClass;
import io.github.cocreation.core.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInTypologiesTest {
    static List<Typology> all() {
        return List.copyOf(Typologies.builtIn().all().values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void what_is_written_is_read(Typology typology) {
        String json = JsonFormat.withDefaults().write(Typology.codec(), typology);
        assertThat(JsonFormat.withDefaults().read(Typology.codec(), json, "typology.json"))
                .isEqualTo(typology);
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_type_can_be_looked_up_and_shows_its_gloss(Typology typology) {
        typology.cells().forEach(cell -> {
            assertThat(typology.cell(cell.id())).isEqualTo(cell);
            cell.gloss().ifPresent(gloss -> assertThat(cell.label()).endsWith("(" + gloss + ")"));
        });
    }

    @Test
    void seventeen_typologies_have_the_types_of_their_authors() {
        ImmutableMap<String, Integer> types = ImmutableMap.<String, Integer>builder()
                .put("arnstein-1969", 8)
                .put("boundary-spanners", 4)
                .put("bovaird-2007", 9)
                .put("effect-evidence", 4)
                .put("effect-levels", 5)
                .put("gould-fernandez-1989", 5)
                .put("iap2-2018", 5)
                .put("mitchell-agle-wood-1997", 8)
                .put("nabatchi-2017", 12)
                .put("osborne-2016", 4)
                .put("pater-2009", 4)
                .put("power-interest", 4)
                .put("roser-samson-2009", 0)
                .put("torfing-2019", 5)
                .put("tuurnas-2016", 4)
                .put("ulrich-2016", 4)
                .put("voorberg-2015", 3)
                .buildOrThrow();
        assertThat(all().stream()
                        .collect(Collectors.toMap(
                                t -> t.id().value(), t -> t.cells().size())))
                .isEqualTo(types);
    }

    @Test
    void ulrichs_types_have_their_danish_names_and_empowering_its_gloss() {
        Typology ulrich = Typologies.ulrich();
        Locale danish = Locale.forLanguageTag("da");
        assertThat(ulrich.cells()).allMatch(cell -> cell.name().speaks(danish));
        Cell empowering = ulrich.cell(CellId.of("empowering"));
        assertThat(empowering.label()).isEqualTo("empowering co-creation (making responsible)");
        assertThat(empowering.name().in(danish)).isEqualTo("ansvarliggørende samskabelse");
        assertThat(empowering.at())
                .containsExactly(
                        java.util.Map.entry(AxisId.of("central-actor"), "external"),
                        java.util.Map.entry(AxisId.of("outcome"), "controlled"));
    }

    @Test
    void a_ladder_counts_its_steps_from_one() {
        Typology arnstein = Typologies.builtIn().typology(TypologyId.of("arnstein-1969"));
        assertThat(arnstein.step(CellId.of("manipulation"))).hasValue(1);
        assertThat(arnstein.step(arnstein.coCreationFloor().orElseThrow())).hasValue(6);
        assertThat(Typologies.ulrich().step(CellId.of("equal"))).isEmpty();
    }

    @Test
    void salience_classes_are_those_of_the_stakeholders() {
        Typology salience = Typologies.builtIn().typology(TypologyId.of("mitchell-agle-wood-1997"));
        for (SalienceClass salienceClass : SalienceClass.values()) {
            ImmutableSet<String> attributes = salienceClass.attributes().stream()
                    .map(BuiltInTypologiesTest::word)
                    .collect(ImmutableSet.toImmutableSet());
            assertThat(salience.withAttributes(attributes))
                    .map(c -> c.id().value())
                    .contains(salienceClass.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        assertThat(salience.cells()).hasSize(SalienceClass.values().length);
    }

    private static String word(SalienceAttribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT);
    }

    @Test
    void an_unknown_typology_is_named_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typologies.builtIn().typology(TypologyId.of("ulrich-2015")))
                .withMessage("The typology (ulrich-2015) is unknown.\nMaybe (ulrich-2016).");
    }

    @Test
    void a_host_replaces_a_line_and_adds_its_own() {
        Typology corrected =
                Typologies.ulrich().toBuilder().citation("our reading").build();
        Typology own = corrected.toBuilder().id(TypologyId.of("ours")).build();
        Typologies typologies = Typologies.builtIn().replacing(corrected).with(own);
        assertThat(typologies.typology(corrected.id()).citation()).isEqualTo("our reading");
        assertThat(typologies.all()).hasSize(18);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> typologies.with(own))
                .withMessage(
                        "The typology (ours) is there already.\nMaybe use replacing(...), or give it an id of its own.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typologies.builtIn().replacing(own))
                .withMessageStartingWith("The typology (ours) is unknown.");
    }

    @Test
    void a_plane_needs_a_type_in_each_quadrant() {
        Typology ulrich = Typologies.ulrich();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ulrich.toBuilder().cells(ulrich.cells().subList(0, 3)).build())
                .withMessage(
                        "The number of cells (3) of typology (ulrich-2016) must be 4, one for each combination of values"
                                + " (form plane).\nMaybe add the missing ones.");
    }

    @Test
    void all_cards_named_are_there_and_no_others() {
        assertThat(Typologies.builtIn().all().keySet())
                .extracting(TypologyId::value)
                .hasSize(17)
                .isSorted();
        assertThat(Arrays.stream(TypologyForm.values()))
                .allMatch(form -> all().stream().anyMatch(t -> t.form() == form));
        assertThat(ImmutableSortedMap.copyOf(Typologies.builtIn().all()))
                .isEqualTo(Typologies.of(all()).all());
    }

    @Test
    void a_host_replaces_a_type_and_it_is_what_is_found() {
        Typology ulrich = Typologies.ulrich();
        Cell equal = ulrich.cell(CellId.of("equal"));
        Cell renamed = equal.toBuilder().gloss(Text.of("as peers")).build();
        Typologies ours = Typologies.builtIn().replacing(ulrich.replacing(renamed));
        Position open = new Position(
                ulrich.id(), ImmutableSortedMap.of(AxisId.of("central-actor"), 0.1, AxisId.of("outcome"), 0.9));
        assertThat(ours.typology(ulrich.id()).classify(open)).hasToString("equal co-creation (as peers)");
        assertThat(ours.typology(ulrich.id()).cells())
                .hasSize(4)
                .startsWith(ulrich.cells().get(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ulrich.replacing(
                        equal.toBuilder().id(CellId.of("equals")).build()))
                .withMessage("The cell (equals) of typology (ulrich-2016) is unknown.\nMaybe (equal).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ulrich.replacing(
                        equal.toBuilder().at(ulrich.cells().get(0).at()).build()))
                .withMessageContaining("must not be that of another cell");
    }

    @Test
    void quadrants_and_classes_of_stakeholders_are_described_by_their_cards() {
        for (PowerInterest quadrant : PowerInterest.values()) {
            assertThat(Typologies.builtIn().cell(quadrant).note("classic")).isPresent();
        }
        assertThat(Typologies.builtIn().cell(PowerInterest.CONTEXT_SETTERS))
                .hasToString(Typologies.builtIn()
                        .typology(TypologyId.of("power-interest"))
                        .cell(CellId.of("context-setters"))
                        .toString());
        for (SalienceClass salienceClass : SalienceClass.values()) {
            assertThat(Typologies.builtIn().cell(salienceClass).score()).contains(salienceClass.score());
        }
    }

    @Test
    void a_host_that_replaces_the_card_changes_what_is_shown() {
        Typology grid = Typologies.builtIn().typology(TypologyId.of("power-interest"));
        Cell players = Typologies.builtIn().cell(PowerInterest.PLAYERS).toBuilder()
                .name(Text.of("big fish"))
                .build();
        Typologies ours = Typologies.builtIn().replacing(grid.replacing(players));
        assertThat(ours.cell(PowerInterest.PLAYERS).name()).hasToString("big fish");
    }

    @Test
    void the_extended_chain_of_roles_ends_with_evaluation() {
        Typology voorberg = Typologies.builtIn().typology(TypologyId.of("voorberg-2015"));
        assertThat(voorberg.notes())
                .filteredOn(note -> note.about().equals("extended-chain"))
                .singleElement()
                .satisfies(note -> assertThat(note.texts())
                        .extracting(Text::english)
                        .containsExactly(
                                "co-initiation", "co-design", "co-implementation", "co-production", "co-evaluation"));
    }
}
