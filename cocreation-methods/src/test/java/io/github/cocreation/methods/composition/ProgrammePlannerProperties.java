/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.composition;

import static io.github.cocreation.methods.definition.Methods.tokens;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgrammePlannerProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final Set<Token> CHALLENGE = tokens("challenge");
    private static final int LONGEST = 4;

    @Provide
    Arbitrary<Set<Token>> wanted() {
        return Arbitraries.of(CATALOGUE.tokens().cards().keySet().asList())
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<PlanCost> costs() {
        return Arbitraries.of(PlanCost.MINUTES, PlanCost.STEPS, PlanCost.DAYS);
    }

    @Provide
    Arbitrary<Set<MethodDefinition>> fewMethods() {
        return Arbitraries.of(CATALOGUE.methods().values().asList())
                .set()
                .ofMinSize(3)
                .ofMaxSize(6);
    }

    @Property(tries = 30)
    void what_is_planned_checks_clean_and_reaches_what_is_wanted(
            @ForAll("wanted") Set<Token> wanted, @ForAll("costs") PlanCost cost) {
        Plans plans = ProgrammePlanner.over(CATALOGUE).withCost(cost).plan(CHALLENGE, wanted);
        for (Plan plan : plans.best()) {
            ProgrammeCheck check = plan.programme().check(CATALOGUE, CHALLENGE);
            assertThat(check.violations().all()).isEmpty();
            assertThat(check.tokens()).containsAll(wanted).isEqualTo(plan.tokens());
        }
        assertThat(plans.unneeded() || !plans.best().isEmpty()).isTrue();
    }

    @Property(tries = 20)
    void no_step_of_a_plan_can_be_taken_out(@ForAll("wanted") Set<Token> wanted, @ForAll("costs") PlanCost cost) {
        for (Plan plan : ProgrammePlanner.over(CATALOGUE)
                .withCost(cost)
                .plan(CHALLENGE, wanted)
                .best()) {
            List<Programme> uses = uses(plan.programme());
            for (int i = 0; i < uses.size(); i++) {
                List<Programme> fewer = new ArrayList<>(uses);
                fewer.remove(i);
                assertThat(works(CATALOGUE, fewer, wanted))
                        .as("%s without %s", plan.programme(), uses.get(i))
                        .isFalse();
            }
        }
    }

    @Property(tries = 20)
    void no_plan_contains_all_methods_of_a_better_one(@ForAll("wanted") Set<Token> wanted) {
        List<Plan> plans = ProgrammePlanner.over(CATALOGUE)
                .withMost(4)
                .plan(CHALLENGE, wanted)
                .best();
        for (int i = 0; i < plans.size(); i++) {
            for (Plan better : plans.subList(0, i)) {
                assertThat(plans.get(i)
                                .programme()
                                .methods()
                                .containsAll(better.programme().methods()))
                        .isFalse();
            }
        }
    }

    /** Against all sequences of at most four methods: the best of them is what the planner finds, or it finds a cheaper one. */
    @Property(tries = 20)
    void the_best_is_the_best(
            @ForAll("fewMethods") Set<MethodDefinition> methods,
            @ForAll("wanted") Set<Token> wanted,
            @ForAll("costs") PlanCost cost) {
        MethodCatalogue few = MethodCatalogue.of(methods);
        Optional<Long> best = Optional.empty();
        for (List<Programme> sequence : sequences(few)) {
            if (works(few, sequence, wanted)) {
                long price = price(few, sequence, cost);
                best = Optional.of(best.map(other -> Math.min(other, price)).orElse(price));
            }
        }
        Plans plans = ProgrammePlanner.over(few).withCost(cost).withMost(1).plan(CHALLENGE, wanted);
        Optional<Long> planned =
                plans.best().stream().findFirst().map(plan -> price(few, uses(plan.programme()), cost));
        if (plans.unneeded()) {
            return;
        }
        if (best.isPresent()) {
            assertThat(planned).isPresent();
        }
        if (planned.isPresent() && uses(plans.best().get(0).programme()).size() <= LONGEST) {
            assertThat(planned).isEqualTo(best);
        } else if (planned.isPresent() && best.isPresent()) {
            assertThat(planned.get()).isLessThan(best.get());
        }
    }

    private static boolean works(MethodCatalogue catalogue, List<Programme> uses, Set<Token> wanted) {
        if (uses.isEmpty()) {
            return catalogue.tokens().closure(CHALLENGE).containsAll(wanted);
        }
        ProgrammeCheck check = new Sequence(ImmutableList.copyOf(uses)).check(catalogue, CHALLENGE);
        return check.violations().isEmpty() && check.tokens().containsAll(wanted);
    }

    private static long price(MethodCatalogue catalogue, List<Programme> uses, PlanCost cost) {
        return uses.stream()
                .mapToLong(use -> cost.of(catalogue.method(use.methods().get(0)), 1, PlanLimits.none()))
                .sum();
    }

    private static List<Programme> uses(Programme programme) {
        return programme instanceof Sequence sequence ? sequence.parts() : List.of(programme);
    }

    private static List<List<Programme>> sequences(MethodCatalogue catalogue) {
        List<List<Programme>> all = new ArrayList<>();
        List<List<Programme>> last = List.of(List.of());
        for (int length = 1; length <= LONGEST; length++) {
            List<List<Programme>> longer = new ArrayList<>();
            for (List<Programme> beginning : last) {
                catalogue.methods().keySet().forEach(id -> {
                    List<Programme> sequence = new ArrayList<>(beginning);
                    sequence.add(new Use(id));
                    longer.add(sequence);
                });
            }
            // a beginning that lacks a token stays wrong however it goes on
            longer.removeIf(sequence -> !new Sequence(ImmutableList.copyOf(sequence))
                    .check(catalogue, CHALLENGE)
                    .gaps()
                    .isEmpty());
            all.addAll(longer);
            last = longer;
        }
        return all;
    }
}
