/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.definition.FieldGroup;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.rules.DefinitionRules;
import io.github.cocreation.methods.rules.KnownWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every built-in card keeps to; {@code MethodCatalogue.builtIn()} relies on it. */
class CardRulesTest {
    static ImmutableSet<MethodDefinition> methods() {
        return ImmutableSet.copyOf(MethodCatalogue.builtIn().methods().values());
    }

    static ImmutableSet<Framework> frameworks() {
        return ImmutableSet.copyOf(Frameworks.builtIn().all().values());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void breaks_no_rule(MethodDefinition method) {
        assertThat(new DefinitionRules(KnownWords.builtIn()).check(method).all())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void is_written_as_it_is_read(MethodDefinition method) {
        String json = JsonFormat.withDefaults().write(MethodDefinition.codec(), method);
        assertThat(JsonFormat.withDefaults().read(MethodDefinition.codec(), json, "card"))
                .isEqualTo(method);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void says_where_each_part_comes_from(MethodDefinition method) {
        for (FieldGroup part : FieldGroup.values()) {
            if (part != FieldGroup.PURPOSES) {
                assertThat(method.source(part)).as(part.name()).isPresent();
            }
        }
        assertThat(method.toString()).doesNotContain("[seed", "000_", "own judgement");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void every_remedy_of_a_framework_is_a_method(Framework framework) {
        assertThat(MethodCatalogue.builtIn().methods().keySet()).containsAll(framework.remedies());
    }
}
