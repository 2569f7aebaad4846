/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.TextAttribute;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.Graphs;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.brokerage.GouldFernandez;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.SampledBetweenness;
import io.github.cocreation.metrics.network.centrality.SampledHarmonic;
import io.github.cocreation.metrics.network.centrality.Sampling;
import io.github.cocreation.metrics.network.cohesion.DirectedTransitivity;
import io.github.cocreation.metrics.network.community.Communities;
import io.github.cocreation.metrics.network.equivalence.CorePeriphery;
import io.github.cocreation.metrics.network.equivalence.PairScores;
import io.github.cocreation.metrics.network.inference.Given;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.Statistic;
import io.github.cocreation.metrics.network.inference.TieMatrix;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayers;
import io.github.cocreation.metrics.network.path.TieLength;
import io.github.cocreation.metrics.network.signed.Frustration;
import io.github.cocreation.metrics.network.temporal.Hearsay;
import io.github.cocreation.metrics.network.temporal.NetworkSlice;
import io.github.cocreation.metrics.network.temporal.Told;
import io.github.cocreation.metrics.network.twomode.Affiliations;
import io.github.cocreation.metrics.network.twomode.Projection;
import io.github.cocreation.metrics.network.twomode.TwoModeCentrality;
import io.github.cocreation.metrics.network.twomode.TwoModeView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can last is watched and stopped through one analysis, and is not changed by it. */
class WatchedMeasuresTest {
    private static final int NODES = 45;
    private static final int TIES = 110;
    private static final AttributeId SIDE = AttributeId.of("side");
    private static final StakeholderId ONE = StakeholderId.of("n1000001");

    /** Measures that run in parts on several threads. */
    static final ImmutableMap<String, Function<NetworkAnalysis, Object>> PARALLEL =
            ImmutableMap.<String, Function<NetworkAnalysis, Object>>builder()
                    .put("betweenness", a -> a.betweenness(TieLength.STEP))
                    .put("weighted betweenness", a -> a.betweenness(TieLength.INVERSE_WEIGHT))
                    .put("distances", a -> told(a.distances().eccentricity(), a.harmonic()))
                    .put(
                            "weighted distances",
                            a -> a.distances(TieLength.INVERSE_WEIGHT).eccentricity())
                    .put("fragmentation without each", a -> figures(a, "fragmentation_dw_without"))
                    .put("communities", a -> told(a.communities()))
                    .put("weighted communities", a -> told(a.communities(TieAmount.WEIGHT)))
                    .put("random networks", a -> a.chance().test(Statistic.transitivity(), Given.TIES))
                    .put("interval", a -> a.chance().interval(Statistic.density()))
                    .put("labels", a -> a.by(SIDE).test(GroupStatistic.eiIndex()))
                    .put(
                            "correlation",
                            a -> a.chance().correlation(analysis(a.view().direction(), 8)))
                    .put(
                            "regression",
                            a -> a.chance()
                                    .regression(Map.of(
                                            "other",
                                            TieMatrix.presence(drawn(a.view().direction(), 8)))))
                    .put(
                            "sampled betweenness",
                            a -> SampledBetweenness.with(Sampling.withDefaults().withEpsilon(0.1))
                                    .of(a.view(), a.subject().work()))
                    .put(
                            "sampled harmonic",
                            a -> SampledHarmonic.with(Sampling.withDefaults().withEpsilon(0.3))
                                    .of(a.view(), a.subject().work()))
                    .buildOrThrow();

