/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class VoiceProperties {
    private static final List<String> TENURES = ImmutableList.of("tenants", "owners");
    private static final List<String> AGES = ImmutableList.of("under-30", "from-30");

    private static Course course(long seed, int people, String prefix) {
        SplittableRandom random = new SplittableRandom(seed);
        Course course = new Course().population(Harbour.POPULATION);
        for (int i = 0; i < people; i++) {
            String id = prefix + (char) ('a' + i);
            course.group(
                    id,
                    1 + random.nextInt(6),
                    Standing.SERVICE_USER,
                    TENURES.get(random.nextInt(2)),
                    AGES.get(random.nextInt(2)));
            switch (random.nextInt(5)) {
                case 0 -> course.logs(Harbour.outreach(OutreachStep.INVITED, id));
                case 1 -> course.logs(Harbour.outreach(OutreachStep.REACHED, id));
                case 2 -> course.present("one", id, 60);
                case 3 -> course.speaks("one", id, 1 + random.nextInt(4));
                default -> course.decides(1, id);
            }
        }
        return course;
    }

    @Property(tries = 100)
    void the_rows_of_a_breakdown_add_up_to_all_at_every_stage(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int people) {
        VoiceFunnel funnel =
                FunnelCount.withDefaults().of(course(seed, people, "").process());
        funnel.all().forEach((stage, all) -> {
            int sum = TENURES.stream()
                    .map(group ->
                            funnel.row(PopulationCell.of(GroupId.of(group))).orElseThrow())
                    .mapToInt(row -> row.heads().getOrDefault(stage, 0))
                    .sum();
            assertThat(sum).isEqualTo(all);
        });
    }

    @Property(tries = 50)
    void who_is_called_how_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int people) {
        assertThat(FunnelCount.withDefaults().of(course(seed, people, "z-").process()))
                .isEqualTo(
                        FunnelCount.withDefaults().of(course(seed, people, "a-").process()));
    }

    @Property(tries = 50)
    void a_group_of_nobody_changes_no_other_parity(@ForAll long seed, @ForAll @IntRange(min = 4, max = 20) int people) {
        Population withEmpty = Harbour.POPULATION.toBuilder()
                .addBreakdowns(Breakdown.builder()
                        .characteristic(Characteristic.PLACE)
                        .putShare(GroupId.of("island"), 0)
                        .putShare(GroupId.of("mainland"), 1)
                        .build())
                .build();
        VoiceFunnel before =
                FunnelCount.withDefaults().of(course(seed, people, "").process());
        VoiceFunnel after = FunnelCount.withDefaults()
                .of(course(seed, people, "").population(withEmpty).process());
        before.rows().forEach(row -> assertThat(after.row(row.cell())).contains(row));
    }

    @Property(tries = 50)
    void one_more_tenant_who_speaks_never_lowers_the_parity_of_tenants(
            @ForAll long seed, @ForAll @IntRange(min = 4, max = 20) int people) {
        Course course = course(seed, people, "").speaks("one", "a", 1);
        FunnelRow before = tenants(course);
        FunnelRow after =
                tenants(course.group("zz", 1, Standing.SERVICE_USER, "tenants").speaks("one", "zz", 1));
        CellParity one = CellParity.of(before, VoiceStage.SPOKE, 0.95).orElseThrow();
        CellParity more = CellParity.of(after, VoiceStage.SPOKE, 0.95).orElseThrow();
        assertThat(more.parity()).isGreaterThanOrEqualTo(one.parity() - 1e-12);
        assertThat(more.low()).isLessThanOrEqualTo(more.parity());
        assertThat(more.high()).isGreaterThanOrEqualTo(more.parity());
        assertThat(more.parity()).isBetween(0.0, 1 / 0.6 + 1e-12);
        assertThat(more.heads() / (double) more.known() / more.share()).isCloseTo(more.parity(), within(1e-12));
    }

    private static FunnelRow tenants(Course course) {
        return FunnelCount.withDefaults()
                .of(course.process())
                .row(PopulationCell.of(Harbour.TENANTS))
                .orElseThrow();
    }
}
