/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of M11, M13, M14 and M16 whoever is in contact with whom. */
class ContactProperties {
    private static final List<String> SECTORS =
            List.of("citizen", "public", "third", "citizen", "public", "third", "citizen", "public");

    /** Ties of eight, each there by an even chance, in the order they are told. */
    private static List<int[]> ties(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> ties = new ArrayList<>();
        for (int i = 0; i < SECTORS.size(); i++) {
            for (int j = i + 1; j < SECTORS.size(); j++) {
                if (random.nextBoolean()) {
                    ties.add(new int[] {i, j});
                }
            }
        }
        return ties;
    }

    private static Course course(List<String> sectors, List<int[]> ties) {
        return ContactNetwork.course(
                sectors, ties.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /** Everybody in the place of the one opposite, and the last tie told first. */
    private static Course turned(List<int[]> ties) {
        List<String> sectors = new ArrayList<>(SECTORS);
        Collections.reverse(sectors);
        List<int[]> reversed = new ArrayList<>();
        for (int[] tie : ties) {
            reversed.add(0, new int[] {7 - tie[1], 7 - tie[0]});
        }
        return course(sectors, reversed);
    }

    private static List<String> and(String sector) {
        List<String> more = new ArrayList<>(SECTORS);
        more.add(sector);
        return more;
    }

    @Property(tries = 80)
    void keeping_to_ones_own_is_bounded_by_full_and_none_and_no_order_matters(@ForAll long seed) {
        Homophily measure = Homophily.withDefaults();
        Measurement found = measure.of(course(SECTORS, ties(seed)).process());
        Measurement other = measure.of(turned(ties(seed)).process());
        assertThat(other.value().isPresent()).isEqualTo(found.value().isPresent());
        found.parts().forEach((part, index) -> {
            assertThat(index.orElse(0.0)).isBetween(-1.0, 1.0);
            assertThat(other.part(part).orElse(9.0)).isCloseTo(index.orElse(9.0), within(1e-12));
        });
    }

    @Property(tries = 60)
    void a_tie_more_among_citizens_never_lowers_how_much_they_keep_to_themselves(
            @ForAll long seed, @ForAll @IntRange(max = 2) int pair) {
        int[][] pairs = {{0, 3}, {0, 6}, {3, 6}};
        List<int[]> without = ties(seed);
        without.removeIf(tie -> tie[0] == pairs[pair][0] && tie[1] == pairs[pair][1]);
        List<int[]> with = new ArrayList<>(without);
        with.add(pairs[pair]);
        Homophily measure = Homophily.withDefaults();
        Optional<Double> before = measure.of(course(SECTORS, without).process()).part("index: citizen");
        Optional<Double> after = measure.of(course(SECTORS, with).process()).part("index: citizen");
        if (before.isPresent()) {
            assertThat(after.orElseThrow()).isGreaterThanOrEqualTo(before.get() - 1e-12);
        }
    }

    @Property(tries = 40)
    void brokerage_lies_between_0_and_1_whatever_the_order_and_one_without_ties_brokers_nothing(@ForAll long seed) {
        BrokerageConcentration measure = BrokerageConcentration.withDefaults();
        Measurement found = measure.of(course(SECTORS, ties(seed)).process());
        found.value().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        assertThat(measure.of(turned(ties(seed)).process()).value().map(ContactProperties::rounded))
                .isEqualTo(found.value().map(ContactProperties::rounded));
        assertThat(measure.of(course(and("private"), ties(seed)).process()).value())
                .isEqualTo(found.value());
    }

    @Property(tries = 80)
    void centralisation_lies_between_0_and_1_whatever_the_order_and_is_none_where_all_are_tied(@ForAll long seed) {
        Centralisation measure = Centralisation.withDefaults();
        Measurement found = measure.of(course(SECTORS, ties(seed)).process());
        found.value().ifPresent(value -> assertThat(value).isBetween(0.0, 1.0));
        assertThat(measure.of(turned(ties(seed)).process()).value().map(ContactProperties::rounded))
                .isEqualTo(found.value().map(ContactProperties::rounded));
        List<int[]> all = new ArrayList<>(ties(seed));
        for (int i = 0; i < 8; i++) {
            for (int j = i + 1; j < 8; j++) {
                int from = i;
                int to = j;
                if (all.stream().noneMatch(tie -> tie[0] == from && tie[1] == to)) {
                    all.add(new int[] {i, j});
                }
            }
        }
        assertThat(measure.of(course(SECTORS, all).process()).value()).contains(0.0);
    }

    private static double rounded(double value) {
        return Math.rint(value * 1e9) / 1e9;
    }

    /** Three months in which four parties and their intermediary decide so often and promise so much. */
    private static Measurement disempowered(int others, int intermediary, int promising, boolean named) {
        Course course = ContactNetwork.course(
                        List.of("citizen", "public", "third", "private", "academia"), 0, 4, 1, 4, 2, 4, 3, 4)
                .role("s4", "intermediary");
        for (int month = 1; month <= 3; month++) {
            course.on(LocalDate.of(2026, month, 10)).decides(others, "s0").decides(intermediary, "s4");
            course.logs((id, at) -> TieObserved.builder()
                    .id(id)
                    .at(at)
                    .layer(ContactNetwork.TALK)
                    .from(ContactNetwork.id(0))
                    .to(ContactNetwork.id(1))
                    .build());
        }
        for (int i = 0; i < promising; i++) {
            course.promises(1 + i, "s" + i);
        }
        Disempowerment measure = Disempowerment.withDefaults();
        return (named ? measure.withIntermediaries(Set.of(ContactNetwork.id(4))) : measure).of(course.process());
    }

    @Property(tries = 60)
    void the_more_the_intermediary_decides_the_less_is_left_and_the_more_others_promise_the_more(
            @ForAll @IntRange(min = 1, max = 6) int others,
            @ForAll @IntRange(max = 6) int intermediary,
            @ForAll @IntRange(min = 1, max = 3) int promising) {
        Measurement found = disempowered(others, intermediary, promising, false);
        double score = found.value().orElseThrow();
        assertThat(score).isBetween(0.0, 1.0);
        assertThat(disempowered(others, intermediary, promising, true).value()).contains(score);
        assertThat(disempowered(others, intermediary + 1, promising, false)
                        .value()
                        .orElseThrow())
                .isGreaterThanOrEqualTo(score);
        assertThat(disempowered(others, intermediary, promising + 1, false)
                        .value()
                        .orElseThrow())
                .isLessThan(score);
        double mean = found.parts().entrySet().stream()
                .filter(part -> !part.getKey().equals(Disempowerment.FLAG))
                .map(Map.Entry::getValue)
                .flatMap(Optional::stream)
                .mapToDouble(part -> part)
                .average()
                .orElseThrow();
        assertThat(score).isCloseTo(mean, within(1e-12));
    }
}