    static final ImmutableMap<String, Function<NetworkAnalysis, Object>> SERIAL =
            ImmutableMap.<String, Function<NetworkAnalysis, Object>>builder()
                    .put("page rank", NetworkAnalysis::pageRank)
                    .put("eigenvector", NetworkAnalysis::eigenvector)
                    .put("katz", NetworkAnalysis::katz)
                    .put("label propagation", a -> told(a.labelPropagation()))
                    .put("clustering", a -> a.clustering().local())
                    .put("triads", NetworkAnalysis::triads)
                    .put(
                            "directed transitivity",
                            a -> DirectedTransitivity.of(a.view(), a.subject().work()))
                    .put(
                            "brokered paths",
                            a -> GouldFernandez.withDefaults()
                                    .totals(
                                            a.view(),
                                            a.by(SIDE).partition(),
                                            a.subject().work()))
                    .put("upper bounds", a -> a.krackhardt().leastUpperBounds())
                    .put("constraint", NetworkAnalysis::constraint)
                    .put("hierarchy", NetworkAnalysis::hierarchy)
                    .put("effective size", NetworkAnalysis::effectiveSize)
                    .put("efficiency", NetworkAnalysis::efficiency)
                    .put("weighted constraint", a -> figures(a, "burt_constraint_weighted"))
                    .put("weighted page rank", a -> figures(a, "pagerank_weighted"))
                    .put("brokerage", a -> a.by(SIDE).brokerage())
                    .put("dependence", a -> a.by(SIDE).dependenceOn(Set.of(ONE)))
                    .put("removal", a -> a.without(Set.of(ONE)))
                    .put("key players", a -> a.keyPlayers(KeyPlayerGoal.DISRUPT, 1))
                    .put(
                            "key players by exchange",
                            a -> KeyPlayers.withDefaults()
                                    .withGoal(KeyPlayerGoal.REACH)
                                    .withSize(3)
                                    .withMostSteps(0)
                                    .find(a.view(), a.subject().work()))
                    .put("core", a -> a.positions().core())
                    .put(
                            "exact core",
                            a -> CorePeriphery.withDefaults()
                                    .of(few(a.view()), a.subject().work()))
                    .put("blocks", a -> a.positions().blocks(1))
                    .put("profiles", a -> told(a.positions().profiles()))
                    .put("roles", a -> told(a.positions().roles()))
                    .put("signed triads", a -> a.signs().triads())
                    .put("camps", a -> a.signs().camps())
                    .put(
                            "exact camps",
                            a -> Frustration.withDefaults()
                                    .of(few(a.view()), a.subject().work()))
                    .buildOrThrow();

    private static Object told(Object... several) {
        return Arrays.asList(several);
    }

    private static Object told(PairScores scores) {
        return scores.stakeholders().stream()
                .map(one -> scores.stakeholders().stream()
                        .map(other -> scores.between(one, other))
                        .toList())
                .toList();
    }

    private static Object told(Communities communities) {
        return told(
                communities.modularity(),
                IntStream.range(0, NODES)
                        .map(communities.groups()::group)
                        .boxed()
                        .toList());
    }

    private static Object figures(NetworkAnalysis analysis, String name) {
        return analysis.figures(FigureSelection.all().only(Set.of(name))).nodes();
    }

    private static NetworkView few(NetworkView view) {
        return view.among(Set.copyOf(view.stakeholders().asList().subList(0, 14)));
    }

    private static NetworkView drawn(Direction direction, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int[] from = chance.ints(TIES, 0, NODES).toArray();
        int[] to = chance.ints(TIES, 0, NODES).toArray();
        double[] weights = chance.doubles(TIES, 0.5, 2).toArray();
        return Graphs.numbered(direction, NODES).withTies(from, to, weights, WeightMeaning.STRENGTH);
    }

    private static NetworkAnalysis analysis(Direction direction, long seed) {
        NetworkView view = drawn(direction, seed);
        ImmutableSortedMap.Builder<StakeholderId, String> sides = ImmutableSortedMap.naturalOrder();
        view.stakeholders().forEach(id -> sides.put(id, view.node(id) % 3 == 0 ? "left" : "right"));
        Attribute side = new TextAttribute(SIDE, sides.build());
        return NetworkAnalysis.of(view, ImmutableSortedMap.of(SIDE, side));
    }

