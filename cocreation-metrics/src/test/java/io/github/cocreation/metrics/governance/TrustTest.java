/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final TrustReciprocity MEASURE = TrustReciprocity.withDefaults();

    private static double[][] matrix(@Nullable Object rows) {
        return ((List<?>) Objects.requireNonNull(rows))
                .stream().map(Vectors::numbers).toArray(double[][]::new);
    }

    @Test
    void the_vectors_of_reciprocity_are_reproduced() {
        Map<String, Object> weighted = Vectors.cases("weightedReciprocity").get(0);
        assertThat(Reciprocity.weighted(matrix(weighted.get("W"))).orElseThrow())
                .isCloseTo(Vectors.number(weighted.get("r")).orElseThrow(), within(1e-6));
        Map<String, Object> binary = Vectors.cases("binaryReciprocity").get(0);
        double[][] arcs = matrix(binary.get("A"));
        assertThat(Reciprocity.binary(arcs).orElseThrow())
                .isCloseTo(Vectors.number(binary.get("r")).orElseThrow(), within(1e-6));
        assertThat(Reciprocity.againstChance(arcs).orElseThrow())
                .isCloseTo(Vectors.number(binary.get("garlaschelliRho")).orElseThrow(), within(1e-6));
    }

    @Test
    void no_arcs_are_undefined_and_all_arcs_leave_nothing_to_chance() {
        assertThat(Reciprocity.weighted(new double[] {0, 0}, new double[] {0, 0}))
                .isEmpty();
        assertThat(Reciprocity.againstChance(new double[] {0, 1}, new double[] {1, 0}))
                .isEmpty();
        assertThat(Reciprocity.binary(new double[] {0, 4}, new double[] {1, 0})).contains(1.0);
    }

    @Test
    void a_dyad_with_a_missing_answer_is_dropped() {
        assertThat(Reciprocity.weighted(
                        new double[] {0, 4, 2}, new double[] {Double.NaN, 0, 3}, new double[] {2, 3, 0}))
                .contains(1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reciprocity.weighted(new double[] {0}, new double[] {0}))
                .withMessageContaining("must be the number of rows (2)");
    }

    @Property(tries = 100)
    void reciprocity_is_bounded_and_knows_no_unit(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int n) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] w = new double[n][n];
        double[][] doubled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                w[i][j] = random.nextInt(5);
                doubled[i][j] = 2 * w[i][j];
            }
        }
        Reciprocity.weighted(w).ifPresent(r -> {
            assertThat(r).isBetween(0.0, 1.0);
            assertThat(Reciprocity.weighted(doubled).orElseThrow()).isCloseTo(r, within(1e-12));
        });
    }

    private static Course five() {
        Course course = new Course()
                .person("u1", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .person("u2", Sector.CITIZEN, Standpoint.OUTSIDE, Standing.SERVICE_USER)
                .person("o1", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .person("o2", Sector.PUBLIC, Standpoint.INSIDE, Standing.MANAGER)
                .person("x", Sector.THIRD, Standpoint.OUTSIDE, Standing.VOLUNTEER);
        return course;
    }

    private static void trust(Course course, String from, String to, double weight) {
        course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(LayerId.of("trust"))
                .from(StakeholderId.of(from))
                .to(StakeholderId.of(to))
                .weight(weight)
                .build());
    }

    @Test
    void users_who_trust_and_are_not_trusted_are_told_of() {
        Course course = five();
        String[] all = {"u1", "u2", "o1", "o2", "x"};
        for (String from : all) {
            for (String to : all) {
                if (!from.equals(to)) {
                    trust(course, from, to, from.startsWith("o") && to.startsWith("u") ? 1 : 4);
                }
            }
        }
        trust(course, "o1", "u1", 2);
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.part(TrustReciprocity.GAP)).contains(2.75);
        assertThat(measurement.value().orElseThrow()).isCloseTo(58 / 69.0, within(1e-12));
        assertThat(measurement.sentence())
                .isEqualTo("84% of the trust among 5 stakeholders is returned. Users trust the organisation 2.75 points"
                        + " more than it trusts them.");
        assertThat(measurement.heads()).containsEntry(TrustReciprocity.GAP, 2);
    }

    @Test
    void few_answers_few_stakeholders_and_none_are_undefined() {
        Course course = five();
        trust(course, "u1", "u2", 4);
        assertThat(MEASURE.of(course.process()).undefined().orElseThrow().because())
                .isEqualTo("2 stakeholders answered on 50% of their pairs, at least 5 and 70% are needed");
        assertThat(MEASURE.of(five().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void a_layer_of_the_network_stands_in_for_answers() {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder()
                        .id(LayerId.of("trust"))
                        .direction(io.github.cocreation.core.network.Direction.DIRECTED)
                        .build());
        for (String id : new String[] {"u1", "u2", "o1", "o2", "x"}) {
            network.addStakeholder(StakeholderId.of(id));
        }
        network.addTie(LayerId.of("trust"), StakeholderId.of("u1"), StakeholderId.of("u2"));
        network.addTie(LayerId.of("trust"), StakeholderId.of("u2"), StakeholderId.of("u1"));
        network.addTie(LayerId.of("trust"), StakeholderId.of("u2"), StakeholderId.of("x"));
        Measurement measurement = MEASURE.of(five().network(network.build()).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(measurement.parameters()).containsEntry("read from", "layer of the network");
    }
}
