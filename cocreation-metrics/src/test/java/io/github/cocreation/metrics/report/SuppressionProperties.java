/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.metrics.InventedProcess;
import io.github.cocreation.metrics.catalogue.MeasureCatalogue;
import io.github.cocreation.metrics.diagnosis.Diagnosis;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.MeasureId;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.Series;
import io.github.cocreation.metrics.measure.SeriesPoint;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tries to find out, from all that the public is shown of a process, what was kept back about few people. */
class SuppressionProperties {
    private static final Discretion PUBLIC = Discretion.of(Audience.PUBLIC);
    private static final List<Grouping> GROUPINGS =
            List.of(Grouping.bySector(), Grouping.byStanding(), Grouping.byStandpoint(), Grouping.byPopulationGroup());

    @Provide
    Arbitrary<CoCreationProcess> processes() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(3, 30), Arbitraries.of(60, 300))
                .as((seed, people, entries) -> InventedProcess.of(seed, people, entries, 60))
                .withoutEdgeCases()
                .dontShrink();
    }

    private static Set<String> smallGroups(CoCreationProcess process) {
        Set<String> small = new HashSet<>();
        GROUPINGS.forEach(grouping -> grouping.heads(process).forEach((group, heads) -> {
            if (heads < ProcessReport.FEWEST) {
                small.add(group);
            }
        }));
        return small;
    }

    @Property(tries = 12)
    void no_part_about_a_small_group_is_shown(@ForAll("processes") CoCreationProcess process) {
        Set<String> small = smallGroups(process);
        for (Measurement measurement : PUBLIC.shown(Diagnosis.of(process)).measurements()) {
            assertThat(measurement.parts().entrySet())
                    .as(measurement.toString())
                    .noneMatch(part ->
                            part.getValue().filter(value -> value != 0).isPresent()
                                    && !isYesOrNo(part.getKey(), part.getValue().orElseThrow())
                                    && small.stream()
                                            // A funnel that nobody of the group has entered tells of nobody.
                                            .filter(group -> measurement
                                                            .part("identified: " + group)
                                                            .orElse(1.0)
                                                    > 0)
                                            .anyMatch(group -> part.getKey().endsWith(": " + group)));
        }
    }

    /** That a group lacks seats, or has all it should have, is no number of people. */
    private static boolean isYesOrNo(String part, double value) {
        return part.startsWith("lacks seats: ") || (part.startsWith("coverage: ") && value == 1);
    }

    @Property(tries = 12)
    void no_sum_over_groups_lacks_a_single_one(@ForAll("processes") CoCreationProcess process) {
        Diagnosis whole = Diagnosis.of(process);
        Diagnosis shown = PUBLIC.shown(whole);
        for (int i = 0; i < whole.measurements().size(); i++) {
            Measurement all = whole.measurements().get(i);
            Measurement left = shown.measurements().get(i);
            families(all).forEach((family, parts) -> {
                long hidden = parts.stream()
                        .filter(part -> !left.parts().containsKey(part))
                        .count();
                // What is left of a sum that is known, such as 1 or n, must not be that of a single group.
                assertThat(hidden == 1 && parts.size() > 1)
                        .as(family + " of " + all)
                        .isFalse();
            });
        }
    }

    private static Map<String, List<String>> families(Measurement measurement) {
        Map<String, List<String>> families = new TreeMap<>();
        measurement.parts().keySet().stream()
                .filter(part -> part.contains(": ") && !part.startsWith("period "))
                .forEach(part -> families.computeIfAbsent(part.substring(0, part.indexOf(": ")), f -> new ArrayList<>())
                        .add(part));
        return families;
    }

    @Property(tries = 6)
    void a_point_that_is_kept_back_is_not_the_rest_of_the_others(@ForAll("processes") CoCreationProcess process) {
        for (String id : List.of("M03", "M04", "M07", "M19", "M33")) {
            Measure measure = MeasureCatalogue.builtIn().get(MeasureId.of(id)).withSeed(1);
            Series series = Series.byWindow(measure, process, Period.ofDays(20));
            Set<String> few = new HashSet<>();
            series.points().stream()
                    .map(SeriesPoint::measurement)
                    .forEach(point -> point.heads().forEach((part, heads) -> {
                        if (heads < ProcessReport.FEWEST) {
                            few.add(part);
                        }
                    }));
            Series shown = PUBLIC.shown(series);
            boolean keptBack =
                    series.points().stream().map(SeriesPoint::measurement).anyMatch(PUBLIC::keepsBack);
            for (SeriesPoint point : shown.points()) {
                Measurement measurement = point.measurement();
                assertThat(measurement.parts()).doesNotContainKeys(few.toArray(String[]::new));
                assertThat(measurement.n() % ProcessReport.FEWEST).isZero();
                assertThat(measurement.inputs()).isEmpty();
                assertThat(measurement.sentence()).doesNotContainPattern("\\d+ of ");
                if (keptBack) {
                    assertThat(measurement.value()).isEmpty();
                }
            }
        }
    }
}
