/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.role.RoleId;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.Context;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.Family;
import io.github.cocreation.methods.definition.Focus;
import io.github.cocreation.methods.definition.OnlineFeasibility;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts as of {@code python3 -c "..."} over the cards, for instance {@code sum('decide' in m['phases'] for m in methods)}. */
class MethodFilterTest {
    private static List<String> ids(MethodFilter filter) {
        return MethodCatalogue.builtIn().select(filter).stream()
                .map(method -> method.id().value())
                .toList();
    }

    @Test
    void each_filter_lets_those_pass_that_the_cards_say() {
        assertThat(ids(MethodFilter.any())).hasSize(69);
        assertThat(ids(MethodFilter.phase(Phase.DECIDE))).hasSize(32);
        assertThat(ids(MethodFilter.purpose(Purpose.DEMOCRACY))).hasSize(25);
        assertThat(ids(MethodFilter.context(Context.of("rural")))).hasSize(9);
        assertThat(ids(MethodFilter.cornerstone(CriterionId.of("engaging-users"))))
                .hasSize(24);
        assertThat(ids(MethodFilter.family(Family.OUTREACH))).hasSize(6);
        assertThat(ids(MethodFilter.family(Family.of("whole-system")))).hasSize(6);
        assertThat(ids(MethodFilter.focus(Focus.DIAGNOSTIC))).hasSize(17);
        assertThat(ids(MethodFilter.online(OnlineFeasibility.LIMITED))).hasSize(9);
        assertThat(ids(MethodFilter.role(RoleId.of("table-host")))).hasSize(3);
        assertThat(ids(MethodFilter.fits(CellId.of("equal"), 3))).hasSize(32);
        assertThat(ids(MethodFilter.people(24))).hasSize(55);
        assertThat(ids(MethodFilter.minutes(60))).hasSize(17);
        assertThat(ids(MethodFilter.uses(Token.of("shared-problem")))).hasSize(38);
        assertThat(ids(MethodFilter.yields(Token.of("ideas")))).hasSize(23);
        assertThat(ids(MethodFilter.phase(Phase.DECIDE)
                        .and(MethodFilter.people(24))
                        .and(MethodFilter.minutes(60))))
                .hasSize(8);
        assertThat(ids(MethodFilter.phase(Phase.DECIDE).or(MethodFilter.people(24))))
                .hasSize(62);
        assertThat(ids(MethodFilter.phase(Phase.DECIDE).not())).hasSize(37);
    }

    @Test
    void filters_combine_and_results_are_sorted() {
        assertThat(ids(MethodFilter.phase(Phase.DECIDE)
                        .and(MethodFilter.people(24))
                        .and(MethodFilter.minutes(60))))
                .containsExactly(
                        "circle",
                        "delphi",
                        "dotmocracy",
                        "fishbowl",
                        "force-field-analysis",
                        "metaplan",
                        "one-two-four-all",
                        "triz");
    }

    @Test
    void a_filter_says_what_it_lets_pass() {
        assertThat(MethodFilter.phase(Phase.DECIDE)
                        .and(MethodFilter.people(24).or(MethodFilter.minutes(60)))
                        .not())
                .hasToString("not (phase (decide) and (people (24) or minutes (at most 60)))");
    }

    @Test
    void a_fit_is_at_most_typical() {
        assertThatThrownBy(() -> MethodFilter.fits(CellId.of("equal"), 4))
                .hasMessage("The least fit (4) of a method filter must be in [0, 3].\n"
                        + "Maybe use 1 for possible, 2 for suitable, 3 for typical.");
    }
}
