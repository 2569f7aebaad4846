/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.journal.Vote;
import io.github.cocreation.core.journal.VoteAnswer;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Grouping;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupConsensusTest {
    private static final EntryId STATEMENT = EntryId.of("s1");

    private static VoteCount count(int agree, int disagree, int pass) {
        return VoteCount.builder().agree(agree).disagree(disagree).pass(pass).build();
    }

    static Course votes(Course course, String statement, VoteAnswer answer, String... who) {
        for (String voter : who) {
            course.logs((id, at) -> Vote.builder()
                    .id(id)
                    .at(at)
                    .statement(EntryId.of(statement))
                    .stakeholder(StakeholderId.of(voter))
                    .answer(answer)
                    .build());
        }
        return course;
    }

    private static Course people() {
        return new Course()
                .group("u1", 5, Standing.SERVICE_USER)
                .group("u2", 1, Standing.SERVICE_USER)
                .group("p1", 3, Standing.FRONTLINE_PROFESSIONAL)
                .group("p2", 1, Standing.FRONTLINE_PROFESSIONAL);
    }

    @Test
    void three_quarters_times_two_thirds_is_half() {
        Course course = votes(people(), "s1", VoteAnswer.AGREE, "u1", "p1");
        votes(course, "s1", VoteAnswer.DISAGREE, "u2");
        votes(course, "s1", VoteAnswer.PASS, "p2");
        StatementConsensus consensus =
                GroupConsensus.of(course.process(), Grouping.byStanding()).get(0);
        assertThat(consensus.consensus(VoteAnswer.AGREE)).isCloseTo(0.5, within(1e-15));
        assertThat(consensus.weakest(VoteAnswer.AGREE)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(consensus.consensus(VoteAnswer.DISAGREE)).isCloseTo(2 / 8.0 * 1 / 6.0, within(1e-15));
        GroupView users = consensus.groups().get("service-user");
        assertThat(users.representativeness(VoteAnswer.AGREE)).isCloseTo(1.125, within(1e-15));
        assertThat(users.inside()).isEqualTo(count(5, 1, 0));
        assertThat(users.outside()).isEqualTo(count(3, 0, 1));
        JsonFormat json = JsonFormat.withDefaults();
        assertThat(json.read(
                        StatementConsensus.codec(), json.write(StatementConsensus.codec(), consensus), "consensus"))
                .isEqualTo(consensus);
    }

    /**
     * Of three groups that answer 7, 3 and 5 times yes, 2, 4 and 0 times no and pass 1, 2 and 0 times: products and ratios of (n + 1) / (N
     * + 2) as fractions of whole numbers (Python 3 fractions), by the formulas of Small et al. (2021); z in floating point.
     */
    @Test
    void consensus_and_ratios_computed_as_fractions_are_met() {
        StatementConsensus.Builder builder = StatementConsensus.builder();
        StatementConsensus consensus = builder.statement(EntryId.of("s"))
                .putGroup("a", view(count(7, 2, 1), count(8, 4, 2)))
                .putGroup("b", view(count(3, 4, 2), count(12, 2, 1)))
                .putGroup("c", view(count(5, 0, 0), count(10, 6, 3)))
                .build();
        assertThat(consensus.consensus(VoteAnswer.AGREE)).isCloseTo(16 / 77.0, within(1e-15));
        assertThat(consensus.consensus(VoteAnswer.DISAGREE)).isCloseTo(5 / 308.0, within(1e-15));
        assertThat(consensus.groups().values())
                .extracting(view -> view.representativeness(VoteAnswer.AGREE))
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-15 ? 0 : 1)
                .containsExactly(32 / 27.0, 68 / 143.0, 18 / 11.0);
        assertThat(Objects.requireNonNull(consensus.groups().get("b")).z(VoteAnswer.DISAGREE))
                .isCloseTo(1.679637030896, within(1e-11));
    }

    private static GroupView view(VoteCount inside, VoteCount outside) {
        return GroupView.builder().inside(inside).outside(outside).build();
    }

    /** (6/7 - 4/5) / sqrt(10/12 * 2/12 * (1/7 + 1/5)), by hand. */
    @Test
    void z_adds_one_to_every_count() {
        GroupView view = GroupView.builder()
                .inside(count(5, 1, 0))
                .outside(count(3, 0, 1))
                .build();
        assertThat(view.z(VoteAnswer.AGREE)).isCloseTo(0.261861468, within(1e-9));
        GroupView all = GroupView.builder()
                .inside(count(5, 0, 0))
                .outside(count(3, 0, 0))
                .build();
        assertThat(all.z(VoteAnswer.AGREE)).isZero();
    }

    @Test
    void where_nobody_answered_the_chance_is_a_half() {
        assertThat(count(0, 0, 0).chance(VoteAnswer.AGREE)).isEqualTo(0.5);
        assertThatIllegalArgumentException().isThrownBy(() -> count(-1, 0, 0));
    }

    @Test
    void who_answers_again_changes_the_answer() {
        Course course = votes(people(), "s1", VoteAnswer.AGREE, "u1");
        votes(course, "s1", VoteAnswer.DISAGREE, "u1");
        assertThat(Votes.of(course.process().journal()).answers().get(STATEMENT))
                .containsExactly(Map.entry(StakeholderId.of("u1"), VoteAnswer.DISAGREE));
    }

    @Test
    void a_host_may_hand_over_its_own_matrix() {
        Votes votes = Votes.of(ImmutableMap.of(
                STATEMENT,
                ImmutableMap.of(
                        StakeholderId.of("a"), VoteAnswer.AGREE,
                        StakeholderId.of("b"), VoteAnswer.AGREE,
                        StakeholderId.of("c"), VoteAnswer.DISAGREE)));
        List<StatementConsensus> all = GroupConsensus.of(
                votes,
                ImmutableMap.of(
                        StakeholderId.of("a"), ImmutableSet.of("inside"),
                        StakeholderId.of("b"), ImmutableSet.of("outside", "young"),
                        StakeholderId.of("z"), ImmutableSet.of("nobody")),
                ImmutableMap.of(StakeholderId.of("b"), 3));
        assertThat(all.get(0).groups()).containsOnlyKeys("inside", "outside", "young");
        assertThat(all.get(0).groups().get("outside").inside()).isEqualTo(count(3, 0, 0));
        assertThat(all.get(0).groups().get("inside").outside()).isEqualTo(count(3, 1, 0));
        assertThat(votes.size()).isEqualTo(3);
        assertThat(GroupConsensus.of(Votes.of(Map.of()), Map.<StakeholderId, Set<String>>of(), Map.of()))
                .isEmpty();
    }

    private static Course twelve() {
        Course course = new Course();
        for (int i = 0; i < 6; i++) {
            course.group("u" + i, 1, Standing.SERVICE_USER).group("p" + i, 1, Standing.FRONTLINE_PROFESSIONAL);
        }
        for (int i = 0; i < 6; i++) {
            votes(course, "s1", VoteAnswer.AGREE, "u" + i, "p" + i);
            votes(course, "s2", VoteAnswer.AGREE, "u" + i);
            votes(course, "s2", VoteAnswer.DISAGREE, "p" + i);
            votes(course, "s3", i < 3 ? VoteAnswer.AGREE : VoteAnswer.DISAGREE, "u" + i, "p" + i);
        }
        return course;
    }

    @Test
    void one_of_three_statements_is_common_ground() {
        Measurement measurement = CommonGround.withDefaults().of(twelve().process());
        assertThat(measurement.value().orElseThrow()).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(measurement.band().map(Band::name)).contains("mixed");
        assertThat(measurement.part(CommonGround.consensusPart(STATEMENT)).orElseThrow())
                .isCloseTo(49 / 64.0, within(1e-15));
        assertThat(measurement.part("most their own: service-user agree s2").orElseThrow())
                .isCloseTo(7, within(1e-12));
        assertThat(measurement.heads()).containsEntry("most their own: service-user agree s2", 6);
        assertThat(measurement.parts()).doesNotContainKey("most their own: service-user disagree s2");
        assertThat(measurement.sentence())
                .isEqualTo("On 1 of 3 statements all 2 groups are on one side. Most of all on: (s1).");
    }

    @Test
    void nobody_one_group_and_two_statements_have_no_value() {
        assertThat(CommonGround.withDefaults().of(people().process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.NO_DATA));
        Course two = votes(votes(people(), "s1", VoteAnswer.AGREE, "u1"), "s2", VoteAnswer.AGREE, "u1");
        assertThat(CommonGround.withDefaults().of(two.process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.TOO_FEW));
        votes(two, "s3", VoteAnswer.AGREE, "u2");
        assertThat(CommonGround.withDefaults().of(two.process()).undefined())
                .hasValueSatisfying(why -> assertThat(why.reason()).isEqualTo(UndefinedReason.SINGLE_GROUP));
    }
}
