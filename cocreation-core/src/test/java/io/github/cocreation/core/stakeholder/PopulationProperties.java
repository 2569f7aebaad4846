/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.cocreation.core.json.JsonFormat;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PopulationProperties {
    @Property(tries = 300)
    void what_is_written_is_read(@ForAll("populations") Population population) {
        String json = JsonFormat.withDefaults().write(Population.codec(), population);
        assertThat(JsonFormat.withDefaults().read(Population.codec(), json, "population.json"))
                .isEqualTo(population)
                .hasSameHashCodeAs(population);
    }

    @Property(tries = 200)
    void the_order_of_its_parts_does_not_matter(@ForAll("populations") Population population) {
        assertThat(population.toBuilder()
                        .breakdowns(Lists.reverse(population.breakdowns()))
                        .intersections(Lists.reverse(population.intersections()))
                        .seats(Lists.reverse(population.seats()))
                        .build())
                .isEqualTo(population);
    }

    @Property(tries = 200)
    void a_known_overlap_is_never_larger_than_its_groups(@ForAll("populations") Population population) {
        for (Intersection cell : population.intersections()) {
            double share = population.share(cell.groups()).orElseThrow();
            assertThat(cell.groups())
                    .allSatisfy(group ->
                            assertThat(population.share(group).orElseThrow()).isGreaterThanOrEqualTo(share));
        }
    }

    @Property(tries = 100)
    void heads_of_a_group_are_those_of_its_members(
            @ForAll("populations") Population population, @ForAll("several") List<Stakeholder> stakeholders) {
        population
                .heads(stakeholders)
                .forEach((group, heads) -> assertThat(heads)
                        .isEqualTo(stakeholders.stream()
                                .filter(s -> s.groups().contains(group))
                                .mapToInt(Stakeholder::heads)
                                .sum()));
    }

    @Provide
    Arbitrary<Population> populations() {
        return StakeholderArbitraries.populations();
    }

    @Provide
    Arbitrary<List<Stakeholder>> several() {
        return StakeholderArbitraries.stakeholders().list().ofMaxSize(5);
    }
}
