/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.source.Source;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandsTest {
    private static final Source OURS = Source.heuristic("cut-offs of this library");
    private static final Bands BANDS = Bands.lowest("even", Level.GOOD, "all speak about equally often")
            .from(0.2, "usual", Level.USUAL, "some speak more")
            .from(0.6, "dominated", Level.POOR, "few speak for all")
            .by(OURS);

    @Test
    void an_edge_belongs_to_the_upper_band() {
        assertThat(name(Math.nextDown(0.2))).isEqualTo("even");
        assertThat(name(0.2)).isEqualTo("usual");
        assertThat(name(Math.nextDown(0.6))).isEqualTo("usual");
        assertThat(name(0.6)).isEqualTo("dominated");
    }

    @Test
    void both_ends_of_the_range_are_covered() {
        assertThat(name(0)).isEqualTo("even");
        assertThat(name(1)).isEqualTo("dominated");
        assertThat(name(Double.NEGATIVE_INFINITY)).isEqualTo("even");
        assertThat(name(Double.POSITIVE_INFINITY)).isEqualTo("dominated");
    }

    @Test
    void what_is_not_a_number_lies_in_no_band() {
        assertThat(BANDS.of(Double.NaN)).isEmpty();
        assertThat(Bands.none().of(0.5)).isEmpty();
    }

    @Test
    void bands_print_their_edges() {
        assertThat(BANDS.all())
                .extracting(Band::toString)
                .containsExactly("even (.., 0.20)", "usual [0.20, 0.60)", "dominated [0.60, ..)");
    }

    @Test
    void an_edge_below_the_one_before_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bands.lowest("a", Level.GOOD, "low")
                        .from(0.5, "b", Level.USUAL, "middle")
                        .from(0.4, "c", Level.POOR, "high")
                        .by(OURS))
                .withMessage("The lower edge (0.5) of band (b) must be below its upper edge.\nMaybe swap the edges.");
    }

    @Test
    void a_hole_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(
                        ImmutableList.of(BANDS.all().get(0), BANDS.all().get(2))))
                .withMessage(
                        "The band (dominated [0.60, ..)) of bands must start where the one before ends, the first and"
                                + " the last being open.\n"
                                + "Maybe list the bands lowest first and give each the upper edge of the one before.");
    }

    @Property
    void every_number_lies_in_exactly_one_band(
            @ForAll @Size(min = 1, max = 5)
                    java.util.Set<@net.jqwik.api.constraints.DoubleRange(min = -2, max = 2) Double> edges,
            @ForAll @net.jqwik.api.constraints.DoubleRange(min = -3, max = 3) double value) {
        Bands.Edges collected = Bands.lowest("b", Level.GOOD, "lowest");
        for (double edge :
                edges.stream().map(e -> e == 0 ? 0.0 : e).sorted().distinct().toList()) {
            collected = collected.from(edge, "b" + collected.hashCode(), Level.WATCH, "higher");
        }
        Bands bands = collected.by(OURS);
        assertThat(bands.all().stream().filter(band -> band.contains(value))).hasSize(1);
    }

    private static String name(double value) {
        return BANDS.of(value).map(Band::name).orElse("none");
    }

    @Test
    void a_band_is_found_by_its_name() {
        assertThat(BANDS.named("usual").flatMap(Band::atLeast)).isEqualTo(Optional.of(0.2));
        assertThat(BANDS.named("odd")).isEmpty();
    }
}
