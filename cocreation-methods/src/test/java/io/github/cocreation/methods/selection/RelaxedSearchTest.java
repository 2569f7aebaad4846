/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RelaxedSearchTest {
    private static RelaxedSearch search(SelectionTask task) {
        return new RelaxedSearch(SeatTypes.of(task), Effort.UNLIMITED, SelectionProgress.SILENT);
    }

    private static Candidate of(String id, String... features) {
        Candidate.Builder candidate = Candidate.builder().id(StakeholderId.of(id));
        for (String feature : features) {
            candidate.putAttribute(feature, "yes");
        }
        return candidate.build();
    }

    @Test
    void three_who_overlap_in_pairs_are_promised_halves_that_no_panels_hold_so_levels_decide() {
        SelectionTask.Builder task = SelectionTask.builder()
                .seats(2)
                .addPool(of("ab", "a", "b"), of("bc", "b", "c"), of("ca", "c", "a"), of("none"));
        for (String feature : new String[] {"a", "b", "c"}) {
            task.addQuota(Quota.of(feature, "yes", 0, 1));
        }
        SelectionTask odd = task.build();
        double[] split = RelaxedLevels.of(SeatTypes.of(odd), Effort.UNLIMITED)
                .orElseThrow()
                .seats();
        assertThat(split).containsExactly(new double[] {0.5, 0.5, 0.5, 0.5}, within(1e-9));
        RelaxedSearch search = search(odd);
        assertThat(search.run(Objective.LEXIMIN)).isEmpty();
        Certificate certificate = PanelLottery.withDefaults().select(odd);
        Map.of("ab", 1 / 3.0, "bc", 1 / 3.0, "ca", 1 / 3.0, "none", 1.0)
                .forEach((id, chance) -> assertThat(certificate.chances().getOrDefault(StakeholderId.of(id), -1.0))
                        .isCloseTo(chance, within(1e-9)));
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.verify().all()).isEmpty();
    }

    @Test
    void a_pool_of_825_people_with_seven_categories_is_proved() {
        Certificate certificate = PanelLottery.withDefaults().select(BigPools.of(14, 825, 75));
        assertThat(certificate.ending()).isEqualTo(Certificate.Ending.PROVED);
        assertThat(certificate.verify().all()).isEmpty();
    }

    @Test
    void a_search_stopped_half_way_keeps_what_it_has_and_claims_nothing() {
        SelectionTask task = BigPools.of(3, 200, 30);
        int[] asked = {0};
        Certificate proved =
                PanelLottery.withDefaults().withEffort(() -> ++asked[0] > 0).select(task);
        int enough = asked[0] * 7 / 10;
        asked[0] = 0;
        Certificate stopped = PanelLottery.withDefaults()
                .withEffort(() -> ++asked[0] < enough)
                .select(task);
        assertThat(asked[0]).isBetween(enough, enough + 20);
        assertThat(stopped.ending()).isEqualTo(Certificate.Ending.STOPPED);
        assertThat(stopped.levels()).isEmpty();
        assertThat(stopped.verify().all()).extracting(Violation::code).containsExactly("no-proof");
        assertThat(stopped.smallestChance()).isLessThan(proved.smallestChance());
        assertThat(stopped.smallestChance()).isPositive();
    }
}
