/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.cocreation.methods.grouping.Table;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SeatingProperties {
    private static final long FORBIDDEN = 4 * MeetingPrices.UNIT;

    private static Seating of(RotationProblem problem, int[][] seats) {
        Seating seating = new Seating(problem, MeetingPrices.of(problem.rounds, 1000, 500, FORBIDDEN), FORBIDDEN, 0);
        for (int r = 0; r < problem.rounds; r++) {
            for (int p = 0; p < problem.size; p++) {
                seating.add(r, p, seats[r][p]);
            }
        }
        return seating;
    }

    @Property(tries = 100)
    void an_exchange_is_what_seating_everybody_anew_says_and_undoes_itself(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 5) int tables,
            @ForAll @IntRange(min = 1, max = 5) int rounds) {
        SplittableRandom random = new SplittableRandom(seed);
        int people = tables * 3;
        RotationTask.Builder task = RotationPlannerTest.people(people, rounds)
                .addApart(ImmutableSet.of(RotationPlannerTest.person(1), RotationPlannerTest.person(2)));
        if (random.nextBoolean()) {
            task.tableReturn(TableReturn.FORBIDDEN);
        }
        for (int t = 0; t < tables; t++) {
            task.addTables(Table.of("T" + t, 1, people));
        }
        RotationProblem problem = RotationProblem.of(task.build());
        int[][] seats = new int[rounds][people];
        for (int[] round : seats) {
            for (int p = 0; p < people; p++) {
                round[p] = random.nextInt(tables);
            }
        }
        Seating seating = of(problem, seats);
        for (int i = 0; i < 20; i++) {
            int r = random.nextInt(rounds);
            int p = random.nextInt(people);
            int q = random.nextInt(people);
            if (seats[r][p] == seats[r][q]) {
                continue;
            }
            long before = seating.cost;
            seating.exchange(r, p, q);
            seating.exchange(r, p, q);
            assertThat(seating.cost).isEqualTo(before);
            seating.exchange(r, p, q);
            int swapped = seats[r][p];
            seats[r][p] = seats[r][q];
            seats[r][q] = swapped;
            Seating anew = of(problem, seats);
            assertThat(seating.seat).isDeepEqualTo(seats);
            assertThat(seating.cost).isEqualTo(anew.cost);
            assertThat(seating.broken).isEqualTo(anew.broken);
            assertThat(seating.worth).isEqualTo(anew.worth);
        }
    }
}