    static Stream<Arguments> everyMeasure() {
        return Stream.concat(PARALLEL.keySet().stream(), SERIAL.keySet().stream())
                .flatMap(name -> Stream.of(Direction.values()).map(direction -> Arguments.of(name, direction)));
    }

    static Stream<Arguments> everyParallelMeasure() {
        return PARALLEL.keySet().stream()
                .flatMap(name -> Stream.of(Direction.values()).map(direction -> Arguments.of(name, direction)));
    }

    private static Function<NetworkAnalysis, Object> measure(String name) {
        return PARALLEL.containsKey(name) ? PARALLEL.get(name) : SERIAL.get(name);
    }

    @ParameterizedTest
    @MethodSource("everyParallelMeasure")
    void one_two_and_eight_threads_give_the_same_to_the_bit(String name, Direction direction) {
        NetworkAnalysis analysis = analysis(direction, 7);
        Object here = measure(name).apply(analysis);
        for (int threads : new int[] {1, 2, 8}) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            assertThat(measure(name).apply(analysis.withWork(Work.withDefaults().withPool(pool))))
                    .isEqualTo(here);
            pool.shutdown();
        }
    }

    @ParameterizedTest
    @MethodSource("everyMeasure")
    void who_listens_hears_it_grow_to_its_end_and_changes_nothing(String name, Direction direction) {
        List<Long> left = new ArrayList<>();
        List<Long> before = new ArrayList<>();
        NetworkAnalysis analysis = analysis(direction, 7);
        Object watched = measure(name)
                .apply(analysis.withWork(Work.withDefaults().withProgress((done, total) -> {
                    boolean another = before.isEmpty() || before.get(0) == 0; // the one before has come to its end
                    assertThat(another || total - done < before.get(0)).isTrue();
                    before.clear();
                    before.add(total - done);
                    left.add(total - done);
                })));
        assertThat(watched).isEqualTo(measure(name).apply(analysis));
        assertThat(left).isNotEmpty().allMatch(rest -> rest >= 0).endsWith(0L);
    }

    @ParameterizedTest
    @MethodSource("everyMeasure")
    void who_stops_it_is_heard_at_once_and_leaves_nobody_at_work(String name, Direction direction)
            throws InterruptedException {
        int questions = questions(measure(name), direction);
        for (int whole : new int[] {0, questions / 2}) {
            AtomicInteger asked = new AtomicInteger();
            ForkJoinPool pool = new ForkJoinPool(4);
            NetworkAnalysis analysis = analysis(direction, 7)
                    .withWork(
                            Work.withDefaults().withPool(pool).withCancellation(() -> asked.incrementAndGet() > whole));
            assertThatThrownBy(() -> measure(name).apply(analysis)).isInstanceOf(CancellationException.class);
            int heard = asked.get();
            assertThat(heard).isLessThanOrEqualTo(whole + 4);
            assertThat(pool.isQuiescent() || pool.awaitQuiescence(1, TimeUnit.SECONDS))
                    .isTrue();
            assertThat(asked).as("nobody asks afterwards").hasValue(heard);
            pool.shutdown();
            assertThat(pool.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** How often it looks whether it should stop, if nobody wants it to. */
    private static int questions(Function<NetworkAnalysis, Object> measure, Direction direction) {
        AtomicInteger asked = new AtomicInteger();
        Work watched = Work.withDefaults().withCancellation(() -> {
            asked.incrementAndGet();
            return false;
        });
        assertThat(measure.apply(analysis(direction, 7).withWork(watched))).isNotNull();
        return asked.get();
    }

    @Test
    void who_was_stopped_may_ask_again() {
        AtomicInteger asked = new AtomicInteger();
        NetworkAnalysis analysis = analysis(Direction.DIRECTED, 7)
                .withWork(Work.withDefaults().withCancellation(() -> asked.incrementAndGet() == 1));
        assertThatThrownBy(analysis::pageRank).isInstanceOf(CancellationException.class);
        assertThat(analysis.pageRank())
                .isEqualTo(analysis(Direction.DIRECTED, 7).pageRank());
    }

    @ParameterizedTest
    @EnumSource
    void all_figures_hear_whom_the_analysis_hears(Direction direction) {
        List<Long> left = new ArrayList<>();
        NetworkAnalysis analysis = analysis(direction, 7);
        FigureSelection all = FigureSelection.all().groupedBy(Set.of(SIDE));
        NetworkFigures watched = analysis.withWork(
                        Work.withDefaults().withProgress((done, total) -> left.add(total - done)))
                .figures(all);
        assertThat(watched).isEqualTo(analysis.figures(all));
        assertThat(left.stream().filter(rest -> rest == 0).count()).isGreaterThan(20);
        AtomicInteger asked = new AtomicInteger();
        NetworkAnalysis stopped =
                analysis.withWork(Work.withDefaults().withCancellation(() -> asked.incrementAndGet() > 100));
        assertThatThrownBy(() -> stopped.figures(all)).isInstanceOf(CancellationException.class);
    }

    /** What is not part of the analysis of one network. */
    private static Stream<Function<Work, Object>> elsewhere() {
        StakeholderNetwork network =
                Graphs.network("a-b b-a b-c:2 c-b c-c", Graphs.layer(Direction.DIRECTED, WeightMeaning.STRENGTH));
        LayerId advice = LayerId.of("advice");
        StakeholderNetwork layered = network.toBuilder()
                .addLayer(Graphs.layer(Direction.UNDIRECTED, WeightMeaning.STRENGTH).toBuilder()
                        .id(advice)
                        .build())
                .addTie(advice, Graphs.id("a"), Graphs.id("c"), 3)
                .build();
        TwoModeView view = Affiliations.view("a:s1,s2 b:s2,s3 c:s1,s3 d:s3 e");
        List<NetworkSlice> slices = Stream.of("a-b c", "a-b b-c")
                .map(ties -> new NetworkSlice(
                        Span.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                        Graphs.network(ties, Graphs.layer(Direction.UNDIRECTED, WeightMeaning.NONE))))
                .toList();
        return Stream.of(
                work -> NetworkView.union(network, Set.of(Graphs.LAYER), work).tieCount(),
                work -> NetworkView.union(layered, layered.layerIds(Mode.ONE_MODE), work)
                        .tieCount(),
                work -> TwoModeCentrality.CLOSENESS.scores(view, work),
                work -> TwoModeCentrality.BETWEENNESS.scores(view, work),
                work -> TwoModeCentrality.rawBetweenness(view, work),
                work -> Degree.ALL.strengths(Projection.withDefaults().stakeholders(view, work)),
                work -> Degree.ALL.strengths(Projection.withDefaults().foci(view, work)),
                work -> Hearsay.of(Told.journal("2026-01-01 s1 a,b", "2026-01-02 s2 b,c"), work)
                        .reachShare(2),
                work -> FiguresOverTime.of(
                        slices, Set.of(Graphs.LAYER), FigureSelection.all(), ImmutableSortedMap.of(), work));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void two_modes_and_time_are_watched_and_stopped_too(Function<Work, Object> measure) {
        List<Long> left = new ArrayList<>();
        Object watched = measure.apply(Work.withDefaults().withProgress((done, total) -> left.add(total - done)));
        assertThat(watched).isEqualTo(measure.apply(Work.withDefaults()));
        assertThat(left).isSortedAccordingTo(Comparator.reverseOrder()).endsWith(0L);
        for (int whole : new int[] {0, 1}) {
            AtomicInteger asked = new AtomicInteger();
            Work stopped = Work.withDefaults().withCancellation(() -> asked.incrementAndGet() > whole);
            assertThatThrownBy(() -> measure.apply(stopped)).isInstanceOf(CancellationException.class);
            assertThat(asked).hasValue(whole + 1);
        }
    }
}
