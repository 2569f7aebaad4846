/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measure;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import io.github.cocreation.metrics.network.homophily.ColemanIndex;
import io.github.cocreation.metrics.network.homophily.GroupAssortativity;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MixingTest {
    private static final List<String> FIVE_AND_FIVE = List.of(
            "public", "public", "public", "public", "public", "citizen", "citizen", "citizen", "citizen", "citizen");
    private static final int[] FOUR_INSIDE_TWO_ACROSS = {0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 6, 7, 7, 8, 8, 9, 0, 5, 4, 9};

    @Test
    void every_vector_of_colemans_index_is_reproduced() {
        for (Map<String, Object> vector : Vectors.cases("coleman")) {
            assertThat(ColemanIndex.of(
                                    Vectors.number(vector.get("sameShare")).orElseThrow(),
                                    Vectors.number(vector.get("baseline")).orElseThrow())
                            .orElseThrow())
                    .isCloseTo(Vectors.number(vector.get("H")).orElseThrow(), within(1e-6));
        }
    }

    @Test
    void a_group_that_is_everybody_has_no_index_and_a_single_member_has_0() {
        assertThat(ColemanIndex.of(0.5, 1)).isEmpty();
        assertThat(ColemanIndex.of(0, 0)).hasValue(0);
    }

    @Property(tries = 200)
    void the_index_grows_with_the_share_inside(
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other,
            @ForAll @DoubleRange(min = 0, max = 0.99) double chance) {
        double low = ColemanIndex.of(Math.min(one, other), chance).orElseThrow();
        double high = ColemanIndex.of(Math.max(one, other), chance).orElseThrow();
        assertThat(low).isBetween(-1.0, high);
        assertThat(high).isBetween(low, 1.0);
    }

    @Test
    void four_ties_inside_each_group_and_two_across_keep_to_their_own() {
        Measurement measurement = Homophily.withDefaults()
                .of(ContactNetwork.course(FIVE_AND_FIVE, FOUR_INSIDE_TWO_ACROSS).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.64, within(1e-9));
        assertThat(measurement.band().map(Band::name)).contains("strong");
        assertThat(measurement.part("index: citizen").orElseThrow()).isCloseTo(0.64, within(1e-9));
        assertThat(measurement.sentence())
                .isEqualTo(
                        "The group that keeps most to itself is citizen, with 0.64 of 1, where chance would give 0.");
    }

    @Test
    void four_ties_inside_each_group_and_two_across_are_camps() {
        Measurement measurement = CrossSectorMixing.withDefaults()
                .of(ContactNetwork.course(FIVE_AND_FIVE, FOUR_INSIDE_TWO_ACROSS).process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.6, within(1e-9));
        assertThat(measurement.part("share: public to citizen").orElseThrow()).isCloseTo(0.1, within(1e-9));
        assertThat(measurement.band().map(Band::name)).contains("camps");
        assertThat(measurement.n()).isEqualTo(10);
        assertThat(measurement.sentence())
                .isEqualTo(
                        "80% of the contact stays within groups; against chance that is 0.60, where 0 is chance and 1"
                                + " is camps.");
    }

    @Test
    void assortativity_of_no_ties_and_of_one_group_is_undefined() {
        assertThat(GroupAssortativity.of(new long[] {0, 0}, new long[] {0, 0})).isEmpty();
        assertThat(GroupAssortativity.of(new long[] {5, 0}, new long[] {0, 0})).isEmpty();
        assertThat(GroupAssortativity.of(new long[] {1, 1}, new long[] {1, 1})).hasValue(0);
        assertThat(GroupAssortativity.of(new long[] {0, 1}, new long[] {1, 0})).hasValue(-1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupAssortativity.of(new long[] {1}, new long[] {1}))
                .withMessageContaining("must be the number of rows (2)");
    }

    @Property(tries = 100)
    void an_empty_group_more_changes_no_assortativity(
            @ForAll @IntRange(min = 1, max = 9) int a,
            @ForAll @IntRange(min = 1, max = 9) int b,
            @ForAll @IntRange(min = 1, max = 9) int across) {
        double two = GroupAssortativity.of(new long[] {a, across}, new long[] {across, b})
                .orElseThrow();
        assertThat(GroupAssortativity.of(new long[] {a, across, 0}, new long[] {across, b, 0}, new long[] {0, 0, 0})
                        .orElseThrow())
                .isCloseTo(two, within(1e-12));
        assertThat(two).isBetween(-1.0, 1.0);
    }

    @Test
    void without_ties_groups_or_layer_both_are_undefined() {
        for (Measure measure : List.of(Homophily.withDefaults(), CrossSectorMixing.withDefaults())) {
            assertThat(measure.of(ContactNetwork.course(List.of("public", "citizen"), 0, 1)
                                    .process())
                            .undefined()
                            .orElseThrow()
                            .because())
                    .isEqualTo("there are 1 ties between members of groups, at least 10 are needed");
            assertThat(measure.of(ContactNetwork.course(List.of("public", "citizen"))
                                    .process())
                            .undefined()
                            .orElseThrow()
                            .reason())
                    .isEqualTo(UndefinedReason.NO_TIES);
            assertThat(measure.of(ContactNetwork.course(List.of("public", "public"), 0, 1)
                                    .process())
                            .undefined()
                            .orElseThrow()
                            .reason())
                    .isEqualTo(UndefinedReason.SINGLE_GROUP);
            assertThat(measure.of(new Course().process())
                            .undefined()
                            .orElseThrow()
                            .reason())
                    .isEqualTo(UndefinedReason.NO_DATA);
        }
    }
}
