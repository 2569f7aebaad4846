/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.journal.EffectAsked;
import io.github.cocreation.core.journal.EffectLevel;
import io.github.cocreation.core.journal.EffectObserved;
import io.github.cocreation.core.journal.EvidenceGrade;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Seats;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.Vectors;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ImpactTest {
    private static final ImpactBalance BALANCE = ImpactBalance.withDefaults();

    private static Course effect(
            Course course, String group, int valence, boolean intended, Perspective seen, EvidenceGrade evidence) {
        return course.logs((id, at) -> EffectObserved.builder()
                .id(id)
                .at(at)
                .description("something")
                .level(EffectLevel.INDIVIDUAL)
                .group(GroupId.of(group))
                .perspective(seen)
                .valence(valence)
                .intended(intended)
                .anticipated(intended)
                .evidence(evidence)
                .build());
    }

    private static Course claim(Course course, String group, int valence, boolean intended) {
        return effect(course, group, valence, intended, Perspective.USERS, EvidenceGrade.CLAIM);
    }

    private static Course vector(int times) {
        Course course = new Course();
        for (int i = 0; i < times; i++) {
            for (Object effect : (List<?>)
                    Objects.requireNonNull(Vectors.cases("effects").get(0).get("list"))) {
                Map<String, Object> one = Vectors.object(effect);
                claim(
                        course,
                        String.valueOf(one.get("g")),
                        Vectors.number(one.get("v")).orElseThrow().intValue(),
                        Boolean.TRUE.equals(one.get("i")));
            }
        }
        return course;
    }

    @Test
    void the_vector_of_effects_is_reproduced() {
        Map<String, Object> vector = Vectors.cases("effects").get(0);
        Measurement measurement = BALANCE.of(vector(2).process());
        Vectors.object(vector.get("netPerGroup"))
                .forEach((group, net) -> assertThat(
                                measurement.part("net: " + group).orElseThrow())
                        .isCloseTo(Vectors.number(net).orElseThrow(), within(1e-6)));
        assertThat(measurement.part(ImpactBalance.UNINTENDED)).isEqualTo(Vectors.number(vector.get("unintendedShare")));
        assertThat(measurement.part(ImpactBalance.HARM).orElseThrow())
                .isCloseTo(Vectors.number(vector.get("unintendedNegativeShare")).orElseThrow(), within(1e-6));
        assertThat(measurement.value().orElseThrow()).isCloseTo(-1 / 3.0, within(1e-6));
        assertThat(measurement.sentence())
                .isEqualTo(
                        "The group the process serves least is staff, with a net effect of -0.33 on a scale from -2 to"
                                + " 2. More than a quarter of the effects are unintended harm.");
    }

    @Test
    void a_measured_harm_weighs_four_times_a_claimed_gain() {
        Course course = new Course();
        claim(course, "users", 2, true);
        effect(course, "users", -1, true, Perspective.USERS, EvidenceGrade.MEASURED);
        ImmutableList<EffectObserved> effects = course.process().journal().entries(EffectObserved.class);
        assertThat(NetEffect.of(effects).orElseThrow()).isCloseTo(-0.4, within(1e-12));
        assertThat(NetEffect.unweighted(effects)).contains(0.5);
        assertThat(NetEffect.of(ImmutableList.of())).isEmpty();
    }

    @Test
    void users_and_professionals_who_see_it_differently_have_a_gap() {
        Course course = new Course();
        for (int i = 0; i < 4; i++) {
            claim(course, "users", -1, true);
            effect(course, "staff", 1, true, Perspective.FRONT_LINE, EvidenceGrade.CLAIM);
        }
        Measurement measurement = BALANCE.of(course.process());
        assertThat(measurement.part(ImpactBalance.GAP)).contains(-2.0);
        assertThat(measurement.sentence()).endsWith("No unintended effect is recorded, so probably nobody asked.");
    }

    @Test
    void seven_effects_one_group_or_no_user_are_too_few_and_a_group_without_effects_is_named() {
        Course one = new Course();
        for (int i = 0; i < 8; i++) {
            claim(one, "users", 1, true);
        }
        assertThat(BALANCE.of(one.process()).undefined().orElseThrow().because())
                .isEqualTo("8 effects on 1 group, some seen by users; at least 8 on 2, one seen by users, are needed");
        assertThat(BALANCE.of(vector(1).process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.TOO_FEW);
        assertThat(BALANCE.of(new Course().process()).undefined().orElseThrow().reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(BALANCE.of(vector(2)
                                .population(Population.builder()
                                        .addSeat(Seats.of(GroupId.of("neighbours")))
                                        .build())
                                .process())
                        .missing())
                .containsExactly("an effect on group (neighbours)");
    }

    private static Course asked(Course course, EffectLevel level, String group, boolean none) {
        return course.logs((id, at) -> EffectAsked.builder()
                .id(id)
                .at(at)
                .level(level)
                .group(GroupId.of(group))
                .perspective(Perspective.USERS)
                .answeredNone(none)
                .build());
    }

    @Test
    void two_of_four_cells_asked_about_have_an_answer() {
        Course course = new Course();
        asked(course, EffectLevel.INDIVIDUAL, "tenants", false);
        asked(course, EffectLevel.RELATIONAL, "tenants", true);
        asked(course, EffectLevel.INDIVIDUAL, "owners", false);
        asked(course, EffectLevel.RELATIONAL, "owners", false);
        claim(course, "tenants", 1, true);
        claim(course, "strangers", 1, true);
        Measurement measurement = ImpactCoverage.withDefaults().of(course.process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.part("cells told without being asked")).contains(1.0);
        assertThat(measurement.sentence())
                .isEqualTo("Of 4 cells of level and group that were asked about, 2 have an answer.");
        assertThat(ImpactCoverage.withDefaults()
                        .of(new Course().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Property(tries = 60)
    void one_more_good_effect_on_the_worst_group_never_lowers_the_balance(
            @ForAll @Size(min = 4, max = 8) List<@IntRange(min = -2, max = 2) Integer> valences) {
        Course before = new Course();
        Course after = new Course();
        for (Course course : List.of(before, after)) {
            for (int valence : valences) {
                claim(course, "users", valence, true);
                claim(course, "staff", 2, true);
            }
        }
        claim(after, "users", 2, true);
        assertThat(BALANCE.of(after.process()).value().orElseThrow())
                .isGreaterThanOrEqualTo(BALANCE.of(before.process()).value().orElseThrow() - 1e-12)
                .isBetween(-2.0, 2.0);
    }
}
