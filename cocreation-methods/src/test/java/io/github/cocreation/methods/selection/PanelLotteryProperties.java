/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.json.JsonFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PanelLotteryProperties {
    @Property(tries = 60)
    void a_pool_around_a_hidden_panel_is_always_solved_and_its_certificate_holds(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 12) int seats) {
        SelectionTask task = Pools.around(seed, 4 * seats, seats);
        assertThat(QuotaRepair.of(task)).isEmpty();
        Certificate certificate = PanelLottery.withDefaults().select(task);
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.verify().all()).isEmpty();
    }

    @Property(tries = 30)
    void adding_a_quota_never_improves_the_bound(
            @ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 2, max = 10) int seats) {
        SelectionTask task = Pools.around(seed, 4 * seats, seats);
        PanelLottery lottery = PanelLottery.withDefaults().withObjective(Objective.MAXIMIN);
        int kept = task.quotas().size() / 2;
        SelectionTask fewer =
                task.toBuilder().quotas(task.quotas().subList(0, kept)).build();
        SelectionTask more =
                task.toBuilder().quotas(task.quotas().subList(0, kept + 3)).build();
        assertThat(lottery.select(more).smallestChance())
                .isLessThanOrEqualTo(lottery.select(fewer).smallestChance() + 1e-8);
    }

    @Property(tries = 20)
    void the_order_of_the_pool_changes_nobodys_chance(@ForAll @IntRange(max = 1_000_000) int seed) {
        SelectionTask task = Pools.around(seed, 24, 6);
        List<Candidate> backwards = new ArrayList<>(task.pool());
        Collections.reverse(backwards);
        Certificate forward = PanelLottery.withDefaults().select(task);
        Certificate other = PanelLottery.withDefaults()
                .select(task.toBuilder().pool(backwards).build());
        forward.chances()
                .forEach((id, chance) -> assertThat(
                                Math.abs(chance - other.chances().getOrDefault(id, -1.0)))
                        .isLessThan(1e-7));
    }

    @Property(tries = 10)
    void the_same_task_gives_the_same_bytes(@ForAll @IntRange(max = 1_000_000) int seed) {
        SelectionTask task = Pools.around(seed, 24, 6);
        for (Objective objective : Objective.values()) {
            PanelLottery lottery =
                    PanelLottery.withDefaults().withObjective(objective).withSeed(seed);
            assertThat(json(lottery.select(task))).isEqualTo(json(lottery.select(task)));
        }
    }

    private static String json(Certificate certificate) {
        return JsonFormat.withDefaults().write(Certificate.codec(), certificate);
    }

    @Property(tries = 100)
    void every_changed_certificate_is_rejected(
            @ForAll @IntRange(max = 200) int seed, @ForAll @IntRange(max = 1_000_000) int choice) {
        Certificate certificate = PanelLottery.withDefaults().select(Pools.around(seed, 20, 5));
        SplittableRandom random = new SplittableRandom(choice);
        for (Certificate changed : changes(certificate, random)) {
            assertThat(changed.verify().errors()).isNotEmpty();
        }
    }

    /** Each with a digest that fits, as whoever wants to deceive would make it; and the last with one that does not. */
    private static List<Certificate> changes(Certificate certificate, SplittableRandom random) {
        List<Certificate> changes = new ArrayList<>();
        int panel = random.nextInt(certificate.panels().size());
        List<Double> probabilities = new ArrayList<>(certificate.probabilities());
        probabilities.set(panel, probabilities.get(panel) * 0.9);
        changes.add(certificate.toBuilder().probabilities(probabilities).build());
        List<ImmutableList<Integer>> panels = new ArrayList<>(certificate.panels());
        List<Integer> members = new ArrayList<>(panels.get(panel));
        int stranger = random.nextInt(certificate.task().pool().size());
        if (!members.contains(stranger)) {
            members.set(random.nextInt(members.size()), stranger);
            panels.set(panel, ImmutableList.sortedCopyOf(members));
            changes.add(certificate.toBuilder().panels(panels).build());
        }
        int level = random.nextInt(certificate.levels().size());
        ChanceLevel told = certificate.levels().get(level);
        List<ChanceLevel> levels = new ArrayList<>(certificate.levels());
        levels.set(
                level,
                ChanceLevel.builder()
                        .putAllWeights(told.weights())
                        .heaviest(told.heaviest() - 0.01)
                        .proof(told.proof())
                        .build());
        changes.add(certificate.toBuilder().levels(levels).build());
        changes.add(certificate.toBuilder()
                .levels(certificate.levels().subList(0, certificate.levels().size() - 1))
                .build());
        changes.add(Certificate.builder()
                .from(certificate)
                .digest(certificate.digest().replace(certificate.digest().charAt(0), 'z'))
                .build());
        return changes;
    }
}
