/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.OutreachStep;
import io.github.cocreation.core.journal.TieObserved;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.network.LayerId;
import io.github.cocreation.core.stakeholder.Channel;
import io.github.cocreation.core.stakeholder.ChannelKind;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Protection;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Stakeholder;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.StakeholderKind;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutreachPlannerTest {
    private static final OutreachPlanner PLANNER = OutreachPlanner.withDefaults();

    private static Stakeholder.Builder who(String id) {
        return Stakeholder.builder()
                .id(StakeholderId.of(id))
                .name("Name of " + id)
                .kind(StakeholderKind.GROUP)
                .sector(Sector.CITIZEN)
                .standpoint(Standpoint.OUTSIDE);
    }

    private static Course tie(Course course, String one, String other, double weight) {
        return course.logs((id, at) -> TieObserved.builder()
                .id(id)
                .at(at)
                .layer(LayerId.of("talk"))
                .from(StakeholderId.of(one))
                .to(StakeholderId.of(other))
                .weight(weight)
                .build());
    }

    private static Course village() {
        Course course = new Course()
                .stakeholder(who("church").build())
                .stakeholder(who("school").build())
                .stakeholder(who("ana").build())
                .stakeholder(who("ben").build())
                .stakeholder(who("cai").build())
                .stakeholder(who("dee")
                        .addChannel(Channel.of(ChannelKind.PHONE, "1234"))
                        .build())
                .present("one", "church", 60)
                .present("one", "school", 60);
        tie(course, "church", "ana", 1);
        tie(course, "church", "ben", 1);
        tie(course, "cai", "church", 1);
        tie(course, "school", "cai", 1);
        return tie(course, "school", "dee", 1);
    }

    @Test
    void church_and_school_reach_all_four() {
        OutreachPlan plan = PLANNER.of(village().process());
        assertThat(plan.routes())
                .extracting(OutreachRoute::toString)
                .containsExactly("ask church to reach 3 stakeholders", "ask school to reach 2 stakeholders");
        assertThat(plan.cost()).isEqualTo(2);
        assertThat(plan.lowerBound()).isCloseTo(1.5, within(1e-12));
        assertThat(plan.gap()).isCloseTo(0.25, within(1e-12));
        assertThat(plan.beyondReach()).isEmpty();
        assertThat(plan.summary())
                .isEqualTo("2 steps of cost 2.00, where no plan costs less than 1.50; 0 cannot be reached by anybody"
                        + " known");
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(OutreachPlan.codec(), json.write(OutreachPlan.codec(), plan), "plan"))
                .isEqualTo(plan);
    }

    @Test
    void a_cheap_call_comes_before_asking_somebody() {
        OutreachPlan plan =
                PLANNER.withCost(ChannelKind.PHONE, 0.2).of(village().process());
        assertThat(plan.routes().get(0)).hasToString("contact by phone 1 stakeholder");
        assertThat(plan.cost()).isCloseTo(1.2, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> PLANNER.withCost(ChannelKind.PHONE, 0));
    }

    @Test
    void who_said_no_or_left_is_not_asked_again_and_a_bad_tie_is_no_route() {
        Course course = village()
                .stakeholder(who("eve")
                        .protection(Protection.builder()
                                .withdrawn(LocalDate.of(2026, 2, 1))
                                .build())
                        .build())
                .stakeholder(who("foe").build())
                .logs(Harbour.outreach(OutreachStep.DECLINED, "ana"));
        tie(course, "church", "foe", -1);
        OutreachPlan plan = PLANNER.of(course.process());
        assertThat(plan.routes().get(0)).hasToString("ask church to reach 2 stakeholders");
        assertThat(plan.beyondReach()).containsExactly(StakeholderId.of("foe"));
    }

    @Test
    void whoever_speaks_for_a_group_reaches_its_members_and_the_group_itself() {
        OutreachPlan plan = PLANNER.of(new Course()
                .population(Harbour.POPULATION)
                .stakeholder(who("union")
                        .addRepresents(Harbour.TENANTS, Harbour.YOUNG)
                        .build())
                .stakeholder(who("tim").addGroup(Harbour.TENANTS).build())
                .stakeholder(who("old").addGroup(Harbour.OLDER).build())
                .present("one", "union", 60)
                .process());
        assertThat(plan.routes()).hasSize(1);
        assertThat(plan.routes().get(0).reaches()).containsExactly(StakeholderId.of("tim"));
        assertThat(plan.routes().get(0).groups()).containsExactly(Harbour.YOUNG);
        assertThat(plan.beyondReach()).containsExactly(StakeholderId.of("old"));
        assertThat(plan.groupsBeyondReach()).containsExactly(GroupId.of("owners"));
    }

    @Test
    void a_person_named_as_the_way_is_asked() {
        OutreachPlan plan = PLANNER.of(new Course()
                .stakeholder(who("nurse").build())
                .stakeholder(who("shy")
                        .addChannel(Channel.of(ChannelKind.THROUGH_PERSON, "nurse"))
                        .build())
                .present("one", "nurse", 60)
                .process());
        assertThat(plan.routes())
                .extracting(OutreachRoute::toString)
                .containsExactly("ask nurse to reach 1 stakeholder");
    }

    @Test
    void nobody_missing_needs_no_plan() {
        OutreachPlan plan = PLANNER.of(new Course().process());
        assertThat(plan.routes()).isEmpty();
        assertThat(plan.cost()).isZero();
        assertThat(plan.gap()).isZero();
    }
}
