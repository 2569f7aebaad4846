/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.Mode;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.NodeScores;
import io.github.cocreation.metrics.network.TieAmount;
import io.github.cocreation.metrics.network.brokerage.Constraint;
import io.github.cocreation.metrics.network.brokerage.ConstraintHierarchy;
import io.github.cocreation.metrics.network.brokerage.ContactEfficiency;
import io.github.cocreation.metrics.network.brokerage.EffectiveSize;
import io.github.cocreation.metrics.network.centrality.Betweenness;
import io.github.cocreation.metrics.network.centrality.BetweennessScores;
import io.github.cocreation.metrics.network.centrality.Closeness;
import io.github.cocreation.metrics.network.centrality.Coreness;
import io.github.cocreation.metrics.network.centrality.Degree;
import io.github.cocreation.metrics.network.centrality.Eigenvector;
import io.github.cocreation.metrics.network.centrality.EigenvectorScores;
import io.github.cocreation.metrics.network.centrality.Harmonic;
import io.github.cocreation.metrics.network.centrality.Katz;
import io.github.cocreation.metrics.network.centrality.PageRank;
import io.github.cocreation.metrics.network.cohesion.Clustering;
import io.github.cocreation.metrics.network.cohesion.Components;
import io.github.cocreation.metrics.network.cohesion.CutPoints;
import io.github.cocreation.metrics.network.cohesion.Density;
import io.github.cocreation.metrics.network.cohesion.DyadCensus;
import io.github.cocreation.metrics.network.cohesion.Fragmentation;
import io.github.cocreation.metrics.network.cohesion.KrackhardtDimensions;
import io.github.cocreation.metrics.network.cohesion.TriadCensus;
import io.github.cocreation.metrics.network.cohesion.TriadType;
import io.github.cocreation.metrics.network.community.Communities;
import io.github.cocreation.metrics.network.community.LabelPropagation;
import io.github.cocreation.metrics.network.community.Leiden;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerGoal;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayerSet;
import io.github.cocreation.metrics.network.keyplayer.KeyPlayers;
import io.github.cocreation.metrics.network.keyplayer.Removal;
import io.github.cocreation.metrics.network.path.Distances;
import io.github.cocreation.metrics.network.path.ShortestPaths;
import io.github.cocreation.metrics.network.path.TieLength;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * All that can be asked about one layer of a network. Nothing is computed before it is asked for, nothing twice; several threads
 * may ask at once.
 *
 * <pre>{@code
 * NetworkAnalysis analysis = NetworkAnalysis.of(network, layer.id());
 * analysis.density();
 * analysis.constraint().top(5);
 * analysis.by(sector).ei().index();
 * analysis.underlying().betweenness();  // regardless of directions
 * analysis.reversed().closeness();      // against arcs
 * }</pre>
 *
 * <p>Every measure runs with its defaults here; with others it stands alone, as {@code
 * Constraint.withDefaults().withAmount(TieAmount.WEIGHT).of(analysis.view())}.
 */
public final class NetworkAnalysis {
    private final Subject subject;
    private final Once once = new Once();

    private NetworkAnalysis(Subject subject) {
        this.subject = subject;
    }

    /**
     * {@return the analysis of a layer}
     *
     * @param network the network
     * @param layer the name of a one-mode layer
     * @throws IllegalArgumentException if there is no such layer, or it has two modes
     */
    public static NetworkAnalysis of(StakeholderNetwork network, LayerId layer) {
        return of(NetworkView.of(network, layer), network.attributes());
    }

    /**
     * {@return the analysis of all one-mode layers at once; see {@link NetworkView#union}}
     *
     * @param network the network
     * @throws IllegalArgumentException if there are no such layers, or their weights mean different things
     */
    public static NetworkAnalysis of(StakeholderNetwork network) {
        return of(NetworkView.union(network, network.layerIds(Mode.ONE_MODE)), network.attributes());
    }

    /**
     * {@return the analysis of a view, such as a {@linkplain NetworkView#union union} of layers or a {@linkplain
     * NetworkView#during slice} of time}
     *
     * @param view the view
     * @param attributes what is known about stakeholders
     */
    public static NetworkAnalysis of(NetworkView view, ImmutableSortedMap<AttributeId, Attribute> attributes) {
        return new NetworkAnalysis(new Subject(view, attributes, 1, Work.withDefaults()));
    }

