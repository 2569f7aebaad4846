/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.methods.spi;

import static io.github.cocreation.methods.definition.Methods.step;
import static io.github.cocreation.methods.definition.Methods.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.Token;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.definition.GroupingRuleId;
import io.github.cocreation.methods.definition.MethodDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupingRuleContractTest {
    /** How a rule under test makes its groups. */
    private interface Way {
        List<List<StakeholderId>> groups(ImmutableList<StakeholderId> people, int size, long seed);
    }

    private record Named(GroupingRuleId id, Way way) implements GroupingRule {
        @Override
        public Text text() {
            return Text.of("As they come.");
        }

        @Override
        public ImmutableList<ImmutableList<StakeholderId>> groups(
                ImmutableList<StakeholderId> people, int size, long seed) {
            return way.groups(people, size, seed).stream()
                    .map(ImmutableList::copyOf)
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private record Provider(ImmutableList<MethodDefinition> methods, ImmutableList<GroupingRule> groupingRules)
            implements MethodProvider {}

    private static final GroupingRule GOOD = rule((people, size, seed) -> {
        List<StakeholderId> order = new ArrayList<>(people);
        Collections.shuffle(order, new Random(seed));
        return Lists.partition(order, size);
    });

    private static GroupingRule rule(Way way) {
        return new Named(GroupingRuleId.of("acme.crews"), way);
    }

    private static List<String> codes(Way way) {
        return GroupingRuleContract.check(rule(way)).all().stream()
                .map(Violation::code)
                .toList();
    }

    private static MethodDefinition crews(String id, String rule) {
        return talk(id).steps(List.of(step("Talk", 100)
                        .output(Token.of("insights"))
                        .groupingRule(GroupingRuleId.of(rule))
                        .build()))
                .build();
    }

    @Test
    void a_rule_that_seats_everyone_breaks_nothing() {
        assertThat(GroupingRuleContract.check(GOOD).all()).isEmpty();
    }

    @Test
    void a_rule_that_forgets_somebody_is_told_with_the_case_that_shows_it() {
        assertThat(GroupingRuleContract.check(rule((people, size, seed) ->
                                Lists.partition(people.subList(0, people.size() / size * size), size)))
                        .all())
                .first()
                .hasToString("""
                        [rule-seats] groups(1 people, 2, 42) (acme.crews) must seat everyone once, and nobody else, but \
                        seats 0 of 1.
                        Maybe deal out the list that was handed in, down to its last person.""");
        assertThat(codes((people, size, seed) -> List.of(people, people))).contains("rule-seats");
    }

    @Test
    void groups_too_large_empty_or_too_many_are_found() {
        assertThat(codes((people, size, seed) -> List.of(people))).containsExactly("rule-sizes");
        assertThat(codes((people, size, seed) -> Lists.partition(people, 1))).containsExactly("rule-sizes");
    }

    @Test
    void failing_and_returning_null_are_found() {
        assertThat(codes((people, size, seed) -> Lists.partition(people, people.size() / size)))
                .contains("rule-failed");
        GroupingRule none = new GroupingRule() {
            @Override
            public GroupingRuleId id() {
                return GroupingRuleId.of("acme.none");
            }

            @Override
            public Text text() {
                return Text.of("Nobody.");
            }

            @Override
            public ImmutableList<ImmutableList<StakeholderId>> groups(
                    ImmutableList<StakeholderId> people, int size, long seed) {
                return null;
            }
        };
        assertThat(GroupingRuleContract.check(none).all())
                .extracting(Violation::code)
                .containsExactly("rule-failed");
    }

    @Test
    void chance_beyond_the_seed_is_found() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(codes((people, size, seed) -> {
                    List<StakeholderId> order = new ArrayList<>(people);
                    Collections.rotate(order, calls.getAndIncrement());
                    return Lists.partition(order, size);
                }))
                .containsExactly("rule-unstable");
    }

    @Test
    void a_provider_is_checked_with_its_own_rules() {
        assertThat(MethodProviderContract.check(new Provider(
                                ImmutableList.of(crews("acme.sail", "acme.crews")), ImmutableList.of(GOOD)))
                        .errors())
                .isEmpty();
        assertThat(MethodProviderContract.check(
                                new Provider(ImmutableList.of(crews("acme.sail", "acme.crew")), ImmutableList.of(GOOD)))
                        .errors())
                .extracting(Violation::toString)
                .containsExactly("[unknown-grouping-rule] methods[0].steps[0].groupingRule (acme.crew) is unknown.\n"
                        + "Maybe (acme.crews).");
        assertThat(MethodProviderContract.check(new Provider(ImmutableList.of(), ImmutableList.of(GOOD, GOOD)))
                        .all())
                .extracting(Violation::code)
                .containsExactly("rule-twice");
        assertThat(MethodProviderContract.check(new MethodProvider() {
                            @Override
                            public ImmutableCollection<MethodDefinition> methods() {
                                return ImmutableList.of();
                            }

                            @Override
                            public ImmutableCollection<GroupingRule> groupingRules() {
                                throw new IllegalStateException("no crew");
                            }
                        })
                        .errors())
                .extracting(Violation::code)
                .containsExactly("provider-failed");
    }

    @Test
    void a_catalogue_without_the_rule_refuses_the_method() {
        assertThatThrownBy(() -> MethodCatalogue.of(List.of(crews("acme.sail", "acme.crews"))))
                .hasMessageContaining("[unknown-grouping-rule] steps[0].groupingRule (acme.crews) is unknown.\n"
                        + "Maybe add the jar whose provider has it, or leave it out.");
        assertThatThrownBy(() -> MethodCatalogue.builtIn().groupingRule(GroupingRuleId.of("acme.crews")))
                .hasMessage("The grouping rule (acme.crews) of the catalogue is unknown.\n"
                        + "Maybe add the jar whose provider has it.");
    }
}
