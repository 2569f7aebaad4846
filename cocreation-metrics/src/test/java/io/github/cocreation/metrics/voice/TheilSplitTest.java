/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.metrics.voice.TheilSplit.Holding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TheilSplitTest {
    private static final ImmutableList<Holding> TENANTS_AND_OWNERS = ImmutableList.of(
            new Holding("tenants", 1, 6),
            new Holding("tenants", 1, 2),
            new Holding("owners", 1, 1),
            new Holding("owners", 1, 1));

    @Test
    void two_thirds_of_the_inequality_lie_between_tenants_and_owners() {
        TheilSplit split = TheilSplit.of(TENANTS_AND_OWNERS).orElseThrow();
        assertThat(split.total()).isCloseTo(0.29739, within(1e-5));
        assertThat(split.between()).isCloseTo(0.19274, within(1e-5));
        assertThat(split.within()).isCloseTo(0.10465, within(1e-5));
        assertThat(split.inside()).containsEntry("owners", 0.0);
        assertThat(split.inside().get("tenants")).isCloseTo(0.13081, within(1e-5));
    }

    /**
     * Person by person (Python 3): T = sum x/X ln(x/mean), its parts by Shorrocks (1980), of three groups in which one holding is that
     * of four people, one that of nothing, and one group is a single holding.
     */
    @Test
    void a_split_computed_person_by_person_is_met() {
        TheilSplit split = TheilSplit.of(List.of(
                        new Holding("tenants", 1, 14),
                        new Holding("tenants", 4, 9),
                        new Holding("tenants", 2, 0),
                        new Holding("owners", 3, 21),
                        new Holding("owners", 1, 1),
                        new Holding("guests", 5, 2)))
                .orElseThrow();
        assertThat(split.total()).isCloseTo(0.694285933870, within(1e-11));
        assertThat(split.between()).isCloseTo(0.263554101457, within(1e-11));
        assertThat(split.within()).isCloseTo(0.430731832412, within(1e-11));
    }

    @Test
    void nothing_to_spread_is_undefined_and_one_group_has_nothing_between() {
        assertThat(TheilSplit.of(List.of())).isEmpty();
        assertThat(TheilSplit.of(List.of(new Holding("tenants", 3, 0)))).isEmpty();
        TheilSplit one = TheilSplit.of(TENANTS_AND_OWNERS.subList(0, 2)).orElseThrow();
        assertThat(one.between()).isZero();
        assertThat(one.total()).isPositive();
    }

    @Test
    void one_who_has_all_of_four_heads_gives_ln_4() {
        assertThat(TheilSplit.of(List.of(new Holding("a", 1, 9), new Holding("b", 3, 0)))
                        .orElseThrow()
                        .total())
                .isCloseTo(Math.log(4), within(1e-12));
    }

    @Test
    void a_negative_amount_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Holding("a", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Holding("a", 0, 1));
    }

    @Provide
    Arbitrary<List<Holding>> holdings() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 20))
                .as(Holding::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .filter(all -> all.stream().anyMatch(h -> h.amount() > 0));
    }

    @Property(tries = 200)
    void parts_add_up_are_not_negative_and_no_order_or_scale_matters(@ForAll("holdings") List<Holding> holdings) {
        TheilSplit split = TheilSplit.of(holdings).orElseThrow();
        int heads = holdings.stream().mapToInt(Holding::heads).sum();
        assertThat(split.between() + split.within()).isCloseTo(split.total(), within(1e-9));
        assertThat(split.total()).isBetween(0.0, Math.log(heads) + 1e-9);
        List<Holding> reversed = new ArrayList<>(holdings);
        Collections.reverse(reversed);
        assertThat(TheilSplit.of(reversed).orElseThrow().total()).isCloseTo(split.total(), within(1e-9));
        List<Holding> scaled = holdings.stream()
                .map(h -> new Holding(h.group(), h.heads(), 7 * h.amount()))
                .toList();
        assertThat(TheilSplit.of(scaled).orElseThrow().within()).isCloseTo(split.within(), within(1e-9));
    }

    @Property(tries = 100)
    void merging_all_groups_moves_all_inequality_within(@ForAll("holdings") List<Holding> holdings) {
        TheilSplit split = TheilSplit.of(holdings).orElseThrow();
        TheilSplit merged = TheilSplit.of(holdings.stream()
                        .map(h -> new Holding("all", h.heads(), h.amount()))
                        .toList())
                .orElseThrow();
        assertThat(merged.within()).isCloseTo(split.total(), within(1e-9));
        assertThat(merged.between()).isCloseTo(0, within(1e-9));
        List<Holding> handed = Stream.concat(holdings.stream(), Stream.of(new Holding("silent", 2, 0)))
                .toList();
        assertThat(TheilSplit.of(handed).orElseThrow().total()).isGreaterThanOrEqualTo(split.total() - 1e-12);
    }
}
