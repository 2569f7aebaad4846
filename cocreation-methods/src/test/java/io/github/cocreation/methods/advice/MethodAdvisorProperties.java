/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.need.Need;
import io.github.cocreation.core.typology.CellId;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.core.vocabulary.Phase;
import io.github.cocreation.core.vocabulary.Purpose;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MethodAdvisorProperties {
    private static final MethodCatalogue CATALOGUE = MethodCatalogue.builtIn();
    private static final MethodAdvisor ADVISOR = MethodAdvisor.withDefaults(CATALOGUE);

    @Provide
    Arbitrary<Need> needs() {
        var cornerstones = Arbitraries.of(Frameworks.cornerstones().criteria().stream()
                        .map(Criterion::id)
                        .toList())
                .set()
                .ofMaxSize(3);
        var purposes = Arbitraries.of(Purpose.DEMOCRACY, Purpose.LEARNING, Purpose.BETTER_QUALITY)
                .set()
                .ofMaxSize(2);
        var remedies = Arbitraries.of(CATALOGUE.methods().keySet().asList())
                .list()
                .uniqueElements()
                .ofMaxSize(4);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.doubles().between(0, 1),
                        cornerstones,
                        purposes,
                        remedies)
                .as((number, urgency, c, p, r) -> Need.builder()
                        .code("need-" + number)
                        .because("It shows.")
                        .urgency(urgency)
                        .addAllCornerstones(c)
                        .addAllPurposes(p)
                        .addAllRemedies(r)
                        .build());
    }

    @Provide
    Arbitrary<AdviceContext> contexts() {
        return Combinators.combine(
                        Arbitraries.of("guided", "empowering", "equal", "facilitating")
                                .map(CellId::of)
                                .optional(),
                        Arbitraries.integers().between(1, 200).optional(),
                        Arbitraries.integers().between(10, 5_000).optional(),
                        Arbitraries.of(Phase.class).set().ofMaxSize(3),
                        Arbitraries.of(CATALOGUE.tokens().cards().keySet().asList())
                                .set()
                                .ofMaxSize(6),
                        Arbitraries.of(CATALOGUE.methods().keySet().asList())
                                .set()
                                .ofMaxSize(10))
                .as((type, people, minutes, phases, tokens, used) -> AdviceContext.builder()
                        .type(type)
                        .people(people)
                        .minutes(minutes)
                        .addAllPhases(phases)
                        .addAllTokens(tokens)
                        .addAllUsed(used)
                        .build());
    }

    @Property(tries = 200)
    void parts_add_up_to_a_score_within_bounds(
            @ForAll List<@From("needs") Need> needs, @ForAll("contexts") AdviceContext context) {
        Advice advice = ADVISOR.recommend(needs, context);
        for (Recommendation each : advice.recommendations()) {
            double sum = each.parts().values().stream().mapToDouble(d -> d).sum();
            assertThat(each.score()).isBetween(0.0, 1.0).isCloseTo(sum, within(1e-12));
            assertThat(each.reasons()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void the_first_methods_answer_the_most_urgent_needs(
            @ForAll List<@From("needs") Need> needs, @ForAll("contexts") AdviceContext context) {
        List<Recommendation> recommended = ADVISOR.recommend(needs, context).recommendations();
        List<String> answerable = needs.stream()
                .filter(need -> need.urgency() > 0)
                .sorted(Comparator.comparingDouble((Need need) -> -need.urgency())
                        .thenComparing(Need::code)
                        .thenComparing(Need::because))
                .map(Need::code)
                .distinct()
                .filter(code -> recommended.stream().anyMatch(r -> r.answers().contains(code)))
                .toList();
        for (int k = 0; k < answerable.size(); k++) {
            String code = answerable.get(k);
            assertThat(recommended.subList(0, Math.min(k + 1, recommended.size())))
                    .anyMatch(r -> r.answers().contains(code));
        }
    }

    @Property(tries = 100)
    void the_order_of_the_needs_does_not_matter(
            @ForAll List<@From("needs") Need> needs, @ForAll("contexts") AdviceContext context) {
        Map<String, Need> distinct = new TreeMap<>();
        needs.forEach(need -> distinct.put(need.code(), need));
        List<Need> forward = new ArrayList<>(distinct.values());
        assertThat(ADVISOR.recommend(Lists.reverse(forward), context)).isEqualTo(ADVISOR.recommend(forward, context));
    }

    @Property(tries = 100)
    void scaling_all_weights_changes_no_rank(
            @ForAll List<@From("needs") Need> needs, @ForAll("contexts") AdviceContext context) {
        MethodAdvisor doubled = ADVISOR;
        for (Facet facet : Facet.values()) {
            doubled = facet == Facet.REPETITION ? doubled : doubled.withWeight(facet, 2 * facet.defaultWeight());
        }
        assertThat(ids(doubled.recommend(needs, context))).isEqualTo(ids(ADVISOR.recommend(needs, context)));
    }

    @Property(tries = 50)
    void what_is_written_can_be_read(
            @ForAll List<@From("needs") Need> needs, @ForAll("contexts") AdviceContext context) {
        JsonFormat format = JsonFormat.withDefaults();
        Advice advice = ADVISOR.recommend(needs, context);
        assertThat(format.read(Advice.codec(), format.write(Advice.codec(), advice), "advice"))
                .isEqualTo(advice);
        assertThat(format.read(AdviceContext.codec(), format.write(AdviceContext.codec(), context), "context"))
                .isEqualTo(context);
    }

    private static List<MethodId> ids(Advice advice) {
        return Lists.transform(advice.recommendations(), Recommendation::method);
    }
}
