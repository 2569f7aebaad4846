/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import com.google.common.collect.ImmutableSortedMap;
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
import io.github.cocreation.metrics.network.Partition;
import io.github.cocreation.metrics.network.cohesion.MixingMatrix;
import io.github.cocreation.metrics.network.homophily.ColemanIndex;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * M11: whether some group keeps to itself, as the largest {@linkplain ColemanIndex index of Coleman} of any group. Each group's
 * index stands among the parts.
 *
 * <p><b>Worked example.</b> Two groups of five; the public ones have 4 ties inside and 2 outside, so s = 8/10 of their ends of
 * ties, w = 4/9 and H = 0.64; strong.
 *
 * <p>Of undirected ties both ends count, so a tie inside counts twice for its group. <b>Range.</b> -1 to 1; 0 is chance.
 * <b>Minimum.</b> Two groups, ten ties. <b>Cost.</b> Linear in ties. <b>Source.</b> Coleman (1958); the cut-offs are heuristics.
 */
public final class Homophily implements Measure {
    private static final int LEAST_TIES = 10;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M11"))
            .name("Keeping to one's own")
            .question("Does some group keep to itself?")
            .formula("max over groups of (s - w) / (1 - w) if s >= w, else (s - w) / w, with w = (n_g - 1) / (N - 1)")
            .range(MeasureRange.of(-1, 1))
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("two groups, ten ties between stakeholders with one group each")
            .bands(Bands.lowest("outward", Level.GOOD, "every group has more ties outside than chance would give it")
                    .from(-0.1, "chance", Level.GOOD, "no group keeps to itself more than chance would have it")
                    .from(0.1, "mild", Level.WATCH, "a group keeps to itself a little")
                    .from(0.3, "strong", Level.POOR, "a group keeps to itself")
                    .by(Source.heuristic("cut-offs of Coleman's index")))
            .addSource(Source.literature("Coleman (1958), Human Organization 17"))
            .addSource(Source.literature("Currarini, Jackson & Pin (2009), Econometrica 77"))
            .build();
    private static final Homophily DEFAULTS = new Homophily(Grouping.bySector(), Optional.empty());

    private final Grouping grouping;
    private final Optional<LayerId> layer;

    private Homophily(Grouping grouping, Optional<LayerId> layer) {
        this.grouping = grouping;
        this.layer = layer;
    }

    /** {@return the measure over sectors, on the first one-mode layer of the network} */
    public static Homophily withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public Homophily withGrouping(Grouping value) {
        return new Homophily(value, layer);
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public Homophily withLayer(LayerId value) {
        return new Homophily(grouping, Optional.of(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        return ContactView.measured(DEFINITION, process, layer, grouping, Homophily::measure);
    }

    private static Measurement.Builder measure(ContactView contact) {
        Optional<Measurement.Builder> lacking = contact.lacking(DEFINITION, LEAST_TIES);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        Partition groups = contact.groups();
        ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> mixing = MixingMatrix.of(contact.ties(), groups);
        TreeMap<String, Optional<Double>> indices = new TreeMap<>();
        for (int g = 0; g < groups.groups().size(); g++) {
            String group = groups.groups().get(g);
            ImmutableSortedMap<String, Long> row = Objects.requireNonNull(mixing.get(group));
            long all = row.values().stream().mapToLong(Long::longValue).sum();
            double inside = (double) row.getOrDefault(group, 0L) / Math.max(1, all);
            double chance = (groups.size(g) - 1.0) / (groups.members() - 1);
            indices.put(
                    group,
                    all == 0
                            ? Optional.empty()
                            : ColemanIndex.of(inside, chance).stream().boxed().findFirst());
        }
        Optional<Map.Entry<String, Optional<Double>>> most = indices.entrySet().stream()
                .filter(entry -> entry.getValue().isPresent())
                .max(Map.Entry.comparingByValue(Comparator.comparing(Optional::orElseThrow)));
        if (most.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.SINGLE_GROUP, "one group is everybody", 0);
        }
        double value = most.get().getValue().orElseThrow();
        Measurement.Builder measurement = DEFINITION.measured(
                value,
                contact.tiesWithinGroups(),
                "The group that keeps most to itself is " + most.get().getKey() + ", with " + Digits.two(value)
                        + " of 1, where chance would give 0.");
        for (int g = 0; g < groups.groups().size(); g++) {
            String group = groups.groups().get(g);
            measurement.putPart("index: " + group, indices.get(group)).putHead("index: " + group, groups.size(g));
        }
        if (groups.groups().size() == 2) {
            // What one of two groups does not keep to itself is the other's.
            groups.groups().forEach(group -> measurement.addTold("index: " + group));
        }
        return measurement.addTold("index: " + most.get().getKey());
    }
}
