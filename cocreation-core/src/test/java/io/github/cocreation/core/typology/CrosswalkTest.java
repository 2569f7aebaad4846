/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.typology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
    private static final Crosswalk CROSSWALK = Crosswalk.builtIn();
    private static final TypologyId ARNSTEIN = TypologyId.of("arnstein-1969");

    @Test
    void every_type_it_names_is_there() {
        assertThat(CROSSWALK.check(Typologies.builtIn()).all()).isEmpty();
        assertThat(CROSSWALK.rows())
                .extracting(CrosswalkRow::cell)
                .containsExactlyInAnyOrderElementsOf(Typologies.ulrich().cellIds());
        assertThat(CROSSWALK.rows()).allMatch(row -> row.counterparts().size() == 7);
    }

    @Test
    void equal_is_partnership_and_collaborate() {
        CellId equal = CellId.of("equal");
        assertThat(CROSSWALK.counterparts(equal, ARNSTEIN)).containsExactly(CellId.of("partnership"));
        assertThat(CROSSWALK.counterparts(equal, TypologyId.of("iap2-2018"))).containsExactly(CellId.of("collaborate"));
        assertThat(CROSSWALK.counterparts(equal, TypologyId.of("osborne-2016"))).isEmpty();
    }

    @Test
    void guided_alone_stays_below_the_step_that_is_called_co_creation() {
        Typology arnstein = Typologies.builtIn().typology(ARNSTEIN);
        int floor = arnstein.step(arnstein.coCreationFloor().orElseThrow()).orElseThrow();
        assertThat(Typologies.ulrich().cells())
                .filteredOn(cell -> CROSSWALK.counterparts(cell.id(), ARNSTEIN).stream()
                        .allMatch(rung -> arnstein.step(rung).orElseThrow() < floor))
                .extracting(cell -> cell.id().value())
                .containsExactly("guided");
    }

    @Test
    void all_that_is_not_there_is_found_at_once() {
        CrosswalkRow row = CrosswalkRow.builder()
                .cell(CellId.of("guidet"))
                .putCounterpart(ARNSTEIN, ImmutableList.of(CellId.of("partnerships")))
                .putCounterpart(TypologyId.of("arnstein-1996x"), ImmutableList.of())
                .addSource(Source.heuristic("a test"))
                .build();
        Crosswalk wrong = new Crosswalk(TypologyId.of("ulrich-2016"), ImmutableList.of(row));
        assertThat(wrong.check(Typologies.builtIn()).all())
                .extracting(Violation::toString)
                .containsExactly(
                        "[crosswalk-to-unknown-type] rows[0].cell (guidet) must be a type of (ulrich-2016).\n"
                                + "Maybe (guided).",
                        "[crosswalk-to-unknown-type] rows[0].counterparts.arnstein-1969 (partnerships) must be a type of"
                                + " (arnstein-1969).\nMaybe (partnership).",
                        "[crosswalk-to-unknown-typology] rows[0].counterparts.arnstein-1996x (arnstein-1996x) must be"
                                + " known.\nMaybe (arnstein-1969).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Crosswalk(TypologyId.of("ulrich-2016"), ImmutableList.of(row, row)))
                .withMessage(
                        "The rows ([guidet, guidet]) of a crosswalk from (ulrich-2016) must differ from each other.\n"
                                + "Maybe put all counterparts of a type into one row.");
    }

    @Test
    void what_is_written_is_read() {
        String json = JsonFormat.withDefaults().write(Crosswalk.codec(), CROSSWALK);
        assertThat(JsonFormat.withDefaults().read(Crosswalk.codec(), json, "crosswalk.json"))
                .isEqualTo(CROSSWALK);
    }

    @Test
    void equal_and_facilitating_ask_for_a_least_role_and_guided_aims_higher() {
        TypologyId voorberg = TypologyId.of("voorberg-2015");
        assertThat(CROSSWALK.rows())
                .filteredOn(row -> !row.least().isEmpty())
                .extracting(row -> row.cell() + " " + row.least().get(voorberg))
                .containsExactly("equal co-designer", "facilitating co-initiator");
        assertThat(CROSSWALK.rows().get(0).aims()).containsEntry(ARNSTEIN, CellId.of("partnership"));
    }

    @Test
    void a_least_role_or_an_aim_that_is_not_there_is_found() {
        CrosswalkRow row = CROSSWALK.rows().get(2).toBuilder()
                .least(Map.of(TypologyId.of("voorberg-2015"), CellId.of("co-designr")))
                .putAim(ARNSTEIN, CellId.of("partnershp"))
                .build();
        assertThat(new Crosswalk(CROSSWALK.typology(), ImmutableList.of(row))
                        .check(Typologies.builtIn())
                        .all())
                .extracting(Violation::place)
                .containsExactly("rows[0].least.voorberg-2015", "rows[0].aims.arnstein-1969");
    }
}
