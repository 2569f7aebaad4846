/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cocreation.core.json.Codec;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.methods.grouping.allocation.Allocation;
import io.github.cocreation.methods.grouping.allocation.AllocationTask;
import io.github.cocreation.methods.grouping.allocation.Allocator;
import io.github.cocreation.methods.grouping.mixing.Distances;
import io.github.cocreation.methods.grouping.mixing.GroupFormer;
import io.github.cocreation.methods.grouping.mixing.GroupPlan;
import io.github.cocreation.methods.grouping.mixing.GroupTask;
import io.github.cocreation.methods.grouping.rotation.RotationPlan;
import io.github.cocreation.methods.grouping.rotation.RotationPlanner;
import io.github.cocreation.methods.grouping.rotation.RotationTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Results for the instances of the reference collection, where it is at hand, judged by rules that the search does not know. */
class ReferenceInstancesTest {
    private static final Path REFERENCE = Path.of("..", "..", "shared", "reference", "grouping");
    private static final Search BRIEF = Search.withDefaults().withEffort(Effort.ofMoves(1_200_000));

    @BeforeAll
    static void needs_the_reference_collection() {
        assumeTrue(Files.isDirectory(REFERENCE.resolve("instances")), "no reference collection at hand");
    }

    private static List<Path> instances(String kind) throws IOException {
        try (Stream<Path> files = Files.list(REFERENCE.resolve("instances").resolve(kind))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static <T> T read(Codec<T> codec, Path file) throws IOException {
        return JsonFormat.withDefaults().read(codec, Files.readString(file), file.toString());
    }

    @Test
    void every_rotation_is_valid_and_within_its_bound() throws IOException {
        for (Path file : instances("rotation")) {
            RotationTask task = read(RotationTask.codec(), file);
            RotationPlan plan = RotationPlanner.withDefaults().withSearch(BRIEF).plan(task);
            assertThat(plan.check(task).all()).as(task.id()).isEmpty();
            assertThat(plan.gap()).as(task.id()).isNotNegative();
            if (task.id().matches("sgp-(4-4-5|5-4-5|5-5-6|7-4-5|8-4-5|8-4-7)|cafe.*")) {
                assertThat(plan.ending()).as(task.id()).isEqualTo(Ending.PROVED);
            }
        }
    }

    @Test
    void all_groups_are_valid() throws IOException {
        for (Path file : instances("groups")) {
            GroupTask named = read(GroupTask.codec(), file);
            GroupTask task = named;
            if (named.distancesFile().isPresent()) {
                Path distances = file.resolveSibling(named.distancesFile().get());
                task = named.withDistances(Distances.parse(Files.readString(distances), distances.toString()));
            }
            GroupPlan plan = GroupFormer.withDefaults().withSearch(BRIEF).form(task);
            assertThat(plan.check(task).all()).as(task.id()).isEmpty();
            assertThat(plan.quality().imbalance()).as(task.id()).isGreaterThanOrEqualTo(plan.imbalanceBound() - 1e-9);
        }
    }

    @Test
    void every_allocation_is_proved_best() throws IOException {
        for (Path file : instances("allocation")) {
            AllocationTask task = read(AllocationTask.codec(), file);
            Allocation allocation = Allocator.withDefaults().withSearch(BRIEF).allocate(task);
            assertThat(allocation.check(task).all()).as(task.id()).isEmpty();
            assertThat(allocation.ending()).as(task.id()).isEqualTo(Ending.PROVED);
        }
    }
}
