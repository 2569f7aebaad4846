/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.definition.DurationScope;
import io.github.cocreation.methods.definition.Estimate;
import io.github.cocreation.methods.definition.Grouping;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.definition.Methods;
import io.github.cocreation.methods.definition.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class UsedStepsProperties {
    /** So long that no step is too short for a minute. */
    private static final int LONG = 1_000_000;

    @Provide
    Arbitrary<MethodDefinition> methods() {
        Arbitrary<Grouping> groupings = Arbitraries.of(Grouping.class).filter(g -> g != Grouping.TABLES_ROTATING);
        Arbitrary<List<Grouping>> steps = Arbitraries.frequencyOf(
                        Tuple.of(1, groupings), Tuple.of(2, Arbitraries.just(Grouping.TABLES_ROTATING)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        return Combinators.combine(
                        steps,
                        Arbitraries.integers().between(1, 12).list().ofSize(8),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(DurationScope.class))
                .as(UsedStepsProperties::method);
    }

    /** The shares are made to add up to 100; the typical rounds are so many more than steps with rotating tables. */
    private static MethodDefinition method(
            List<Grouping> groupings, List<Integer> weights, int more, DurationScope scope) {
        List<Step> steps = new ArrayList<>();
        int left = 100;
        for (int i = 0; i < groupings.size(); i++) {
            int share = i == groupings.size() - 1 ? left : weights.get(i);
            left -= share;
            steps.add(Methods.step("Step " + i, share)
                    .grouping(groupings.get(i))
                    .output(Token.of("insights"))
                    .build());
        }
        int turning = (int)
                groupings.stream().filter(g -> g == Grouping.TABLES_ROTATING).count();
        int typical = Math.max(1, turning + more);
        return Methods.talk("talk")
                .steps(steps)
                .durationScope(scope)
                .rounds(more % 5 == 4 ? Optional.empty() : Optional.of(Estimate.of(1, typical, 2 * typical)))
                .build();
    }

    private static Map<String, Integer> rounds(MethodDefinition method, Optional<Integer> asked) {
        Map<String, Integer> rounds = new LinkedHashMap<>();
        Settings settings = Settings.builder().minutes(LONG).rounds(asked).build();
        for (UsedStep used : settings.steps(method)) {
            rounds.put(used.step().title().english(), used.rounds());
        }
        return rounds;
    }

    private static List<String> turning(MethodDefinition method) {
        return method.steps().stream()
                .filter(step -> step.grouping() == Grouping.TABLES_ROTATING)
                .map(step -> step.title().english())
                .toList();
    }

    @Property(tries = 300)
    void rotating_tables_have_exactly_as_many_rounds_as_are_asked_for(
            @ForAll("methods") MethodDefinition method, @ForAll @IntRange(min = 1, max = 40) int asked) {
        Map<String, Integer> held = rounds(method, Optional.of(asked));
        List<String> turning = turning(method);
        if (method.durationScope() == DurationScope.PER_SESSION) {
            assertThat(held).hasSize(method.steps().size());
            assertThat(held.values()).containsOnly(1);
        } else if (!turning.isEmpty()) {
            assertThat(turning.stream()
                            .mapToLong(title -> held.getOrDefault(title, 0))
                            .sum())
                    .isEqualTo(asked);
            assertThat(held.keySet().stream().filter(turning::contains))
                    .containsExactlyElementsOf(turning.subList(0, Math.min(asked, turning.size())));
            assertThat(held.keySet())
                    .containsAll(method.steps().stream()
                            .map(step -> step.title().english())
                            .filter(title -> !turning.contains(title))
                            .toList());
            Map<String, Integer> more = rounds(method, Optional.of(asked + 1));
            assertThat(held)
                    .allSatisfy((title, rounds) -> assertThat(more.get(title)).isGreaterThanOrEqualTo(rounds));
        }
    }

    @Property(tries = 300)
    void a_great_many_rounds_are_shared_out_at_once(
            @ForAll("methods") MethodDefinition method, @ForAll @IntRange(min = 41, max = 1_000) int asked) {
        if (method.durationScope() != DurationScope.PER_SESSION
                && !turning(method).isEmpty()) {
            assertThat(UsedSteps.of(
                                    method,
                                    Settings.builder()
                                            .rounds(asked)
                                            .minutes(LONG)
                                            .build())
                            .stream()
                            .filter(used -> used.step().grouping() == Grouping.TABLES_ROTATING)
                            .mapToLong(UsedStep::rounds)
                            .sum())
                    .isEqualTo(asked);
        }
    }

    @Property(tries = 300)
    void minutes_add_up_whatever_the_rounds_and_are_the_shares_if_nothing_is_asked_for(
            @ForAll("methods") MethodDefinition method,
            @ForAll @IntRange(min = 1, max = 5_000) int minutes,
            @ForAll @IntRange(min = 1, max = 40) int asked) {
        Settings typical = Settings.builder().minutes(minutes).build();
        for (Settings settings :
                List.of(typical, typical.toBuilder().rounds(asked).build())) {
            assertThat(settings.steps(method).stream()
                            .mapToInt(UsedStep::minutes)
                            .sum())
                    .isEqualTo(minutes);
            assertThat(settings.steps(method)).allMatch(used -> used.minutes() > 0 && used.rounds() > 0);
        }
        for (UsedStep used : typical.steps(method)) {
            assertThat(used.minutes() * 100L - (long) minutes * used.step().share())
                    .isBetween(-99L, 99L);
        }
    }
}
