/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.Layer;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.Sign;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.StakeholderNetworkBuilder;
import io.github.cocreation.core.network.Tie;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.inference.ConditionalUniformTest;
import io.github.cocreation.metrics.network.inference.Given;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.NetworkRegression;
import io.github.cocreation.metrics.network.inference.QapCorrelation;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.network.inference.TieMatrix;
import io.github.cocreation.metrics.network.inference.VertexBootstrap;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every measure on networks of every shape: layers, unions, slices, arcs, parallel ties, ties to oneself, isolates, several parts.
 * None throws, none is infinite, and parts that must agree do.
 */
class EveryMeasureProperties {
    private static final AttributeId SIDE = AttributeId.of("side");
    private static final AttributeId AGE = AttributeId.of("age");
    private static final LayerId ONE = LayerId.of("one");
    private static final LayerId OTHER = LayerId.of("other");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** A shape: how its two layers run, what weights mean, who there is, and how many ties are drawn. */
    record Shape(
            Direction direction,
            Direction otherDirection,
            WeightMeaning meaning,
            Sign sign,
            int stakeholders,
            int ties,
            long seed) {
        StakeholderNetwork network() {
            SplittableRandom random = new SplittableRandom(seed);
            StakeholderNetworkBuilder network =
                    StakeholderNetwork.builder().addLayer(layer(ONE, direction)).addLayer(layer(OTHER, otherDirection));
            List<StakeholderId> people = new ArrayList<>();
            for (int i = 0; i < stakeholders; i++) {
                StakeholderId id = Graphs.id("s" + i);
                people.add(id);
                network.addStakeholder(id);
                if (random.nextInt(4) > 0) {
                    network.putText(SIDE, id, "side" + random.nextInt(3)).putNumber(AGE, id, random.nextInt(5));
                }
            }
            for (int tie = 0; tie < ties && stakeholders > 0; tie++) {
                int month = random.nextInt(3);
                network.addTie(Tie.builder()
                        .layer(random.nextBoolean() ? ONE : OTHER)
                        // a few in the middle have most ties, some have none, some are tied to themselves or twice
                        .from(people.get(random.nextInt(1 + random.nextInt(stakeholders))))
                        .to(people.get(random.nextInt(stakeholders)))
                        .weight(weight(random))
                        .span(Span.between(START.plusMonths(month), START.plusMonths(month + 2L)))
                        .build());
            }
            return network.build();
        }

        private double weight(SplittableRandom random) {
            double size = meaning == WeightMeaning.NONE ? 1 : 1 + random.nextInt(4);
            return sign == Sign.SIGNED && random.nextInt(3) == 0 ? -size : size;
        }

        private Layer layer(LayerId id, Direction runs) {
            return Layer.builder()
                    .id(id)
                    .direction(runs)
                    .weightMeaning(meaning)
                    .sign(sign)
                    .build();
        }
    }

    @Provide
    Arbitrary<Shape> shapes() {
        return Combinators.combine(
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(WeightMeaning.class),
                        Arbitraries.of(Sign.class),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.longs())
                .as(Shape::new)
                .filter(shape -> shape.sign() == Sign.UNSIGNED || shape.meaning() != WeightMeaning.COST);
    }

