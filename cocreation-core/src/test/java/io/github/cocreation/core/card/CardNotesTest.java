/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.judgement.Gate;
import io.github.cocreation.core.source.Note;
import io.github.cocreation.core.typology.Crosswalk;
import io.github.cocreation.core.typology.Typologies;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes are for reading; what can be computed with is a field of its own. */
class CardNotesTest {
    private static final Pattern FIGURES =
            Pattern.compile("(?:.*[ ,:])?-?\\d+(?:\\.\\d+)?(?: days)?(?: \\(of \\d+\\))?");

    private static List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Frameworks.builtIn().all().values().forEach(framework -> {
            notes.addAll(framework.notes());
            framework.criteria().forEach(criterion -> notes.addAll(criterion.notes()));
        });
        Typologies.builtIn().all().values().forEach(typology -> {
            notes.addAll(typology.notes());
            typology.cells().forEach(cell -> notes.addAll(cell.notes()));
        });
        Crosswalk.builtIn().rows().forEach(row -> notes.addAll(row.notes()));
        notes.addAll(Gate.publicProfile().notes());
        notes.addAll(Gate.organisationalProfile().notes());
        return notes;
    }

    @Test
    void no_note_is_a_number_or_a_list_of_words_and_numbers() {
        assertThat(notes().stream().flatMap(note -> note.texts().stream()).map(Object::toString))
                .hasSizeGreaterThan(100)
                .noneMatch(text -> FIGURES.matcher(text).matches());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "voice, 0.20",
                "initiative: who raised agenda items, 0.25",
                "guided 2, empowering 3, equal 1, facilitating 1 (of 3)",
                "type-awareness 2, strategic 2",
                "30 days"
            })
    void such_texts_would_be_found(String text) {
        assertThat(FIGURES.matcher(text).matches()).isTrue();
    }
}
