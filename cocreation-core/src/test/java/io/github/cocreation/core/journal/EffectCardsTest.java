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
        for (EvidenceGrade grade : EvidenceGrade.values()) {
            CellId id = CellId.of(Codecs.word(grade));
            assertThat(evidence.cell(id).score()).contains(grade.ordinal());
            assertThat(evidence.step(id)).hasValue(grade.ordinal() + 1);
        }
    }
}
