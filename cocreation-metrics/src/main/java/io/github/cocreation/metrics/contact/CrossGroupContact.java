/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

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
import io.github.cocreation.metrics.network.cohesion.EiCount;
import io.github.cocreation.metrics.network.cohesion.EiIndex;
import io.github.cocreation.metrics.network.inference.GroupStatistic;
import io.github.cocreation.metrics.network.inference.LabelPermutation;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * M10: whether contact crosses groups or stays in camps, as the {@linkplain EiIndex E-I index} less the index that group sizes
 * alone would give.
 *
 * <p>Worked example: 6 ties across and 10 within two groups of five: E-I = (6 - 10) / 16 = -0.25; by sizes alone it would be
 * 0.111, so the value is -0.361: camps.
 *
 * <p><b>Range.</b> -2 to 2, high is good; 0 is what random contact gives. <b>Minimum.</b> Two groups and ten ties.
 * <b>Cost.</b> Linear in ties, times the shuffles of the permutation test. <b>Source.</b> Krackhardt and Stern (1988), Social
 * Psychology Quarterly 51(2); the cut-offs are heuristics.
 */
public final class CrossGroupContact implements Measure {
    /** The part with the share of shuffles that keep contact within groups at least as much. */
    public static final String P_INWARD = "p of as many camps by chance";

    private static final int LEAST_TIES = 10;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M10"))
            .name("Contact across groups")
            .question("Do ties cross groups, or are there camps?")
            .formula("(E - I) / (E + I) less its value expected from group sizes")
            .range(MeasureRange.of(-2, 2))
            .direction(Direction.HIGH_IS_GOOD)
            .minimumData("two groups, ten ties between stakeholders with one group each")
            .bands(Bands.lowest(
                            "camps",
                            Level.POOR,
                            "contact stays within groups more than their sizes alone would keep it")
                    .from(-0.1, "random", Level.USUAL, "contact crosses groups about as chance would have it")
                    .from(0.1, "crossing", Level.GOOD, "contact crosses groups more than chance would have it")
                    .by(Source.heuristic("cut-offs of the E-I index over chance")))
            .addSource(Source.literature("Krackhardt & Stern (1988), Social Psychology Quarterly 51(2)"))
            .build();
    private static final CrossGroupContact DEFAULTS = new CrossGroupContact(Grouping.bySector(), Optional.empty());

    private final Grouping grouping;
    private final Optional<LayerId> layer;

    private CrossGroupContact(Grouping grouping, Optional<LayerId> layer) {
        this.grouping = grouping;
        this.layer = layer;
    }

    /** {@return the measure between sectors, on the first one-mode layer of the network} */
    public static CrossGroupContact withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public CrossGroupContact withGrouping(Grouping value) {
        return new CrossGroupContact(value, layer);
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public CrossGroupContact withLayer(LayerId value) {
        return new CrossGroupContact(grouping, Optional.of(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        Optional<ContactView> contact = ContactView.of(process, layer, grouping);
        return contact.map(view -> measure(view, grouping.heads(process)))
                .orElseGet(() -> DEFINITION.undefined(UndefinedReason.NO_DATA, ContactView.NO_LAYER, 0))
                .putParameter("groups by", grouping.toString())
                .putParameter("layer", contact.map(c -> c.layer().value()).orElse("none"))
                .build();
    }

    private static Measurement.Builder measure(ContactView contact, Map<String, Integer> heads) {
        if (contact.groups().groups().size() < 2) {
            return DEFINITION.undefined(
                    UndefinedReason.SINGLE_GROUP,
                    "there are " + contact.groups().groups().size() + " groups, at least two are needed",
                    0);
        }
        EiCount count = EiIndex.withDefaults().network(contact.ties(), contact.groups());
        int ties = (int) (count.external() + count.internal());
        OptionalDouble index = count.index();
        OptionalDouble expected = EiIndex.expected(contact.groups());
        if (ties < LEAST_TIES || index.isEmpty() || expected.isEmpty()) {
            return DEFINITION.undefined(
                    ties == 0 ? UndefinedReason.NO_TIES : UndefinedReason.TOO_FEW,
                    "there are " + ties + " ties between members of groups, at least " + LEAST_TIES + " are needed",
                    ties);
        }
        double value = index.getAsDouble() - expected.getAsDouble();
        Measurement.Builder measurement = DEFINITION
                .measured(
                        value,
                        ties,
                        "Of " + ties + " ties " + (int) count.external()
                                + " cross groups; the E-I index is " + Digits.two(index.getAsDouble())
                                + ", where the sizes of groups alone give "
                                + Digits.two(expected.getAsDouble()) + ".")
                .putPart("E-I index", Optional.of(index.getAsDouble()))
                .putPart("expected from group sizes", Optional.of(expected.getAsDouble()))
                .addInput(Digits.count(ties, "tie") + ", "
                        + Digits.count(contact.groups().groups().size(), "group"));
        contact.eitherOfTwo(heads)
                .ifPresent(fewer -> measurement.putHead("E-I index", fewer).addTold("E-I index"));
        LabelPermutation.withDefaults()
                .test(contact.ties(), contact.groups(), GroupStatistic.eiIndex())
                .ifPresent(test -> measurement
                        .putPart(P_INWARD, Optional.of(test.pLess()))
                        .putPart("p of as much crossing by chance", Optional.of(test.pGreater())));
        long alone = IntStream.range(0, contact.groups().groups().size())
                .filter(group -> contact.groups().size(group) == 1)
                .count();
        if (alone > 0) {
            measurement.addMissing(
                    alone + (alone == 1 ? " group has" : " groups have") + " one member, who can have no ties within");
        }
        if (contact.groups().leftOut() > 0) {
            measurement.addMissing(contact.groups().leftOut() + " stakeholders are in no group or in several");
        }
        return measurement;
    }
}
