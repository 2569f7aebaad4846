/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static final Violation ERROR = Violation.error(
            "role-of-stranger", "roles[2]", "tennants", "must name a stakeholder of the process", "(tenants)");
    private static final Violation WARNING = Violation.warning(
            "no-mandate", "mandate", "none", "should say what happens with the result", "ask the sponsor");

    @Test
    void a_violation_reads_as_two_lines() {
        assertThat(ERROR)
                .hasToString("[role-of-stranger] roles[2] (tennants) must name a stakeholder of the process.\n"
                        + "Maybe (tenants).");
    }

    @Test
    void errors_and_warnings_are_told_apart_in_order() {
        Violations both = Violations.of(List.of(WARNING, ERROR));
        assertThat(both.all()).containsExactly(WARNING, ERROR);
        assertThat(both.errors()).containsExactly(ERROR);
        assertThat(both.warnings()).containsExactly(WARNING);
    }

    @Test
    void warnings_alone_throw_nothing() {
        Violations.of(List.of(WARNING)).throwIfErrors("process (harbour)");
    }

    @Test
    void errors_are_thrown_all_at_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Violations.of(List.of(ERROR, WARNING, ERROR)).throwIfErrors("process (harbour)"))
                .withMessage("The process (harbour) has 2 errors:\n" + ERROR + "\n" + ERROR);
    }

    @Test
    void none_is_empty_and_joins_to_the_others() {
        assertThat(Violations.none().isEmpty()).isTrue();
        assertThat(Violations.none()).hasToString("no violations");
        assertThat(Violations.none().and(Violations.of(List.of(ERROR))).all()).containsExactly(ERROR);
    }
}
