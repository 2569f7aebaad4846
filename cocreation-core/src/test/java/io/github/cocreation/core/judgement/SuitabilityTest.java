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
}
