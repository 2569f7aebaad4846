/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.metrics.drift.TakeOverScore;
import io.github.cocreation.metrics.measure.MannKendall;
import io.github.cocreation.metrics.measure.Trend;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.brokerage.Brokerage;
import io.github.cocreation.metrics.network.brokerage.BrokerageRole;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.brokerage.RoleCount;
import io.github.cocreation.metrics.network.cohesion.EiCount;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The reference values that no test of a single measure reads, and that none is forgotten. */
class VectorsTest {
    private static final LayerId TALK = LayerId.of("talk");

    @Test
    void every_reference_value_is_read_by_some_test() {
        assertThat(Vectors.names())
                .as("a new name needs a test that reads it; then add it here")
                .containsExactlyInAnyOrder(
                        "gini",
                        "dissimilarity",
                        "ei",
                        "coleman",
                        "jsd",
                        "generalisedJsd",
                        "jaccard",
                        "trend",
                        "weightedReciprocity",
                        "binaryReciprocity",
                        "intermediary",
                        "star",
                        "gouldFernandez",
                        "ownership",
                        "readiness",
                        "takeOver",
                        "drift",
                        "effects",
                        "learning");
    }

    @Test
    void every_vector_of_the_e_i_index_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("ei")) {
            OptionalDouble index = new EiCount(
                            Vectors.number(vector.get("external")).orElseThrow(),
                            Vectors.number(vector.get("internal")).orElseThrow())
                    .index();
            Optional<Double> wanted = Vectors.number(vector.get("ei"));
            assertThat(index.isPresent()).isEqualTo(wanted.isPresent());
            wanted.ifPresent(value -> assertThat(index.getAsDouble()).isCloseTo(value, within(1e-6)));
            assertThat(EiIndex.expected(groups(Vectors.numbers(vector.get("groupSizes"))))
                            .orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("expected")).orElseThrow(), within(1e-6));
        }
    }

    private static Partition groups(double[] sizes) {
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(
                        Layer.builder().id(TALK).direction(Direction.UNDIRECTED).build());
        AttributeId group = AttributeId.of("group");
        for (int g = 0; g < sizes.length; g++) {
            for (int i = 0; i < sizes[g]; i++) {
                StakeholderId id = StakeholderId.of("s" + g + "." + i);
                network.addStakeholder(id);
                network.putText(group, id, "g" + g);
            }
        }
        StakeholderNetwork built = network.build();
        return Partition.of(NetworkView.of(built, TALK), built.attribute(group));
    }

    @Test
    void every_vector_of_trend_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("trend")) {
            Trend trend = Trend.of(Vectors.numbers(vector.get("y")));
            MannKendall test = trend.test().orElseThrow();
            assertThat(trend.slope().orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("theilSen")).orElseThrow(), within(1e-6));
            assertThat((double) test.s())
                    .isEqualTo(Vectors.number(vector.get("mannKendallS")).orElseThrow());
            Optional<Double> exact = Vectors.number(vector.get("exactPUp"));
            assertThat(test.method() == MannKendall.Method.EXACT).isEqualTo(exact.isPresent());
            exact.ifPresent(p -> assertThat(test.pUp()).isCloseTo(p, within(1e-6)));
        }
    }

    @Test
    void every_vector_of_take_over_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("takeOver")) {
            assertThat(TakeOverScore.of(
                                    Vectors.numbers(vector.get("y")),
                                    Vectors.numbers(vector.get("z")),
                                    Vectors.number(vector.get("typeTarget")).orElseThrow())
                            .orElseThrow()
                            .value())
                    .isCloseTo(Vectors.number(vector.get("score")).orElseThrow(), within(1e-6));
        }
    }

    @Test
    void the_vector_of_brokerage_roles_is_reproduced() {
        Map<String, Object> vector = Vectors.cases("gouldFernandez").get(0);
        List<String> groups = Vectors.texts(vector.get("groups"));
        AttributeId group = AttributeId.of("group");
        StakeholderNetworkBuilder network = StakeholderNetwork.builder()
                .addLayer(Layer.builder().id(TALK).direction(Direction.DIRECTED).build());
        for (int i = 0; i < groups.size(); i++) {
            network.addStakeholder(StakeholderId.of("s" + i));
            network.putText(group, StakeholderId.of("s" + i), groups.get(i));
        }
        for (Object edge : (List<?>) Objects.requireNonNull(vector.get("directedEdges"))) {
            double[] ends = Vectors.numbers(edge);
            network.addTie(TALK, StakeholderId.of("s" + (int) ends[0]), StakeholderId.of("s" + (int) ends[1]));
        }
        StakeholderNetwork built = network.build();
        NetworkView view = NetworkView.of(built, TALK);
        Brokerage brokerage = GouldFernandez.withDefaults().of(view, Partition.of(view, built.attribute(group)));
        for (String node : List.of("6", "4", "1")) {
            ImmutableMap<BrokerageRole, RoleCount> roles =
                    Objects.requireNonNull(brokerage.stakeholders().get(StakeholderId.of("s" + node)));
            Vectors.counts(vector.get("node" + node))
                    .forEach((role, count) -> assertThat(Objects.requireNonNull(roles.get(role(role)))
                                    .raw())
                            .as("node %s as %s", node, role)
                            .isEqualTo((long) count));
        }
    }

    /** The itinerant broker is also called a consultant. */
    private static BrokerageRole role(String name) {
        return name.equals("consultant")
                ? BrokerageRole.ITINERANT
                : BrokerageRole.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
