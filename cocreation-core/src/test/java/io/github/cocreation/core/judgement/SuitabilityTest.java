/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.JsonFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuitabilityTest {
    private static final Framework FRAMEWORK = Frameworks.builtIn().framework(FrameworkId.of("suitability"));

    private static Optional<Boolean> go(double... scores) {
        Map<CriterionId, Double> known = new HashMap<>();
        for (int i = 0; i < scores.length; i++) {
            known.put(FRAMEWORK.criteria().get(i).id(), scores[i]);
        }
        return Suitability.builtIn().suggestsGo(FRAMEWORK, known);
    }

    @Test
    void each_score_and_their_sum_have_to_be_high_enough() {
        assertThat(go(3, 3, 3, 2, 2)).contains(true);
        assertThat(go(3, 3, 2, 2, 2)).contains(false);
        assertThat(go(4, 4, 4, 4, 1)).contains(false);
    }

    @Test
    void a_score_that_is_not_known_leaves_it_open_unless_another_says_no() {
        assertThat(go(3, 3, 3, 3)).isEmpty();
        assertThat(go(3, 1)).contains(false);
        assertThat(go()).isEmpty();
    }

    @Test
    void another_framework_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suitability.builtIn().suggestsGo(Frameworks.cornerstones(), Map.of()))
                .withMessage("The framework (cornerstones) of a suitability must be (suitability).\n"
                        + "Maybe look it up by the suitability's framework id.");
    }

    @Test
    void what_is_written_is_read() {
        String json = JsonFormat.withDefaults().write(Suitability.codec(), Suitability.builtIn());
        assertThat(JsonFormat.withDefaults().read(Suitability.codec(), json, "suitability.json"))
                .isEqualTo(Suitability.builtIn());
    }

    @Test
    void a_score_off_the_scale_is_refused_and_so_is_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> go(3, 100))
                .withMessage(
                        "The score (100.0) of criterion (cross-cuttingness) in framework (suitability) must be in [0, 4]."
                                + "\nMaybe rescale your scores first, and leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> go(Double.NaN))
                .withMessageStartingWith("The score (NaN) of criterion (complexity)");
        assertThatIllegalArgumentException().isThrownBy(() -> go(3, 3, 3, 3, -1));
        Framework unscaled = FRAMEWORK.toBuilder().scale(Optional.empty()).build();
        assertThat(Suitability.builtIn()
                        .suggestsGo(unscaled, Map.of(FRAMEWORK.criteria().get(0).id(), 1.0)))
                .contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suitability.builtIn()
                        .suggestsGo(unscaled, Map.of(FRAMEWORK.criteria().get(0).id(), Double.POSITIVE_INFINITY)))
                .withMessageContaining("must be finite");
    }

    @Test
    void the_card_asks_for_two_each_and_thirteen_in_all_and_a_host_for_more() {
        assertThat(Suitability.builtIn().leastEach()).isEqualTo(2);
        assertThat(Suitability.builtIn().leastSum()).isEqualTo(13);
        assertThat(Suitability.builtIn().source().isHeuristic()).isTrue();
        Suitability strict = Suitability.builtIn().toBuilder().leastSum(16).build();
        Map<CriterionId, Double> threes = new HashMap<>();
        FRAMEWORK.criteria().forEach(criterion -> threes.put(criterion.id(), 3.0));
        assertThat(Suitability.builtIn().suggestsGo(FRAMEWORK, threes)).contains(true);
        assertThat(strict.suggestsGo(FRAMEWORK, threes)).contains(false);
    }
}
