/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.composition.Programme.sequence;
import static io.github.cocreation.methods.composition.Programme.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.ParameterId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsedStepsTest {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();

    private static String steps(String method, int rounds) {
        Settings settings = Settings.builder().rounds(rounds).build();
        return settings.steps(CATALOGUE.method(MethodId.of(method))).stream()
                .map(used -> used.step().title().english() + " " + (used.rounds() > 1 ? used.rounds() + "x" : "")
                        + used.minutes())
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "world-cafe | 2 | Round one 36, Round two 36, Silent",
                "world-cafe | 3 | Round one 24, Round two 24, Round three 24, Silent",
                "world-cafe | 4 | Round one 18, Round two 18, Round three 2x36, Silent",
                // the first has the longer rounds: 25 per cent of the time against 14
                "art-of-hosting | 3 | Diverge 2x",
                "art-of-hosting | 5 | Diverge 3x360",
                "art-of-hosting | 7 | Converge 3x",
                // the only one with rotating tables has them all
                "local-knowledge-exchange | 5 | 5x72",
                // nor does anything rotate in an Open Space
                "open-space-technology | 9 | 9x250"
            })
    void rounds_are_held_as_asked(String method, int rounds, String expected) {
        assertThat(steps(method, rounds)).contains(expected);
    }

    @Test
    void all_that_is_not_a_round_stays_as_long_as_it_was() {
        assertThat(steps("world-cafe", 2))
                .startsWith("[Welcome and etiquette 10,")
                .endsWith("Silent harvest 8, Plenary harvest 30]");
        assertThat(steps("world-cafe", 4))
                .startsWith("[Welcome and etiquette 10,")
                .endsWith("Silent harvest 8, Plenary harvest 30]");
    }

    @Test
    void rounds_are_as_long_as_asked() {
        MethodDefinition cafe = CATALOGUE.method(MethodId.of("world-cafe"));
        Settings three = Settings.builder()
                .parameters(ImmutableSortedMap.of(ParameterId.ROUND_MINUTES, 30))
                .build();
        assertThat(three.steps(cafe)).extracting(UsedStep::minutes).containsExactly(10, 30, 30, 30, 8, 30);
        assertThat(three.runMinutes(cafe)).isEqualTo(138);
        assertThat(three.toBuilder().rounds(4).build().runMinutes(cafe)).isEqualTo(168);
        assertThat(three.toBuilder().minutes(120).build().steps(cafe))
                .as("the minutes in all come first")
                .extracting(UsedStep::minutes)
                .containsExactly(10, 24, 24, 24, 8, 30);
        assertThat(Settings.builder().build().runMinutes(cafe.with(Map.of(ParameterId.ROUND_MINUTES, 30))))
                .isEqualTo(138);
        Situation situation =
                Situation.builder().addStart(Token.of("challenge")).build();
        assertThat(use("world-cafe")
                        .with(three.toBuilder().minutes(120).build())
                        .check(CATALOGUE, situation)
                        .violations()
                        .all())
                .extracting(Violation::code)
                .containsExactly("round-minutes-unused");
    }

    @Test
    void neither_rounds_nor_their_minutes_may_have_a_digit_too_many() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.builder().rounds(1_001).build())
                .withMessageStartingWith("The number of rounds (1001) of a use must be at most 1000.");
        for (int minutes : new int[] {0, -1, 1_441}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Settings.builder()
                            .parameters(ImmutableSortedMap.of(ParameterId.ROUND_MINUTES, minutes))
                            .build())
                    .withMessageStartingWith("The round-minutes (" + minutes + ") of a use must be in [1, 1440].");
        }
    }

    @Test
    void what_only_a_step_left_out_would_have_yielded_is_missing_afterwards() {
        Situation situation =
                Situation.builder().addStart(Token.of("challenge")).build();
        assertThat(use("world-cafe").check(CATALOGUE, situation).tokens()).contains(Token.of("ideas"));
        assertThat(use("world-cafe").withRounds(2).check(CATALOGUE, situation).tokens())
                .contains(Token.of("insights"), Token.of("themes"), Token.of("relationships"))
                .doesNotContain(Token.of("ideas"));
    }

    @Test
    void rounds_that_change_nothing_are_said_to() {
        Situation situation =
                Situation.builder().addStart(Token.of("challenge")).build();
        List<Violation> found = sequence(
                        use("circle").withRounds(4), use("world-cafe").withRounds(4))
                .check(CATALOGUE, situation)
                .violations()
                .all();
        assertThat(found).extracting(Violation::code).containsExactly("rounds-unused");
        assertThat(found.get(0)).hasToString("""
            [rounds-unused] parts[0] (circle) has no step with rotating tables or self-organised groups, so that \
            (4) rounds change nothing in its agenda.
            Maybe leave the rounds out, or give it more time or a (repeat).\
            """);
    }
}
