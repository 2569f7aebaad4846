/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.methods.grouping.Effort;
import io.github.cocreation.methods.grouping.Search;
import io.github.cocreation.methods.grouping.Table;
import io.github.cocreation.methods.grouping.mixing.Distances;
import io.github.cocreation.methods.grouping.mixing.GroupFormer;
import io.github.cocreation.methods.grouping.mixing.GroupPlan;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import io.github.cocreation.methods.grouping.rotation.TableReturn;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to plan who sits with whom: rotations that are built, that are searched for, and groups by distance. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class GroupingBenchmark {
    private static final int PEOPLE = 240;
    private static final int GROUPS = 12;
    private static final int MOVES = 1_000_000;

    private final RotationTask plane = tables(32, 5, 8, 4).build();
    private final RotationTask courses =
            tables(25, 5, 5, 5).tableReturn(TableReturn.FORBIDDEN).build();
    private final RotationTask schoolgirls = tables(15, 7, 5, 3).build();
    private final RotationTask longest = tables(32, 10, 8, 4).build();
    private final GroupTask diverse = diverse();
    private final GroupFormer brief =
            GroupFormer.withDefaults().withSearch(Search.withDefaults().withEffort(Effort.ofMoves(MOVES)));

    private static ImmutableList<StakeholderId> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(p -> StakeholderId.of("p" + p))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Table> alike(int tables, int seats) {
        return IntStream.range(0, tables)
                .mapToObj(t -> Table.of("T" + t, seats, seats))
                .collect(ImmutableList.toImmutableList());
    }

    private static RotationTask.Builder tables(int people, int rounds, int tables, int seats) {
        return RotationTask.builder()
                .participants(people(people))
                .rounds(rounds)
                .tables(alike(tables, seats));
    }

    private static GroupTask diverse() {
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder distances = new StringBuilder(PEOPLE + " " + GROUPS + " ss\n");
        for (int p = 0; p < PEOPLE; p++) {
            for (int q = p + 1; q < PEOPLE; q++) {
                distances
                        .append(p)
                        .append(' ')
                        .append(q)
                        .append(' ')
                        .append(random.nextDouble() * 100)
                        .append('\n');
            }
        }
        return GroupTask.builder()
                .participants(people(PEOPLE))
                .groups(alike(GROUPS, PEOPLE / GROUPS))
                .distances(Distances.parse(distances.toString(), "made up"))
                .build();
    }

    /** {@return 32 people at 8 tables for 5 rounds, by the affine plane of order 8} */
    @Benchmark
    public RotationPlan rotationByPlane() {
        return RotationPlanner.withDefaults().plan(plane);
    }

    /** {@return 25 people who visit each of 5 tables once} */
    @Benchmark
    public RotationPlan rotationByCourses() {
        return RotationPlanner.withDefaults().plan(courses);
    }

    /** {@return Kirkman's fifteen schoolgirls, found by search} */
    @Benchmark
    public RotationPlan rotationOfSchoolgirls() {
        return RotationPlanner.withDefaults().plan(schoolgirls);
    }

    /** {@return 32 people at 8 tables for 10 rounds, the most without a repeat, found by search} */
    @Benchmark
    public RotationPlan rotationOfTenRounds() {
        return RotationPlanner.withDefaults().plan(longest);
    }

    /** {@return 240 people in 12 groups as diverse as a million moves make them} */
    @Benchmark
    public GroupPlan diverseGroups() {
        return brief.form(diverse);
    }
}
