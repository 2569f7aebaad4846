/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class IntermediaryTest {
    private static final Map<String, Object> VECTOR =
            Vectors.cases("intermediary").get(0);
    private static final IntermediaryDependence DEPENDENCE = IntermediaryDependence.withDefaults();

    @Test
    void the_vector_of_the_two_chains_is_reproduced() {
        Course chains = ContactNetwork.twoChains().role("s6", "intermediary");
        assertThat(Centralisation.withDefaults().of(chains.process()).value().orElseThrow())
                .isCloseTo(Vectors.number(VECTOR.get("centralisation")).orElseThrow(), within(1e-6));
        Measurement dependence = DEPENDENCE.of(chains.process());
        assertThat(dependence.value()).isEqualTo(Vectors.number(VECTOR.get("dependenceOn6")));
        assertThat(dependence.part(IntermediaryDependence.SOFT)).contains(1.0);
        assertThat(dependence.sentence())
                .isEqualTo("Without the intermediary, 100% of 9 pairs of different groups would no longer be joined.");
    }

    @Test
    void one_direct_tie_makes_hard_dependence_jump_and_soft_dependence_step() {
        Course chains = ContactNetwork.twoChains(2, 5).role("s6", "intermediary");
        Map<String, Object> after = Vectors.object(VECTOR.get("afterDirectTie(2,5)"));
        assertThat(Centralisation.withDefaults().of(chains.process()).value().orElseThrow())
                .isCloseTo(Vectors.number(after.get("centralisation")).orElseThrow(), within(1e-6));
        Measurement dependence = DEPENDENCE.of(chains.process());
        assertThat(dependence.value()).isEqualTo(Vectors.number(after.get("dependenceOn6")));
        assertThat(dependence.part(IntermediaryDependence.SOFT).orElseThrow()).isBetween(0.2, 0.5);
        assertThat(dependence.part(IntermediaryDependence.JOINT)).contains(0.0);
    }

    @Test
    void the_vector_of_betweenness_is_reproduced() {
        NetworkView view = NetworkView.of(ContactNetwork.twoChains().process().network(), ContactNetwork.TALK);
        double[] expected = Vectors.numbers(VECTOR.get("betweenness"));
        NodeScores scores =
                Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).scores(view);
        for (int i = 0; i < expected.length; i++) {
            assertThat(scores.of(ContactNetwork.id(i))).isCloseTo(expected[i], within(1e-6));
        }
    }

    @Test
    void a_star_is_central_and_a_part_that_is_not_tied_is_named() {
        Measurement star = Centralisation.withDefaults()
                .of(ContactNetwork.course(
                                List.of("third", "public", "public", "citizen", "citizen", "citizen", "private"),
                                0,
                                1,
                                0,
                                2,
                                0,
                                3,
                                0,
                                4,
                                0,
                                5)
                        .process());
        assertThat(star.value())
                .isEqualTo(Vectors.number(Vectors.cases("star").get(0).get("centralisation")));
        assertThat(star.part(Centralisation.COMPONENTS)).contains(2.0);
        assertThat(star.missing()).contains("1 stakeholders who are not tied to the largest part");
        assertThat(star.sentence()).isEqualTo("Contact is centralised by 1.00 of 1, where a star has 1.");
        assertThat(Centralisation.withDefaults()
                        .of(ContactNetwork.course(List.of("third", "public", "public"), 0, 1, 0, 2)
                                .process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
    }

    @Test
    void two_intermediaries_who_stand_in_for_each_other_are_missed_only_together() {
        Course both = ContactNetwork.course(List.of("citizen", "public", "third", "third"), 0, 2, 2, 1, 0, 3, 3, 1)
                .role("s2", "intermediary")
                .role("s3", "intermediary");
        Measurement measurement = DEPENDENCE.of(both.process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.part(IntermediaryDependence.JOINT)).contains(1.0);
        assertThat(DEPENDENCE
                        .withIntermediaries(Set.of(ContactNetwork.id(2)))
                        .of(both.process())
                        .part(IntermediaryDependence.JOINT))
                .contains(0.0);
    }

    @Test
    void without_an_intermediary_or_without_contact_dependence_is_undefined() {
        assertThat(DEPENDENCE
                        .of(ContactNetwork.twoChains().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
        assertThat(DEPENDENCE
                        .of(ContactNetwork.course(List.of("citizen", "public", "third"), 0, 2)
                                .role("s2", "intermediary")
                                .process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_TIES);
    }

    @Property(tries = 60)
    void dependence_lies_between_0_and_1_and_its_soft_form_is_never_below_its_hard_one_by_much(
            @ForAll @Size(min = 6, max = 24) List<@IntRange(max = 7) Integer> ends) {
        int[] pairs = ends.stream()
                .mapToInt(Integer::intValue)
                .limit(ends.size() / 2 * 2L)
                .toArray();
        Course course = ContactNetwork.course(
                List.of("citizen", "public", "third", "citizen", "public", "third", "citizen", "public"),
                IntStream.range(0, pairs.length / 2)
                        .filter(i -> pairs[2 * i] != pairs[2 * i + 1])
                        .flatMap(i -> IntStream.of(pairs[2 * i], pairs[2 * i + 1]))
                        .toArray());
        Measurement measurement =
                DEPENDENCE.withIntermediaries(Set.of(ContactNetwork.id(2))).of(course.process());
        measurement.value().ifPresent(hard -> {
            assertThat(hard).isBetween(0.0, 1.0);
            assertThat(measurement.part(IntermediaryDependence.SOFT).orElseThrow())
                    .isBetween(0.0, 1.0);
        });
    }
}
