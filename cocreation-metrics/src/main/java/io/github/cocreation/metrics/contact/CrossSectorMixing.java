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
import io.github.cocreation.metrics.network.cohesion.MixingMatrix;
import io.github.cocreation.metrics.network.homophily.GroupAssortativity;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * M12: from which group to which contact runs, as the {@linkplain GroupAssortativity assortativity} of ties over groups; the
 * share of ties from each group to each stands among the parts.
 *
 * <p><b>Worked example.</b> Two groups, 4 and 4 ties inside and 2 across: r = (0.8 - 0.5) / 0.5 = 0.6, camps.
 *
 * <p><b>Range.</b> -1 to 1, low is good; 0 is random mixing. <b>Minimum.</b> Two groups, ten ties. <b>Cost.</b> Linear in ties.
 * <b>Source.</b> Newman (2003); the cut-offs are heuristics.
 */
public final class CrossSectorMixing implements Measure {
    private static final int LEAST_TIES = 10;
    private static final MeasureDefinition DEFINITION = MeasureDefinition.builder()
            .id(MeasureId.of("M12"))
            .name("Mixing of groups")
            .question("From which group to which does contact run?")
            .formula("r = (sum_k e_kk - sum_k a_k b_k) / (1 - sum_k a_k b_k)")
            .range(MeasureRange.of(-1, 1))
            .direction(Direction.LOW_IS_GOOD)
            .minimumData("two groups, ten ties between stakeholders with one group each")
            .bands(Bands.lowest("crossing", Level.GOOD, "ties cross groups more than chance would have it")
                    .from(-0.1, "random", Level.USUAL, "ties cross groups about as chance would have it")
                    .from(0.1, "clustered", Level.WATCH, "ties keep to groups")
                    .from(0.3, "camps", Level.POOR, "ties keep to groups strongly")
                    .by(Source.heuristic("cut-offs of assortativity")))
            .addSource(Source.literature("Newman (2003), Physical Review E 67"))
            .build();
    private static final CrossSectorMixing DEFAULTS = new CrossSectorMixing(Grouping.bySector(), Optional.empty());

    private final Grouping grouping;
    private final Optional<LayerId> layer;

    private CrossSectorMixing(Grouping grouping, Optional<LayerId> layer) {
        this.grouping = grouping;
        this.layer = layer;
    }

    /** {@return the measure over sectors, on the first one-mode layer of the network} */
    public static CrossSectorMixing withDefaults() {
        return DEFAULTS;
    }

    /**
     * {@return a copy with other groups}
     *
     * @param value what tells groups apart
     */
    public CrossSectorMixing withGrouping(Grouping value) {
        return new CrossSectorMixing(value, layer);
    }

    /**
     * {@return a copy on this layer}
     *
     * @param value a one-mode layer
     */
    public CrossSectorMixing withLayer(LayerId value) {
        return new CrossSectorMixing(grouping, Optional.of(value));
    }

    @Override
    public MeasureDefinition definition() {
        return DEFINITION;
    }

    @Override
    public Measurement of(CoCreationProcess process) {
        return ContactView.measured(
                DEFINITION, process, layer, grouping, contact -> measure(contact, grouping.heads(process)));
    }

    private static Measurement.Builder measure(ContactView contact, Map<String, Integer> heads) {
        Optional<Measurement.Builder> lacking = contact.lacking(DEFINITION, LEAST_TIES);
        if (lacking.isPresent()) {
            return lacking.get();
        }
        ImmutableSortedMap<String, ImmutableSortedMap<String, Long>> mixing =
                MixingMatrix.of(contact.ties(), contact.groups());
        long[][] matrix = mixing.values().stream()
                .map(row -> row.values().stream().mapToLong(Long::longValue).toArray())
                .toArray(long[][]::new);
        OptionalDouble value = GroupAssortativity.of(matrix);
        if (value.isEmpty()) {
            return DEFINITION.undefined(UndefinedReason.SINGLE_GROUP, "all ties are within one group", 0);
        }
        double all = Arrays.stream(matrix).flatMapToLong(Arrays::stream).sum();
        double inside = IntStream.range(0, matrix.length)
                .mapToLong(group -> matrix[group][group])
                .sum();
        Measurement.Builder measurement = DEFINITION.measured(
                value.getAsDouble(),
                contact.tiesWithinGroups(),
                Digits.percent(inside / all) + " of the contact stays within groups; against chance that is "
                        + Digits.two(value.getAsDouble()) + ", where 0 is chance and 1 is camps.");
        mixing.forEach((from, row) -> row.forEach((to, count) -> {
            String part = "share: " + from + " to " + to;
            measurement
                    .putPart(part, Optional.of(count / all))
                    .putHead(part, Math.min(heads.getOrDefault(from, 0), heads.getOrDefault(to, 0)));
            if (mixing.size() == 2) {
                // What stays within two groups gives away what runs between them.
                measurement.addTold(part);
            }
        }));
        return measurement;
    }
}