    /**
     * {@return an analysis of the same network in which chance starts from another seed; it is 1 otherwise}
     *
     * @param value the seed
     */
    public NetworkAnalysis withSeed(long value) {
        return new NetworkAnalysis(subject.withSeed(value));
    }

    /**
     * {@return an analysis of the same network whose measures run on these threads and end with a {@link
     * java.util.concurrent.CancellationException} when stopped; a listener hears each from its start to its end}
     *
     * @param value the work
     */
    public NetworkAnalysis withWork(Work value) {
        return new NetworkAnalysis(subject.withWork(value));
    }

    private <T> T once(Object name, BiFunction<NetworkView, Work, T> measure) {
        return once.get(name, () -> measure.apply(view(), subject.work()));
    }

    /** {@return what is analysed, and how} */
    Subject subject() {
        return subject;
    }

    /** {@return the network} */
    public NetworkView view() {
        return subject.view();
    }

    /** {@return what is known about stakeholders, by attribute} */
    public ImmutableSortedMap<AttributeId, Attribute> attributes() {
        return subject.attributes();
    }

    /** {@return the analysis regardless of directions; of an undirected network this one} */
    public NetworkAnalysis underlying() {
        return subject.isDirected() ? once.get("underlying", () -> new NetworkAnalysis(subject.underlying())) : this;
    }

    /** {@return the analysis with every arc turned round; of an undirected network this one} */
    public NetworkAnalysis reversed() {
        return subject.isDirected() ? once.get("reversed", () -> new NetworkAnalysis(subject.reversed())) : this;
    }

    /**
     * {@return the analysis by groups}
     *
     * @param attribute the attribute whose values make the groups
     * @throws IllegalArgumentException if there is no such attribute
     */
    public GroupAnalysis by(AttributeId attribute) {
        return once.get(attribute, () -> GroupAnalysis.of(this, attribute));
    }

    /** {@return the share of possible ties that are there} */
    public OptionalDouble density() {
        return Density.of(view());
    }

    /**
     * {@return how many pairs are tied both ways, one way and not at all}
     *
     * @throws IllegalArgumentException if the network is undirected
     */
    public DyadCensus dyads() {
        return once.get("dyads", () -> DyadCensus.of(view()));
    }

    /** {@return how often three are tied in each possible way} */
    public ImmutableMap<TriadType, Long> triads() {
        return once("triads", TriadCensus::of);
    }

    /** {@return the weak components} */
    public Components components() {
        return once.get("components", () -> Components.weak(view()));
    }

    /** {@return the strong components} */
    public Components strongComponents() {
        return once.get("strong components", () -> Components.strong(view()));
    }

    /** {@return the distances along ties, every tie being one step} */
    public Distances distances() {
        return distances(TieLength.STEP);
    }

    /**
     * {@return the distances along ties}
     *
     * @param length how long a tie is
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public Distances distances(TieLength length) {
        return once(length, ShortestPaths.withDefaults().withLength(length)::of);
    }

    /** {@return clustering and transitivity, regardless of directions} */
    public Clustering clustering() {
        return once("clustering", Clustering::of);
    }

    /** {@return the share of pairs without a path, regardless of directions} */
    public OptionalDouble fragmentation() {
        return Fragmentation.of(view());
    }

    /** {@return cut points and bridges} */
    public CutPoints cutPoints() {
        return once.get("cut points", () -> CutPoints.of(view()));
    }

    /** {@return how near the network is to an organisation chart} */
    public KrackhardtDimensions krackhardt() {
        return once("krackhardt", KrackhardtDimensions::of);
    }

    /** {@return how many ties each has; a tie there and one back are two} */
    public NodeScores degree() {
        return degree(Degree.ALL);
    }

    /**
     * {@return how many ties each has}
     *
     * @param degree which ties
     */
    public NodeScores degree(Degree degree) {
        return once.get(degree, () -> degree.counts(view()));
    }

    /** {@return how often each lies on the shortest paths of others, raw} */
    public NodeScores betweenness() {
        return betweenness(TieLength.STEP).stakeholders();
    }

    /**
     * {@return how often stakeholders and ties lie on shortest paths, raw}
     *
     * @param length how long a tie is
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public BetweennessScores betweenness(TieLength length) {
        Betweenness measure =
                Betweenness.withDefaults().withScale(Betweenness.Scale.RAW).withLength(length);
        return once(measure, measure::of);
    }

    /** {@return how near each is to all others, along ties, as Wasserman and Faust have it} */
    public NodeScores closeness() {
        return Closeness.withDefaults().of(distances());
    }

