/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.json.Codecs;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.typology.Typologies;
import io.github.cocreation.core.typology.Typology;
import io.github.cocreation.core.typology.TypologyId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cards of levels and grades describe the words that journals use. */
class EffectCardsTest {
    @Test
    void every_level_of_ours_has_its_description() {
        assertThat(Typologies.builtIn().typology(TypologyId.of("effect-levels")).cells())
                .extracting(cell -> EffectLevel.of(cell.id().value()))
                .containsExactly(
                        EffectLevel.INDIVIDUAL,
                        EffectLevel.RELATIONAL,
                        EffectLevel.ORGANISATIONAL,
                        EffectLevel.SERVICE_SYSTEM,
                        EffectLevel.SOCIETY);
    }

    @Test
    void every_grade_of_evidence_has_its_step_and_score() {
        Typology evidence = Typologies.builtIn().typology(TypologyId.of("effect-evidence"));
        assertThat(evidence.cells()).hasSize(EvidenceGrade.values().length);
        List<EvidenceGrade> grades = List.of(
                EvidenceGrade.CLAIM,
                EvidenceGrade.SINGLE_STORY,
                EvidenceGrade.SEVERAL_ACCOUNTS,
                EvidenceGrade.MEASURED);
        for (int i = 0; i < grades.size(); i++) {
            CellId id = CellId.of(Codecs.word(grades.get(i)));
            assertThat(evidence.cell(id).score()).contains(i);
            assertThat(evidence.step(id)).hasValue(i + 1);
        }
    }
}
