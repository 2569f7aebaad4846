/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.CommitmentOutcome;
import io.github.cocreation.core.journal.CommitmentResult;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    private static final Ownership MEASURE = Ownership.withDefaults();

    private static Course sixThreeTwoOne() {
        return new Course()
                .initiator("init")
                .promises(6, "init")
                .promises(3, "users")
                .promises(2, "ngo")
                .promises(1, "firm");
    }

    private static void ends(Course course, String commitment, CommitmentResult result, String by) {
        course.logs((id, at) -> CommitmentOutcome.builder()
                .id(id)
                .at(at)
                .commitment(EntryId.of(commitment))
                .result(result)
                .by(StakeholderId.of(by))
                .build());
    }

    @Test
    void the_vector_of_ownership_is_reproduced() {
        Map<String, Object> vector = Vectors.cases("ownership").get(0);
        assertThat(EffectiveNumber.of(6, 3, 2, 1)).isEqualTo(Vectors.number(vector.get("effectiveOwners")));
        Measurement measurement = MEASURE.of(sixThreeTwoOne().process());
        assertThat(measurement.value()).isEqualTo(Vectors.number(vector.get("othersShare")));
        assertThat(measurement.part(Ownership.OWNERS)).isEqualTo(Vectors.number(vector.get("effectiveOwners")));
        assertThat(measurement.sentence())
                .isEqualTo("Others than the initiators carry 50% of the effort promised; as if 2.88 owners carried"
                        + " alike.");
    }

    @Test
    void one_taken_over_counts_for_the_taker_and_one_given_back_for_nobody() {
        Course course = sixThreeTwoOne();
        ends(course, "e1", CommitmentResult.TAKEN_OVER, "init");
        ends(course, "e2", CommitmentResult.RETURNED, "ngo");
        ends(course, "e3", CommitmentResult.KEPT, "firm");
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(measurement.part("kept of what is due: others")).contains(1.0);
        assertThat(measurement.part("kept of what is due: initiators")).isEmpty();
    }

    @Test
    void much_to_carry_and_little_to_say_in_an_empowering_process_is_warned_of() {
        Course course = new Course()
                .person("init", Sector.PUBLIC, Standpoint.INSIDE)
                .person("users", Sector.CITIZEN, Standpoint.OUTSIDE)
                .initiator("init")
                .declared(0.8, 0.2)
                .promises(1, "init")
                .promises(9, "users")
                .decides(9, "init")
                .decides(1, "users");
        Measurement measurement = MEASURE.of(course.process());
        assertThat(measurement.part(Ownership.WITHOUT_SAY)).contains(1.0);
        assertThat(measurement.part("share that suits the declared type")).contains(0.7);
        assertThat(measurement.sentence()).endsWith("They have responsibility without say.");
    }

    @Test
    void no_commitment_is_not_shared_ownership() {
        assertThat(MEASURE.of(new Course().initiator("init").process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(MEASURE.of(new Course().promises(1, "a").process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.UNKNOWN_REFERENCE);
        Course back = new Course().initiator("init").promises(1, "a");
        ends(back, "e0", CommitmentResult.RETURNED, "a");
        assertThat(MEASURE.of(back.process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.ZERO_TOTAL);
        assertThat(EffectiveNumber.of()).isEmpty();
    }

    @Property(tries = 100)
    void the_effective_number_lies_between_one_and_all_and_knows_no_unit(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 99) Integer> held) {
        double[] x = held.stream().mapToDouble(d -> d).toArray();
        double n = EffectiveNumber.of(x).orElseThrow();
        assertThat(n).isBetween(1 - 1e-9, x.length + 1e-9);
        assertThat(EffectiveNumber.of(Arrays.stream(x).map(v -> v * 7).toArray())
                        .orElseThrow())
                .isCloseTo(n, within(1e-9));
    }
}
