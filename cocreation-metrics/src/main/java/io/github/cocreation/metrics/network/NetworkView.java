/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.check.Require;
import io.github.cocreation.core.network.Direction;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.network.WeightMeaning;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.core.work.WorkMeter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One layer of a network, or the {@linkplain #union union} of several, as a simple graph on the numbers 0 to n - 1, for measures to
 * run over: immutable, in id order, built once. Tied are neighbours in ascending order, which {@code for (int e = view.outBegin(v); e < view.outEnd(v); e++)} visits
 * through {@link #outNode} and {@link #outTie}.
 *
 * <p>Measures are defined on simple graphs, so
 *
 * <ul>
 *   <li>ties to oneself are dropped;
 *   <li>parallel ties are merged: strengths are added, of costs the smallest stays, ties without weight stay one tie. In a signed
 *       layer negative and positive ones may cancel out; what is left without weight is no tie.
 * </ul>
 *
 * <p>{@link #selfTies} and {@link #mergedTies} say how many those were.
 *
 * <p><b>Cost.</b> Building takes O(n + m).
 * <b>Memory.</b> 32 bytes a tie and 8 a stakeholder beside their ids, which measures do not count as theirs; while it is built up to 40
 * a tie, of several layers up to 90.
 */
public final class NetworkView {
    private static final Work UNWATCHED = Work.withDefaults();

    private final ImmutableSortedSet<StakeholderId> stakeholders;
    private final Direction direction;
    private final WeightMeaning weightMeaning;
    private final SimpleTies ties;
    private final Neighbours out;
    private final Neighbours in;

    private NetworkView(
            ImmutableSortedSet<StakeholderId> stakeholders,
            Direction direction,
            WeightMeaning weightMeaning,
            SimpleTies ties,
            Neighbours out,
            Neighbours in) {
        this.stakeholders = stakeholders;
        this.direction = direction;
        this.weightMeaning = weightMeaning;
        this.ties = ties;
        this.out = out;
        this.in = in;
    }

    private static NetworkView of(
            ImmutableSortedSet<StakeholderId> stakeholders,
            Direction direction,
            WeightMeaning weightMeaning,
            SimpleTies ties,
            LookingUp looking) {
        int n = stakeholders.size();
        boolean directed = direction == Direction.DIRECTED;
        Neighbours out = directed ? Neighbours.following(ties, n, looking) : Neighbours.both(ties, n, looking);
        Neighbours in = directed ? Neighbours.preceding(ties, n, looking) : out;
        return new NetworkView(stakeholders, direction, weightMeaning, ties, out, in);
    }

    /**
     * {@return the view of one layer}
     *
     * @param network the network
     * @param layer the name of a one-mode layer
     * @throws IllegalArgumentException if there is no such layer, or it has two modes
     */
    public static NetworkView of(StakeholderNetwork network, LayerId layer) {
        return union(network, ImmutableSortedSet.of(layer), UNWATCHED);
    }

    /**
     * {@return the view of one layer as it stands in a span: with the ties that hold on at least one of its days}
     *
     * @param network the network
     * @param layer the name of a one-mode layer
     * @param span the span
     * @throws IllegalArgumentException if there is no such layer, or it has two modes
     */
    public static NetworkView during(StakeholderNetwork network, LayerId layer, Span span) {
        return of(network.during(span), layer);
    }

    /**
     * {@return the view of several layers at once as they stand in a span; see {@link #union}}
     *
     * @param network the network
     * @param layers the names of one-mode layers whose weights mean the same
     * @param span the span
     */
    public static NetworkView during(StakeholderNetwork network, Set<LayerId> layers, Span span) {
        return union(network.during(span), layers);
    }

    /**
     * {@return the view of several layers at once: a pair is tied if it is in any of them. Ties of the same pair in several layers
     * are parallel ties, merged as such; if one layer is directed, ties of undirected ones run both ways}
     *
     * @param network the network
     * @param layers the names of one-mode layers whose weights mean the same
     * @throws IllegalArgumentException if there are no layers, one is unknown or has two modes, or weights mean different things
     */
    public static NetworkView union(StakeholderNetwork network, Set<LayerId> layers) {
        return union(network, layers, UNWATCHED);
    }

    /**
     * {@return the view of one layer or several at once, see {@link #union(StakeholderNetwork, Set)}; it takes seconds where there are
     * tens of millions of ties}
     *
     * @param network the network
     * @param layers the names of one-mode layers whose weights mean the same
     * @param work who may stop and watch it; it counts ties, as often as it goes over them
     * @throws IllegalArgumentException if there are no layers, one is unknown or has two modes, or weights mean different things
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public static NetworkView union(StakeholderNetwork network, Set<LayerId> layers, Work work) {
        LayerUnion union = LayerUnion.of(network, ImmutableSortedSet.copyOf(layers));
        WorkMeter meter = work.meter(union.passes());
        LookingUp looking = new LookingUp(meter);
        SimpleTies ties = union.merged(looking);
        NetworkView view = of(network.stakeholders(), union.direction(), union.weightMeaning(), ties, looking);
        meter.finish();
        return view;
    }

    /** {@return the view with every arc turned round; an undirected view is its own} */
    public NetworkView reversed() {
        return direction == Direction.UNDIRECTED
                ? this
                : new NetworkView(stakeholders, direction, weightMeaning, ties.reversed(), in, out);
    }

    /**
     * {@return the undirected view beneath a directed one: two are tied if either is tied to the other; of two weights the
     * stronger stays, which is the smaller of two costs. An undirected view is its own}
     */
    public NetworkView underlying() {
        return underlying(UNWATCHED);
    }

    /**
     * {@return the undirected view beneath a directed one, as {@link #underlying()}}
     *
     * @param work who may stop it; nobody hears how far it is, as it is the beginning of something that is heard of
     * @throws java.util.concurrent.CancellationException if it is stopped
     */
    public NetworkView underlying(Work work) {
        if (direction == Direction.UNDIRECTED) {
            return this;
        }
        LookingUp looking = LookingUp.unheard(work);
        SimpleTies pairs = ties.underlying(out, in, weightMeaning, looking);
        return of(stakeholders, Direction.UNDIRECTED, weightMeaning, pairs, looking);
    }

    /**
     * {@return a view of the same stakeholders and direction with these ties, which have no weight: another network on the same
     * nodes, such as one drawn by chance. Ties to oneself are dropped and parallel ones merged, as always}
     *
     * @param starts where each tie starts
     * @param ends where each tie leads
     * @throws IllegalArgumentException if there are not as many ends as starts
     */
    public NetworkView withTies(int[] starts, int[] ends) {
        double[] weights = new double[starts.length];
        Arrays.fill(weights, 1);
        return withTies(starts, ends, weights, WeightMeaning.NONE);
    }

    /**
     * {@return a view of the same stakeholders and direction with these ties}
     *
     * @param starts where each tie starts
     * @param ends where each tie leads
     * @param weights the weight of each
     * @param meaning what a larger weight says
     * @throws IllegalArgumentException if there are not as many starts, ends and weights
     */
    public NetworkView withTies(int[] starts, int[] ends, double[] weights, WeightMeaning meaning) {
        Require.that(
                starts.length == ends.length && starts.length == weights.length,
                "number of starts",
                starts.length,
                "ties with " + ends.length + " ends and " + weights.length + " weights",
                "must be the number of ends and of weights",
                "give each tie a start, an end and a weight");
        SimpleTies.Merger merger = new SimpleTies.Merger(meaning);
        merger.addUnordered(direction, nodeCount(), starts, ends, weights);
        return of(stakeholders, direction, meaning, merger.ties(), LookingUp.NEVER);
    }

    /**
     * {@return what is left if only some stakeholders stay: these, and the ties among them}
     *
     * @param kept who stays; others than those of the view are ignored
     */
    public NetworkView among(Set<StakeholderId> kept) {
        int[] numberOf = new int[nodeCount()];
        Arrays.setAll(numberOf, node -> kept.contains(stakeholder(node)) ? 0 : -1);
        ImmutableSortedSet.Builder<StakeholderId> left = ImmutableSortedSet.naturalOrder();
        for (int node = 0, count = 0; node < numberOf.length; node++) {
            if (numberOf[node] == 0) {
                numberOf[node] = count++;
                left.add(stakeholder(node));
            }
        }
        SimpleTies among = ties.renumbered(numberOf, weightMeaning);
        return of(left.build(), direction, weightMeaning, among, LookingUp.NEVER);
    }

    /** {@return the stakeholders in id order; the place of one is its number} */
    public ImmutableSortedSet<StakeholderId> stakeholders() {
        return stakeholders;
    }

    /** {@return whether ties run from one end to the other} */
    public Direction direction() {
        return direction;
    }

    /** {@return what a larger weight says} */
    public WeightMeaning weightMeaning() {
        return weightMeaning;
    }

    /** {@return whether ties have weights that are all above 0, so that they can be read as lengths and amounts} */
    public boolean hasPositiveWeights() {
        return weightMeaning != WeightMeaning.NONE
                && IntStream.range(0, tieCount()).allMatch(tie -> weight(tie) > 0);
    }

    /** {@return how many stakeholders there are} */
    public int nodeCount() {
        return stakeholders.size();
    }

    /** {@return how many ties there are; in a directed view one there and one back are two} */
    public int tieCount() {
        return ties.size();
    }

    /** {@return how many ties to oneself were dropped} */
    public int selfTies() {
        return ties.selfTies();
    }

    /** {@return how many ties fewer there are because parallel ones were merged} */
    public int mergedTies() {
        return ties.mergedTies();
    }

    /**
     * {@return the stakeholder of a number}
     *
     * @param node its number
     */
    public StakeholderId stakeholder(int node) {
        return stakeholders.asList().get(node);
    }

    /**
     * {@return the number of a stakeholder}
     *
     * @param stakeholder the stakeholder
     * @throws IllegalArgumentException if it is not in the network
     */
    public int node(StakeholderId stakeholder) {
        int node = stakeholders.asList().indexOf(stakeholder);
        Require.that(
                node >= 0, "stakeholder", stakeholder, "a network", "must be one of its stakeholders", "add it first");
        return node;
    }

    /**
     * {@return where a tie starts}
     *
     * @param tie its number
     */
    public int from(int tie) {
        return ties.from(tie);
    }

    /**
     * {@return where a tie leads}
     *
     * @param tie its number
     */
    public int to(int tie) {
        return ties.to(tie);
    }

    /**
     * {@return the weight of a tie, 1 if the layer has none}
     *
     * @param tie its number
     */
    public double weight(int tie) {
        return ties.weight(tie);
    }

    /**
     * {@return the first place of those a node is tied to}
     *
     * @param node the node
     */
    public int outBegin(int node) {
        return out.begin(node);
    }

    /**
     * {@return the place after the last of those a node is tied to}
     *
     * @param node the node
     */
    public int outEnd(int node) {
        return out.begin(node + 1);
    }

    /**
     * {@return who is tied to at a place}
     *
     * @param place the place
     */
    public int outNode(int place) {
        return out.node(place);
    }

    /**
     * {@return the number of the tie at a place}
     *
     * @param place the place
     */
    public int outTie(int place) {
        return out.tie(place);
    }

    /**
     * {@return the first place of those who are tied to a node; the same as {@link #outBegin} if undirected}
     *
     * @param node the node
     */
    public int inBegin(int node) {
        return in.begin(node);
    }

    /**
     * {@return the place after the last of those who are tied to a node}
     *
     * @param node the node
     */
    public int inEnd(int node) {
        return in.begin(node + 1);
    }

    /**
     * {@return who is tied to the node at a place}
     *
     * @param place the place
     */
    public int inNode(int place) {
        return in.node(place);
    }

    /**
     * {@return the number of the tie at a place}
     *
     * @param place the place
     */
    public int inTie(int place) {
        return in.tie(place);
    }

    /**
     * {@return whether one node is tied to another}
     *
     * @param from the one
     * @param to the other
     */
    public boolean isTied(int from, int to) {
        return out.contains(from, to);
    }
}
