/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.metrics.measure.Bands;
import io.github.cocreation.metrics.measure.Digits;
import io.github.cocreation.metrics.measure.Direction;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Level;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureDefinition;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.MeasureRange;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.network.NetworkView;
import io.github.cocreation.metrics.network.centrality.BetweennessCentralisation;
import io.github.cocreation.metrics.network.cohesion.Components;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * M14: how far a network hangs on its centre, as the {@linkplain BetweennessCentralisation centralisation by betweenness} of its
 * largest connected part, whatever the direction of ties.
 *
 * <p><b>Worked example.</b> Two chains of three citizens and three public bodies, and one intermediary tied to two of each:
 * betweenness 5, 5 and 9, else 0: (9 * 7 - 19) / (36 * 5 / 2) = 44/90 = 0.489. With one direct tie between the chains it is
 * 0.233.
 *
 * <p><b>Range.</b> 0 to 1, low is good; a star has 1. <b>Minimum.</b> 4 stakeholders in one connected part; where there are
 * several parts, that is said. <b>Cost.</b> That of betweenness. <b>Source.</b> Freeman (1979); Brandes (2001); the cut-offs are
 * heuristics.
 */
public final class Centralisation implements Measure {
    /** The part with the number of parts between which no tie runs. */
    public static final String COMPONENTS = "connected parts";

    private static final int LEAST_STAKEHOLDERS = 4;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M14"))
            .name("Centralisation")
            .question("Does contact hang on a centre?")
            .formula("sum_i (max b - b_i) / ((n - 1)^2 (n - 2) / 2), in the largest connected part")
            .range(MeasureRange.UNIT)
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("four stakeholders that are connected with each other")
            .bands(Bands.lowest("distributed", Level.GOOD, "contact runs in many ways")
                    .from(0.2, "hub", Level.USUAL, "some stand between many")
                    .from(0.5, "star", Level.WATCH, "most contact runs through one")
                    .by(Source.heuristic("cut-offs of centralisation")))
            .addSource(Source.literature("Freeman (1979), Social Networks 1"))
            .addSource(Source.literature("Brandes (2001), Journal of Mathematical Sociology 25"))
            .build();
    private static final Centralisation DEFAULTS = new Centralisation(Optional.empty());

    private final Optional<LayerId> layer;

    private Centralisation(Optional<LayerId> layer) {
        this.layer = layer;
    }

    /** {@return the measure on the first one-mode layer of the network} */
    public static Centralisation withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public Centralisation withLayer(LayerId value) {
        return new Centralisation(Optional.of(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        return ContactView.measured(DEFINITION, process, layer, Grouping.bySector(), Centralisation::measure);
    }

    private static Measurement.Builder measure(ContactView contact) {
        Components components = Components.weak(contact.ties());
        int n = components.largest();
        if (n < LEAST_STAKEHOLDERS) {
            return DEFINITION.undefined(
                    UndefinedReason.TOO_FEW,
                    "the largest connected part has " + n + " stakeholders, at least " + LEAST_STAKEHOLDERS
                            + " are needed",
                    n);
        }
        double value = BetweennessCentralisation.of(largest(contact.ties().underlying(), components))
                .orElseThrow();
        Measurement.Builder measurement = DEFINITION
                .measured(value, n, "Contact is centralised by " + Digits.two(value) + " of 1, where a star has 1.")
                .putPart(COMPONENTS, Optional.of((double) components.count()));
        if (components.count() > 1) {
            measurement.addMissing(
                    contact.ties().nodeCount() - n + " stakeholders who are not tied to the largest part");
        }
        return measurement;
    }

    /** The largest part alone; of several the one with the first member. */
    private static NetworkView largest(NetworkView view, Components components) {
        int largest = IntStream.range(0, components.count())
                .filter(part -> components.size(part) == components.largest())
                .findFirst()
                .orElseThrow();
        return view.among(IntStream.range(0, view.nodeCount())
                .filter(node -> components.component(node) == largest)
                .mapToObj(view::stakeholder)
                .collect(ImmutableSet.toImmutableSet()));
    }
}