    @Property(tries = 25)
    void no_measure_throws_on_a_layer_a_union_or_a_slice(@ForAll("shapes") Shape shape) {
        StakeholderNetwork network = shape.network();
        Span month = Span.between(START.plusMonths(1), START.plusMonths(2));
        for (NetworkView view : List.of(
                NetworkView.of(network, ONE),
                NetworkView.union(network, network.layerIds(Mode.ONE_MODE)),
                NetworkView.during(network, OTHER, month),
                NetworkView.during(network, Set.of(ONE, OTHER), month))) {
            assertAll(view, network);
            if (view.direction() == Direction.DIRECTED) {
                assertAll(view.underlying(), network);
                assertAll(view.reversed(), network);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a b c d",
                "a-b b-c c-d",
                "a-b a-c a-d b-c b-d c-d",
                "h-a h-b h-c h-d",
                "a-b b-c c-a d-e e-f f-d",
                "a-a a-b a-b"
            })
    void no_measure_throws_at_the_edges(String ties) {
        for (Direction direction : Direction.values()) {
            for (WeightMeaning meaning : WeightMeaning.values()) {
                StakeholderNetworkBuilder network = Graphs.network(ties, Graphs.layer(direction, meaning)).toBuilder();
                Graphs.network(ties, Graphs.layer(direction, meaning))
                        .stakeholders()
                        .forEach(id -> network.putText(SIDE, id, "all").putNumber(AGE, id, 40));
                StakeholderNetwork built = network.build();
                assertAll(NetworkView.of(built, Graphs.LAYER), built);
            }
        }
    }

    private static void assertAll(NetworkView view, StakeholderNetwork network) {
        NetworkAnalysis analysis = NetworkAnalysis.of(view, network.attributes());
        boolean grouped = network.attributes().containsKey(SIDE);
        FigureSelection all = FigureSelection.all();
        NetworkFigures figures = analysis.figures(grouped ? all.groupedBy(Set.of(SIDE, AGE)) : all);
        assertFinite(figures.network());
        figures.nodes().values().forEach(EveryMeasureProperties::assertFinite);
        figures.attributes().values().forEach(of -> {
            assertFinite(of.network());
            of.nodes().values().forEach(EveryMeasureProperties::assertFinite);
            of.groups().values().forEach(EveryMeasureProperties::assertFinite);
            assertFinite(of.brokerageNetwork());
        });
        String json = JsonFormat.withDefaults().write(NetworkFigures.codec(), figures);
        assertThat(JsonFormat.withDefaults().read(NetworkFigures.codec(), json, "figures.json"))
                .isEqualTo(figures);
        assertQuestions(analysis);
        assertChance(analysis);
        if (grouped) {
            assertGroups(analysis.by(SIDE), view);
        }
    }

    private static void assertFinite(Map<String, Optional<Double>> row) {
        row.forEach((name, value) -> value.ifPresent(
                number -> assertThat(Double.isFinite(number)).as(name).isTrue()));
    }

    private static void assertQuestions(NetworkAnalysis analysis) {
        NetworkView view = analysis.view();
        for (KeyPlayerGoal goal : KeyPlayerGoal.values()) {
            analysis.keyPlayers(goal, 2)
                    .ifPresent(set -> assertThat(set.score()).isBetween(-1e-9, 1 + 1e-9));
        }
        PositionAnalysis positions = analysis.positions();
        positions.core().ifPresent(core -> assertThat(core.fit()).isBetween(-1 - 1e-9, 1 + 1e-9));
        assertThat(positions.blocks().blocks().stream().mapToInt(Set::size).sum())
                .isEqualTo(view.nodeCount());
        for (StakeholderId one : view.stakeholders()) {
            assertThat(positions.around(one).parts())
                    .isLessThanOrEqualTo(positions.around(one).others().size());
            assertThat(positions.profiles().between(one, one)).isZero();
            assertThat(positions.roles().between(one, one)).isEqualTo(1);
            assertThat(analysis.without(Set.of(one)).after().stakeholders()).isEqualTo(view.nodeCount() - 1);
        }
        analysis.signs().triads().share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        analysis.signs().camps().share().ifPresent(share -> assertThat(share).isBetween(0.0, 1.0));
        Partition labels = analysis.labelPropagation().groups();
        assertThat(labels.leftOut()).isZero();
        NodeScores degree = analysis.degree();
        assertThat(degree.changeTo(degree).changes().values()).allMatch(change -> change == 0);
    }

    private static void assertChance(NetworkAnalysis analysis) {
        NetworkView view = analysis.view();
        for (Statistic statistic : Statistic.all()) {
            for (Given given : Given.values()) {
                ConditionalUniformTest.withDefaults()
                        .withGiven(given)
                        .withReplications(3)
                        .test(view, statistic)
                        .ifPresent(test -> assertThat(test.pGreater()).isBetween(0.25, 1.0));
            }
            VertexBootstrap.withDefaults()
                    .withDraws(3)
                    .interval(view, statistic)
                    .ifPresent(interval -> assertThat(interval.low()).isLessThanOrEqualTo(interval.high()));
        }
        QapCorrelation.withDefaults()
                .withReplications(3)
                .test(view, view)
                .correlation()
                .ifPresent(correlation -> assertThat(correlation).isGreaterThan(1 - 1e-9));
        NetworkRegression.withDefaults()
                .withReplications(3)
                .fit(TieMatrix.presence(view), Map.of("itself", TieMatrix.presence(view)))
                .ifPresent(fit -> fit.explainedShare()
                        .ifPresent(share -> assertThat(share).isLessThan(1 + 1e-9)));
    }

    private static void assertGroups(GroupAnalysis groups, NetworkView view) {
        for (GroupStatistic statistic : GroupStatistic.all()) {
            statistic
                    .of(view, groups.partition())
                    .ifPresent(value -> assertThat(value).isFinite());
        }
        groups.crossGroupShares().assortativity().ifPresent(r -> assertThat(r).isFinite());
        for (StakeholderId one : view.stakeholders()) {
            groups.dependenceOn(Set.of(one))
                    .soft()
                    .ifPresent(share -> assertThat(share).isBetween(-1e-9, 1 + 1e-9));
            assertThat(groups.stepsTo(Set.of(one)).keySet())
                    .containsExactlyElementsOf(groups.partition().groups());
        }
        ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> mixing = groups.mixing();
        if (groups.partition().leftOut() == 0) {
            long ties = mixing.values().stream()
                    .flatMap(row -> row.values().stream())
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(ties).isEqualTo(view.tieCount() * (view.direction() == Direction.DIRECTED ? 1L : 2L));
        }
    }
}
