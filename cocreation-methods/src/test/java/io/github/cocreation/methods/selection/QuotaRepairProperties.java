/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuotaRepairProperties {
    private static SelectionTask clashing(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SelectionTask task =
                Pools.around(seed, 9, 4, random.nextBoolean() ? HouseholdRule.ANY : HouseholdRule.ONE_SEAT);
        List<Quota> quotas = new ArrayList<>(task.quotas());
        Collections.shuffle(quotas, new java.util.Random(seed));
        quotas = new ArrayList<>(quotas.subList(0, 2 + random.nextInt(6)));
        for (int change = 0; change < 1 + random.nextInt(3); change++) {
            int q = random.nextInt(quotas.size());
            int min = random.nextInt(5);
            quotas.set(q, quotas.get(q).withSeats(min, min + random.nextInt(2)));
        }
        SelectionTask.Builder built = task.toBuilder().quotas(quotas);
        if (random.nextInt(3) == 0) {
            built.addInclude(task.pool().get(random.nextInt(4)).id());
        }
        if (random.nextInt(3) == 0) {
            built.addExclude(task.pool().get(4 + random.nextInt(5)).id());
        }
        return built.build();
    }

    /** For each panel the rules but quotas allow, the seats each quota lacks and has too many, in turn. */
    private static Set<List<Integer>> needs(SelectionTask task) {
        Set<List<Integer>> needs = new LinkedHashSet<>();
        for (int subset = 0; subset < 1 << task.pool().size(); subset++) {
            List<Candidate> panel = new ArrayList<>();
            for (int p = 0; p < task.pool().size(); p++) {
                if ((subset >> p & 1) == 1) {
                    panel.add(task.pool().get(p));
                }
            }
            if (panel.size() == task.seats() && isAllowed(task, panel)) {
                List<Integer> need = new ArrayList<>();
                for (Quota quota : task.quotas()) {
                    int count = (int) panel.stream().filter(quota::counts).count();
                    need.add(Math.max(0, quota.min() - count));
                    need.add(Math.max(0, count - quota.max()));
                }
                needs.add(need);
            }
        }
        return needs;
    }

    private static boolean isAllowed(SelectionTask task, List<Candidate> panel) {
        Set<String> homes = new HashSet<>();
        return panel.stream().noneMatch(c -> task.exclude().contains(c.id()))
                && panel.stream().filter(c -> task.include().contains(c.id())).count()
                        == task.include().size()
                && (task.household() == HouseholdRule.ANY
                        || panel.stream()
                                .allMatch(c -> c.household().isEmpty()
                                        || homes.add(c.household().get())));
    }

    private static boolean changesLess(List<Integer> one, List<Integer> other) {
        boolean less = !one.equals(other);
        for (int c = 0; c < one.size(); c++) {
            less &= one.get(c) <= other.get(c);
        }
        return less;
    }

    private static double cost(SelectionTask task, List<Integer> change) {
        double cost = 0;
        for (int q = 0; q < task.quotas().size(); q++) {
            int min = task.quotas().get(q).min();
            cost += change.get(2 * q) * (min == 0 ? 1 : 1 + 2.0 / min) + change.get(2 * q + 1);
        }
        return cost;
    }

    private static List<Integer> change(SelectionTask task, Relaxation relaxation) {
        Integer[] change = new Integer[2 * task.quotas().size()];
        Arrays.fill(change, 0);
        for (Quota changed : relaxation.quotas()) {
            for (int q = 0; q < task.quotas().size(); q++) {
                Quota quota = task.quotas().get(q);
                if (quota.features().equals(changed.features())) {
                    change[2 * q] = quota.min() - changed.min();
                    change[2 * q + 1] = changed.max() - quota.max();
                }
            }
        }
        return Arrays.asList(change);
    }

    @Property(tries = 300)
    void the_changes_are_those_of_all_panels_than_which_no_other_changes_less(
            @ForAll @IntRange(max = 1_000_000) int seed) {
        SelectionTask task = clashing(seed);
        Set<List<Integer>> needs = needs(task);
        Optional<QuotaRepair> repair = QuotaRepair.of(task);
        if (needs.isEmpty() || needs.stream().anyMatch(need -> cost(task, need) == 0)) {
            assertThat(repair.isEmpty()).isEqualTo(!needs.isEmpty());
            repair.ifPresent(none -> {
                assertThat(none.clash()).isEmpty();
                assertThat(none.reasons()).isNotEmpty();
            });
            return;
        }
        List<List<Integer>> minimal = needs.stream()
                .filter(need -> needs.stream().noneMatch(other -> changesLess(other, need)))
                .toList();
        List<Relaxation> told = repair.orElseThrow().relaxations();
        assertThat(told).hasSize(Math.min(QuotaRepair.MOST, minimal.size()));
        assertThat(repair.get().extent())
                .isEqualTo(minimal.size() > QuotaRepair.MOST ? QuotaRepair.Extent.FIRST : QuotaRepair.Extent.ALL);
        assertThat(told).extracting(relaxation -> change(task, relaxation)).doesNotHaveDuplicates();
        assertThat(told).allSatisfy(relaxation -> assertThat(minimal).contains(change(task, relaxation)));
        List<Order> wanted = minimal.stream()
                .map(change -> new Order(Math.round(cost(task, change) * 1e6), count(change), names(task, change)))
                .sorted()
                .limit(QuotaRepair.MOST)
                .toList();
        assertThat(told.stream()
                        .map(relaxation -> change(task, relaxation))
                        .map(change ->
                                new Order(Math.round(cost(task, change) * 1e6), count(change), names(task, change))))
                .isEqualTo(wanted);
        told.forEach(relaxation ->
                assertThat(QuotaRepair.of(relaxation.applyTo(task))).isEmpty());
    }

    private record Order(long cost, int quotas, String names) implements Comparable<Order> {
        @Override
        public int compareTo(Order other) {
            int byCost = Long.compare(cost, other.cost);
            int byCount = byCost != 0 ? byCost : Integer.compare(quotas, other.quotas);
            return byCount != 0 ? byCount : names.compareTo(other.names);
        }
    }

    private static int count(List<Integer> change) {
        int count = 0;
        for (int q = 0; q < change.size(); q += 2) {
            count += change.get(q) + change.get(q + 1) > 0 ? 1 : 0;
        }
        return count;
    }

    private static String names(SelectionTask task, List<Integer> change) {
        List<String> names = new ArrayList<>();
        for (int q = 0; q < task.quotas().size(); q++) {
            if (change.get(2 * q) + change.get(2 * q + 1) > 0) {
                names.add(task.quotas().get(q).name());
            }
        }
        return String.join("; ", names);
    }
}
