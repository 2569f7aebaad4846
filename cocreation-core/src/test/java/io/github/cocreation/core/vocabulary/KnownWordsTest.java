/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standing;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words a vocabulary lists as known are those it has constants for. */
class KnownWordsTest {
    @Test
    void every_constant_is_known_and_nothing_else() throws IllegalAccessException {
        agree(Sector.class, Sector.known());
        agree(Standing.class, Standing.known());
        agree(Perspective.class, Perspective.known());
        agree(Purpose.class, Purpose.known());
        agree(Context.class, Context.known());
    }

    private static void agree(Class<?> vocabulary, Collection<?> known) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : vocabulary.getFields()) {
            if (field.getType() == vocabulary) {
                constants.add(field.get(null));
            }
        }
        assertThat(constants).as(vocabulary.getSimpleName()).isNotEmpty();
        assertThat(new ArrayList<Object>(known))
                .as(vocabulary.getSimpleName())
                .containsExactlyInAnyOrderElementsOf(constants);
    }
}
