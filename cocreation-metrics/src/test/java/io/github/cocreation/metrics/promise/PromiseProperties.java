/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.cocreation.core.journal.AccountDirection;
import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.journal.Decision;
import io.github.cocreation.core.journal.EntryId;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Grouping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PromiseProperties {
    private static final List<String> PEOPLE = ImmutableList.of("ana", "ben", "cai", "dee");

    /** A course in which anything may rest on anything, circles included. */
    private static Course course(long seed, int size, int decisions, List<String> names) {
        SplittableRandom random = new SplittableRandom(seed);
        Course course = new Course();
        for (int i = 0; i < names.size(); i++) {
            course.group(names.get(i), i + 1, Standing.SERVICE_USER, "g" + i);
        }
        for (int i = 0; i < size; i++) {
            StringBuilder sources = new StringBuilder();
            for (int j = random.nextInt(3); j > 0; j--) {
                sources.append('c').append(random.nextInt(size)).append(' ');
            }
            course.logs(Told.idea(
                    "c" + i,
                    names.get(random.nextInt(names.size())),
                    sources.toString().strip()));
        }
        for (int i = 0; i < decisions; i++) {
            String sources = "c" + random.nextInt(size) + " c" + random.nextInt(size);
            course.logs(Told.decision("d" + i, names.get(random.nextInt(names.size())), sources));
        }
        return course;
    }

    @Property(tries = 100)
    void influence_adds_up_to_one_on_each_decision_and_overall(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
        InfluenceTable table = Influence.withDefaults()
                .withGrouping(Grouping.byPopulationGroup())
                .of(course(seed, size, 4, PEOPLE).process());
        assertThat(sum(table.overall().values())).isCloseTo(1, within(1e-9));
        table.decisions().forEach(decision -> {
            assertThat(sum(decision.shares().values())).isCloseTo(1, within(1e-9));
            assertThat(decision.shares().values()).allMatch(share -> share > 0 && share <= 1 + 1e-9);
        });
    }

    @Property(tries = 50)
    void who_is_called_how_changes_no_share(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
        Influence influence = Influence.withDefaults().withGrouping(Grouping.byPopulationGroup());
        InfluenceTable one = influence.of(course(seed, size, 4, PEOPLE).process());
        InfluenceTable other = influence.of(
                course(seed, size, 4, List.of("zoe", "yan", "xia", "wim")).process());
        assertThat(other.overall().keySet()).isEqualTo(one.overall().keySet());
        one.overall()
                .forEach(
                        (group, share) -> assertThat(other.overall().get(group)).isCloseTo(share, within(1e-12)));
    }

    @Property(tries = 50)
    void the_walk_agrees_with_walking_by_hand(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int size) {
        CoCreationProcess process = course(seed, size, 1, PEOPLE).process();
        Provenance provenance = Provenance.of(process.journal());
        int decision = provenance.place(EntryId.of("d0")).orElseThrow();
        assertThat(provenance.entries().get(decision)).isInstanceOf(Decision.class);
        TreeMap<String, Double> byHand = new TreeMap<>();
        walk(provenance, decision, 1, byHand);
        InfluenceTable table = Influence.withDefaults()
                .withGrouping(Grouping.byPopulationGroup())
                .of(process);
        byHand.forEach((who, share) ->
                assertThat(table.overall().get("g" + PEOPLE.indexOf(who))).isCloseTo(share, within(1e-9)));
    }

    /** From circle to circle, recursively. */
    private static void walk(Provenance provenance, int entry, double chance, Map<String, Double> ends) {
        Circles circles = provenance.circles();
        List<Integer> ways = new ArrayList<>();
        List<String> makers = new ArrayList<>();
        for (int member : circles.fromFirstToLast().get(circles.of(entry))) {
            provenance.sources(member).stream()
                    .filter(source -> circles.of(source) != circles.of(entry))
                    .forEach(ways::add);
            if (!(provenance.entries().get(member) instanceof Decision)) {
                makers.add(provenance
                        .entries()
                        .get(member)
                        .stakeholdersNamed()
                        .first()
                        .value());
            }
        }
        double each = chance / (ways.size() + makers.size());
        makers.forEach(maker -> ends.merge(maker, each, Double::sum));
        ways.forEach(way -> walk(provenance, way, each, ends));
    }

    @Property(tries = 100)
    void as_many_contributions_leave_a_stage_as_arrive(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
        PromiseFlow flow = Promises.withDefaults()
                .of(course(seed, size, 3, PEOPLE).process())
                .flow();
        assertThat(flow.at(PromiseStage.CONTRIBUTED)).isEqualTo(size);
        for (PromiseStage between : List.of(
                PromiseStage.MERGED, PromiseStage.DECIDED, PromiseStage.CARRIED_OUT, PromiseStage.NOT_CARRIED_OUT)) {
            int leaving = flow.edges().stream()
                    .filter(edge -> edge.from() == between)
                    .mapToInt(FlowEdge::contributions)
                    .sum();
            assertThat(leaving).isEqualTo(flow.at(between));
        }
        assertThat(flow.at(PromiseStage.REPORTED_BACK)
                        + flow.at(PromiseStage.NOT_REPORTED)
                        + flow.at(PromiseStage.UNANSWERED))
                .isEqualTo(size);
    }

    @Property(tries = 50)
    void one_more_answer_never_lowers_the_share_answered(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 15) int size) {
        Course course = course(seed, size, 1, PEOPLE);
        double before = PromiseKept.withDefaults().of(course.process()).value().orElse(0.0);
        course.logs(Told.account(AccountDirection.DOWNWARD, "ana", "ben", "c0"));
        assertThat(PromiseKept.withDefaults().of(course.process()).value().orElseThrow())
                .isBetween(before, 1.0);
    }

    @Property(tries = 50)
    void whoever_is_heard_is_behind_a_decision_or_took_one(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int size) {
        CoCreationProcess process = course(seed, size, 2, PEOPLE).process();
        ImmutableSortedSet<?> heard = Provenance.of(process.journal()).heard();
        assertThat(heard).isNotEmpty();
        assertThat(Promises.withDefaults()
                        .withKinds(ContributionKind.IDEA)
                        .of(process)
                        .flow()
                        .at(PromiseStage.DECIDED))
                .isPositive();
    }

    private static double sum(Iterable<Double> values) {
        return Arrays.stream(ImmutableList.copyOf(values).toArray(Double[]::new))
                .mapToDouble(d -> d)
                .sum();
    }
}
