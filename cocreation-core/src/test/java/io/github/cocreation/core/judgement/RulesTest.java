/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.source.Source;
import org.junit.jupiter.api.Test;

class RulesTest {
    @Test
    void ten_rules_are_numbered_and_all_are_judgements() {
        assertThat(Rules.builtIn().rules())
                .extracting(Rule::id)
                .containsExactly("r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10");
        assertThat(Rules.builtIn().rules())
                .allMatch(rule -> rule.sources().stream().allMatch(Source::isHeuristic));
    }

    @Test
    void a_rule_that_is_not_there_is_named_with_a_close_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rules.builtIn().rule("r11"))
                .withMessage("The rule (r11) is unknown.\nMaybe (r1).");
    }

    @Test
    void a_number_given_twice_is_refused() {
        Rule first = Rules.builtIn().rule("r1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rules(ImmutableList.of(first, first)))
                .withMessage("The rules ([r1, r1]) must differ from each other.\nMaybe rename the repeated one.");
    }

    @Test
    void what_is_written_is_read() {
        String json = JsonFormat.withDefaults().write(Rules.codec(), Rules.builtIn());
        assertThat(JsonFormat.withDefaults().read(Rules.codec(), json, "rules.json"))
                .isEqualTo(Rules.builtIn());
    }
}
