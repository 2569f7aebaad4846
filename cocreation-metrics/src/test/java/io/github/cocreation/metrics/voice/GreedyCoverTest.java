/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.metrics.voice.GreedyCover.Choice;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GreedyCoverTest {
    private static Choice set(double cost, Integer... elements) {
        return new Choice(ImmutableSortedSet.copyOf(elements), cost);
    }

    @Test
    void the_church_comes_before_the_school() {
        GreedyCover cover = GreedyCover.of(List.of(set(1, 0, 1, 2), set(1, 2, 3), set(1, 3)));
        assertThat(cover.chosen()).containsExactly(0, 1);
        assertThat(cover.cost()).isEqualTo(2);
        assertThat(cover.lowerBound()).isCloseTo(1.5, within(1e-12));
        assertThat(cover.guarantee()).isCloseTo(1 + 1 / 2.0 + 1 / 3.0, within(1e-12));
    }

    @Test
    void what_the_others_make_needless_is_dropped() {
        GreedyCover cover = GreedyCover.of(List.of(set(1, 0, 1, 2), set(1, 0, 1, 3, 4), set(1, 2, 5)));
        assertThat(cover.chosen()).containsExactly(1, 2);
        assertThat(cover.cost()).isEqualTo(2);
    }

    @Test
    void nothing_to_cover_costs_nothing() {
        assertThat(GreedyCover.of(List.of()).cost()).isZero();
        assertThat(GreedyCover.of(List.of(set(1))).chosen()).isEmpty();
        assertThat(GreedyCover.of(List.of()).guarantee()).isEqualTo(1);
    }

    @Test
    void a_set_costs_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> set(0, 1));
    }

    @Provide
    Arbitrary<List<Choice>> sets() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7).set().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(1, 9))
                .as((elements, cost) -> new Choice(ImmutableSortedSet.copyOf(elements), cost))
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 200)
    void it_covers_all_and_the_best_lies_between_its_bound_and_its_cost(@ForAll("sets") List<Choice> sets) {
        GreedyCover cover = GreedyCover.of(sets);
        BitSet all = covered(sets, (1 << sets.size()) - 1);
        int chosen = cover.chosen().stream().mapToInt(i -> 1 << i).sum();
        assertThat(covered(sets, chosen)).isEqualTo(all);
        double best = Double.POSITIVE_INFINITY;
        for (int choice = 0; choice < 1 << sets.size(); choice++) {
            if (covered(sets, choice).equals(all)) {
                best = Math.min(best, cost(sets, choice));
            }
        }
        assertThat(cover.cost()).isCloseTo(cost(sets, chosen), within(1e-9));
        assertThat(cover.lowerBound()).isLessThanOrEqualTo(best + 1e-9);
        assertThat(best).isLessThanOrEqualTo(cover.cost() + 1e-9);
        assertThat(cover.cost()).isLessThanOrEqualTo(cover.guarantee() * cover.lowerBound() + 1e-9);
    }

    private static BitSet covered(List<Choice> sets, int choice) {
        BitSet covered = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            if ((choice >> i & 1) == 1) {
                sets.get(i).elements().forEach(covered::set);
            }
        }
        return covered;
    }

    private static double cost(List<Choice> sets, int choice) {
        double cost = 0;
        for (int i = 0; i < sets.size(); i++) {
            cost += (choice >> i & 1) == 1 ? sets.get(i).cost() : 0;
        }
        return cost;
    }
}
