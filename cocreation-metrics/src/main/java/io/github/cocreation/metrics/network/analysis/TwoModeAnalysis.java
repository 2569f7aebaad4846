/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.network.analysis;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.network.Attribute;
import io.github.cocreation.core.network.AttributeId;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.network.StakeholderNetwork;
import io.github.cocreation.core.work.Work;
import io.github.cocreation.metrics.network.twomode.Projection;
import io.github.cocreation.metrics.network.twomode.TwoModeCentrality;
import io.github.cocreation.metrics.network.twomode.TwoModeDensity;
import io.github.cocreation.metrics.network.twomode.TwoModeScores;
import io.github.cocreation.metrics.network.twomode.TwoModeView;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * All that can be asked about a network of two modes: who takes part in what. Nothing is computed before it is asked for, nothing
 * twice; several threads may ask at once.
 *
 * <pre>{@code
 * TwoModeAnalysis sessions = TwoModeAnalysis.of(network, JournalNetwork.SESSIONS);
 * sessions.degree();                          // the share of sessions each was in, and of people each had
 * sessions.stakeholders().betweenness();      // who was where with whom, as a network of its own
 * sessions.foci(Projection.Weight.JACCARD);   // which sessions had the same people
 * }</pre>
 *
 * <p>A file read as one mode is {@code analysis.by(mode).twoMode("event")}.
 */
public final class TwoModeAnalysis {
    private final TwoModeView view;
    private final ImmutableSortedMap<AttributeId, Attribute> attributes;
    private final Work work;
    private final Once once = new Once();

    TwoModeAnalysis(TwoModeView view, ImmutableSortedMap<AttributeId, Attribute> attributes, Work work) {
        this.view = view;
        this.attributes = attributes;
        this.work = work;
    }

    /**
     * {@return the analysis of a two-mode layer}
     *
     * @param network the network
     * @param layer the name of the layer
     * @throws IllegalArgumentException if there is no such layer, or it has one mode
     */
    public static TwoModeAnalysis of(StakeholderNetwork network, LayerId layer) {
        return new TwoModeAnalysis(TwoModeView.of(network, layer), network.attributes(), Work.withDefaults());
    }

    /**
     * {@return an analysis of the same network whose measures are watched and can be stopped; see {@link NetworkAnalysis#withWork}}
     *
     * @param value the work
     */
    public TwoModeAnalysis withWork(Work value) {
        return new TwoModeAnalysis(view, attributes, value);
    }

    /** {@return the network} */
    public TwoModeView view() {
        return view;
    }

    /** {@return the share of possible ties between the modes that are there} */
    public OptionalDouble density() {
        return TwoModeDensity.of(view);
    }

    /** {@return the share of the other mode each is tied to} */
    public TwoModeScores degree() {
        return scores(TwoModeCentrality.DEGREE);
    }

    /** {@return how near each is to all of both modes} */
    public TwoModeScores closeness() {
        return scores(TwoModeCentrality.CLOSENESS);
    }

    /** {@return how far each stands between others} */
    public TwoModeScores betweenness() {
        return scores(TwoModeCentrality.BETWEENNESS);
    }

    private TwoModeScores scores(TwoModeCentrality centrality) {
        return once.get(centrality, () -> centrality.scores(view, work));
    }

    /** {@return stakeholders tied by what they take part in together, a tie weighing how much that is} */
    public NetworkAnalysis stakeholders() {
        return stakeholders(Projection.Weight.COUNT);
    }

    /**
     * {@return stakeholders tied by what they take part in together}
     *
     * @param weight what a tie weighs
     */
    public NetworkAnalysis stakeholders(Projection.Weight weight) {
        Projection projection = Projection.withDefaults().withWeight(weight);
        return once.get(
                projection,
                () -> NetworkAnalysis.of(projection.stakeholders(view, work), attributes)
                        .withWork(work));
    }

    /**
     * {@return what stakeholders take part in, tied by those who take part in both}
     *
     * @param weight what a tie weighs
     */
    public NetworkAnalysis foci(Projection.Weight weight) {
        Projection projection = Projection.withDefaults().withWeight(weight);
        return once.get(
                Map.entry("foci", weight),
                () -> NetworkAnalysis.of(projection.foci(view, work), ImmutableSortedMap.of())
                        .withWork(work));
    }
}
