/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void parts_are_put_together_in_order(int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        List<Integer> found = new ArrayList<>();
        Work.withDefaults().withPool(pool).inParts(100, part -> part * part, found::add);
        pool.shutdown();
        assertThat(found)
                .containsExactlyElementsOf(
                        IntStream.range(0, 100).map(part -> part * part).boxed().toList());
    }

    @Test
    void no_parts_are_no_work() {
        List<Integer> found = new ArrayList<>();
        Work.withDefaults().inParts(0, part -> part, found::add);
        assertThat(found).isEmpty();
    }

    @Test
    void work_runs_on_the_pool_given() {
        ForkJoinPool pool = new ForkJoinPool(3);
        List<ForkJoinPool> found = new ArrayList<>();
        Work.withDefaults().withPool(pool).inParts(5, part -> ForkJoinTask.getPool(), found::add);
        pool.shutdown();
        assertThat(found.subList(0, 5)).containsOnly(pool);
    }

    @Test
    void a_failing_part_ends_all_with_its_own_failure() {
        AtomicInteger done = new AtomicInteger();
        assertThatThrownBy(() -> Work.withDefaults()
                        .inParts(
                                1_000_000,
                                part -> {
                                    done.incrementAndGet();
                                    if (part == 3) {
                                        throw new IllegalStateException("part 3");
                                    }
                                    return part;
                                },
                                part -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(done.get()).isLessThan(1_000_000);
    }

    @Test
    void a_meter_tells_about_a_hundred_times_and_of_the_end() {
        List<Long> heard = new ArrayList<>();
        WorkMeter meter = Work.withDefaults()
                .withProgress((done, total) -> heard.add(done))
                .meter(100_000);
        for (int step = 0; step < 100_000; step++) {
            meter.advance(1);
        }
        assertThat(heard).hasSize(100).endsWith(100_000L);
    }

    @Test
    void a_cancellation_stops_at_the_next_step() {
        AtomicInteger steps = new AtomicInteger();
        WorkMeter meter =
                Work.withDefaults().withCancellation(() -> steps.get() > 2).meter(10);
        assertThatThrownBy(() -> {
                    for (int step = 0; step < 10; step++) {
                        steps.incrementAndGet();
                        meter.advance(1);
                    }
                })
                .isInstanceOf(CancellationException.class)
                .hasMessage("Stopped after (3) of (10) steps, as asked for.");
        assertThat(steps).hasValue(3);
    }
}
