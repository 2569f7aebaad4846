/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {
    private static final AxisId ACTOR = AxisId.of("central-actor");
    private static final AxisId OUTCOME = AxisId.of("outcome");
    private static final TypologyId ULRICH = TypologyId.of("ulrich-2016");

    private static Classification at(double actor, double outcome) {
        return Typologies.ulrich()
                .classify(new Position(ULRICH, ImmutableSortedMap.of(ACTOR, actor, OUTCOME, outcome)));
    }

    /** A drift from open to steered: the worked example of the Javadoc, and the points around it. */
    @ParameterizedTest
    @CsvSource({
        "0.60, 0.75, facilitating",
        "0.55, 0.65, equal facilitating",
        "0.48, 0.50, guided empowering equal facilitating",
        "0.40, 0.38, guided",
        "0.35, 0.30, guided",
        "0.45, 0.70, equal facilitating",
        "0.449, 0.70, equal",
        "0.551, 0.70, facilitating",
        "0.90, 0.10, empowering",
        "1, 0, empowering",
        "0, 1, equal"
    })
    void a_position_has_a_type_or_its_neighbours(double actor, double outcome, String expected) {
        Classification classification = at(actor, outcome);
        assertThat(classification.candidates()).extracting(c -> c.id().value()).containsExactly(expected.split(" "));
        assertThat(classification.isHybrid()).isEqualTo(expected.contains(" "));
        assertThat(classification.cell().isPresent()).isNotEqualTo(classification.isHybrid());
    }

    @Test
    void the_distance_is_that_to_the_nearest_line() {
        assertThat(at(0.6, 0.75).distanceToBoundary()).isCloseTo(0.1, within(1e-12));
        assertThat(at(0.5, 1).distanceToBoundary()).isZero();
        assertThat(at(0, 1).distanceToBoundary()).isEqualTo(0.5);
    }

    @Test
    void it_reads_as_the_type_or_as_a_hybrid() {
        assertThat(at(0.9, 0.1)).hasToString("empowering co-creation (making responsible)");
        assertThat(at(0.5, 0.9).toString()).startsWith("hybrid of equal co-creation");
    }

    @Test
    void without_a_band_the_middle_belongs_to_the_high_side() {
        Typology grid = Typologies.builtIn().typology(TypologyId.of("power-interest"));
        Classification middle = grid.classify(
                new Position(grid.id(), ImmutableSortedMap.of(AxisId.of("power"), 0.5, AxisId.of("interest"), 0.499)));
        assertThat(middle.cell()).map(c -> c.id().value()).contains("context-setters");
    }

    @Test
    void a_missing_coordinate_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typologies.ulrich().classify(new Position(ULRICH, ImmutableSortedMap.of(ACTOR, 0.2))))
                .withMessage(
                        "The coordinates ([central-actor]) of a position in (ulrich-2016) must contain (outcome).\n"
                                + "Maybe estimate it, or do not classify yet.");
    }

    @Test
    void an_unknown_axis_is_named_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typologies.ulrich()
                        .classify(new Position(
                                ULRICH, ImmutableSortedMap.of(AxisId.of("central-actors"), 0.2, OUTCOME, 0.2))))
                .withMessage("The axis (central-actors) of typology (ulrich-2016) is unknown.\nMaybe (central-actor).");
    }

    @Test
    void another_typologys_position_and_a_ladder_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typologies.ulrich()
                        .classify(new Position(TypologyId.of("power-interest"), ImmutableSortedMap.of())))
                .withMessageStartingWith("The typology (power-interest) of a position must be (ulrich-2016).");
        Typology ladder = Typologies.builtIn().typology(TypologyId.of("arnstein-1969"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder.classify(new Position(ladder.id(), ImmutableSortedMap.of())))
                .withMessageStartingWith("The form (ladder) of typology (arnstein-1969) must be plane");
    }

    @Test
    void a_coordinate_outside_the_axis_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Position(ULRICH, ImmutableSortedMap.of(ACTOR, 1.2)))
                .withMessageStartingWith(
                        "The coordinate (central-actor) (1.2) of a position in (ulrich-2016) must be in [0, 1].");
    }

    @Provide
    Arbitrary<Position> positions() {
        return TypologyArbitraries.positions();
    }

    @Property
    void what_is_written_is_read(@ForAll("positions") Position position) {
        String json = JsonFormat.withDefaults().write(Position.codec(), position);
        assertThat(JsonFormat.withDefaults().read(Position.codec(), json, "position.json"))
                .isEqualTo(position);
    }

    @Property
    void every_full_position_has_one_two_or_four_candidates(@ForAll("positions") Position position) {
        if (position.coordinates().size() == 2) {
            assertThat(Typologies.ulrich().classify(position).candidates().size())
                    .isIn(1, 2, 4);
        }
    }
}