    /** {@return the sum of {@code 1/d} to all others, along ties} */
    public NodeScores harmonic() {
        return Harmonic.of(distances());
    }

    /** {@return who is chosen by those who are chosen, with the spectral radius} */
    public EigenvectorScores eigenvector() {
        return eigenvector(TieAmount.ONE);
    }

    /**
     * {@return who is chosen by those who are chosen, with the spectral radius}
     *
     * @param amount how much a tie counts
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public EigenvectorScores eigenvector(TieAmount amount) {
        Eigenvector measure = Eigenvector.withDefaults().withAmount(amount);
        return once(measure, measure::of);
    }

    /** {@return where somebody is most often who walks along ties at random} */
    public NodeScores pageRank() {
        return once("page rank", PageRank.withDefaults()::of);
    }

    /** {@return how many walks lead to each, with half the largest alpha there is} */
    public NodeScores katz() {
        return once.get(
                "katz", () -> Katz.fitting(eigenvector().spectralRadius()).of(view(), subject.work()));
    }

    /** {@return how deep each is in the densest part, by contacts} */
    public NodeScores coreness() {
        return once.get("coreness", () -> Coreness.of(view().underlying(), Degree.ALL));
    }

    /** {@return how many contacts each has that others do not bring} */
    public NodeScores effectiveSize() {
        return once("effective size", EffectiveSize.withDefaults()::of);
    }

    /** {@return the share of each one's contacts that others do not bring} */
    public NodeScores efficiency() {
        return once("efficiency", ContactEfficiency.withDefaults()::of);
    }

    /** {@return how far each one's contacts tie it down} */
    public NodeScores constraint() {
        return once("constraint", Constraint.withDefaults()::of);
    }

    /** {@return whether one contact alone ties each down} */
    public NodeScores hierarchy() {
        return once("hierarchy", ConstraintHierarchy.withDefaults()::of);
    }

    /** {@return the best division found, regardless of directions and weights} */
    public Communities communities() {
        return communities(TieAmount.ONE);
    }

    /**
     * {@return the best division found, regardless of directions: of 20 runs, of five where there are more than 300 stakeholders}
     *
     * @param amount how much a tie counts
     * @throws IllegalArgumentException if weights are read and one is not above 0
     */
    public Communities communities(TieAmount amount) {
        Leiden measure = Leiden.withDefaults()
                .withSeed(subject.seed())
                .withAmount(amount)
                .withRuns(view().nodeCount() > 300 ? 5 : 20);
        return once(measure, measure::of);
    }

    /** {@return the division that results if everybody keeps joining the group most contacts are in, regardless of directions} */
    public Communities labelPropagation() {
        return once("labels", LabelPropagation.withDefaults().withSeed(subject.seed())::of);
    }

    /**
     * {@return the set of stakeholders who as a set matter most; empty if there are too few}
     *
     * @param goal what they are to be good for
     * @param size how many, at least 1
     * @throws IllegalArgumentException if it is less
     */
    public Optional<KeyPlayerSet> keyPlayers(KeyPlayerGoal goal, int size) {
        return once(
                Map.entry(goal, size), KeyPlayers.withDefaults().withGoal(goal).withSize(size)::find);
    }

    /**
     * {@return what would happen if some stakeholders left, regardless of directions}
     *
     * @param removed who leaves
     * @throws IllegalArgumentException if one of them is not in the network
     */
    public Removal without(Set<StakeholderId> removed) {
        return Removal.of(view(), removed, subject.work());
    }

    /** {@return which places there are, and who stands alike: core, blocks, equivalence, ego networks} */
    public PositionAnalysis positions() {
        return once.get("positions", () -> new PositionAnalysis(this));
    }

    /** {@return how friends and adversaries stand: balance and frustration} */
    public SignAnalysis signs() {
        return once.get("signs", () -> new SignAnalysis(this));
    }

    /** {@return what could be chance: tests, intervals, correlation with other networks} */
    public ChanceAnalysis chance() {
        return once.get("chance", () -> new ChanceAnalysis(this));
    }

    /**
     * {@return the numbers asked for, as a value to write and to compare}
     *
     * @param selection which
     * @throws IllegalArgumentException if there is no such attribute
     */
    public NetworkFigures figures(FigureSelection selection) {
        return NetworkFigures.of(this, selection);
    }
}
