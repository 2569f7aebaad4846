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

    @Test
    void a_meter_never_goes_back_and_comes_to_its_end_however_few_steps_were_needed() {
        List<Long> heard = new ArrayList<>();
        WorkMeter meter = Work.withDefaults()
                .withProgress((done, total) -> heard.add(done))
                .meter(10);
        meter.reach(3);
        meter.reach(1);
        meter.check();
        meter.reach(7);
        meter.finish();
        meter.finish();
        assertThat(heard).containsExactly(3L, 7L, 10L);
    }

    @Test
    void nothing_to_do_is_done() {
        List<Long> heard = new ArrayList<>();
        Work.withDefaults().withProgress((done, total) -> heard.add(done)).inSteps(0, step -> heard.add(-1L));
        assertThat(heard).containsExactly(0L);
    }

    @Test
    void steps_come_one_after_the_other_on_the_thread_that_asks() {
        List<Integer> steps = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        Work.withDefaults().withProgress((done, total) -> heard.add(done)).inSteps(2500, step -> {
            steps.add(step);
            threads.add(Thread.currentThread());
        });
        assertThat(steps)
                .containsExactlyElementsOf(IntStream.range(0, 2500).boxed().toList());
        assertThat(threads).containsOnly(Thread.currentThread());
        assertThat(heard).isSorted().endsWith(2500L);
    }

    @Test
    void steps_are_stopped_before_the_first_and_every_so_often() {
        AtomicInteger steps = new AtomicInteger();
        Work never = Work.withDefaults().withCancellation(() -> true);
        assertThatThrownBy(() -> never.inSteps(5, step -> steps.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(steps).hasValue(0);
        Work soon = Work.withDefaults().withCancellation(() -> steps.get() > 0);
        assertThatThrownBy(() -> soon.inSteps(1_000_000, step -> steps.incrementAndGet()))
                .isInstanceOf(CancellationException.class);
        assertThat(steps.get()).isLessThanOrEqualTo(64);
        steps.set(0);
        assertThatThrownBy(() -> soon.inSteps(1000, step -> steps.incrementAndGet()))
                .as("a thousand dense stakeholders take seconds")
                .isInstanceOf(CancellationException.class);
        assertThat(steps.get()).isLessThanOrEqualTo(10);
    }

    @Test
    void after_a_failure_nobody_is_left_at_work() {
        ForkJoinPool pool = new ForkJoinPool(4);
        AtomicInteger working = new AtomicInteger();
        assertThatThrownBy(() -> Work.withDefaults()
                        .withPool(pool)
                        .inParts(
                                1000,
                                part -> {
                                    working.incrementAndGet();
                                    try {
                                        if (part == 5) {
                                            throw new IllegalStateException("part 5");
                                        }
                                        return part;
                                    } finally {
                                        working.decrementAndGet();
                                    }
                                },
                                part -> {}))
                .isInstanceOf(IllegalStateException.class);
        assertThat(working).hasValue(0);
        pool.shutdown();
    }
}
