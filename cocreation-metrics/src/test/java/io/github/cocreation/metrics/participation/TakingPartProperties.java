/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.core.journal.ContributionKind;
import io.github.cocreation.core.process.CoCreationProcess;
import io.github.cocreation.core.stakeholder.Breakdown;
import io.github.cocreation.core.stakeholder.Characteristic;
import io.github.cocreation.core.stakeholder.GroupId;
import io.github.cocreation.core.stakeholder.Population;
import io.github.cocreation.core.stakeholder.Sector;
import io.github.cocreation.core.stakeholder.Standing;
import io.github.cocreation.core.stakeholder.Standpoint;
import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of M04, M05, M07, M08 and M09 whoever takes part. */
class TakingPartProperties {
    private static final VoiceParity VOICE = VoiceParity.withDefaults().withoutInterval();
    private static final List<Standing> STANDINGS =
            List.of(Standing.SERVICE_USER, Standing.MANAGER, Standing.FRONTLINE_PROFESSIONAL);

    private static double value(Measure measure, Course course) {
        return measure.of(course.process()).value().orElseThrow();
    }

    /** Three groups that speak so often; each is named by a prefix and its place. */
    private static Course talk(List<Integer> heads, List<Integer> times, String prefix) {
        Course course = new Course();
        for (int i = 0; i < STANDINGS.size(); i++) {
            course.group(prefix + i, heads.get(i), STANDINGS.get(i));
        }
        for (int i = 0; i < STANDINGS.size(); i++) {
            course.speaks("one", prefix + i, times.get(i));
        }
        return course;
    }

    @Property(tries = 100)
    void a_voice_is_proportional_at_most_to_the_smallest_group_and_knows_no_unit_and_no_names(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> heads,
            @ForAll @Size(3) List<@IntRange(min = 14, max = 60) Integer> times) {
        double parity = value(VOICE, talk(heads, times, "a"));
        assertThat(parity).isBetween(0.0, 1.0 + 1e-12);
        assertThat(value(VOICE, talk(heads, times, "z"))).isEqualTo(parity);
        assertThat(value(VOICE, talk(heads, times.stream().map(t -> 3 * t).toList(), "a")))
                .isCloseTo(parity, within(1e-12));
        assertThat(value(VOICE, talk(heads.stream().map(h -> 2 * h).toList(), times, "a")))
                .isCloseTo(parity, within(1e-12));
    }

    @Property(tries = 100)
    void who_speaks_more_never_has_a_lower_parity_and_the_others_never_a_higher_one(
            @ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> heads,
            @ForAll @Size(3) List<@IntRange(min = 14, max = 60) Integer> times,
            @ForAll @IntRange(min = 1, max = 30) int more) {
        CoCreationProcess before = talk(heads, times, "a").process();
        CoCreationProcess after = talk(heads, List.of(times.get(0) + more, times.get(1), times.get(2)), "a")
                .process();
        for (Standing standing : STANDINGS) {
            String part = VoiceParity.parityPart(standing.value());
            double change = VOICE.of(after).part(part).orElseThrow()
                    - VOICE.of(before).part(part).orElseThrow();
            assertThat(change * (standing.equals(STANDINGS.get(0)) ? 1 : -1)).isGreaterThan(0);
        }
    }

    private static Course seats(List<Integer> seats) {
        Course course = new Course().population(Mirror.population(seats.size()));
        for (int i = 0; i < seats.size(); i++) {
            if (seats.get(i) > 0) {
                course.group("g" + i, seats.get(i), Standing.SERVICE_USER, "part-" + i);
            }
        }
        return course;
    }

    @Property(tries = 100)
    void a_mirror_is_bounded_blind_to_who_sits_where_and_to_a_group_of_nobody(
            @ForAll @Size(3) List<@IntRange(max = 20) Integer> rest, @ForAll @IntRange(min = 10, max = 20) int first) {
        Representativeness measure = Representativeness.withDefaults();
        List<Integer> seats = List.of(first, rest.get(0), rest.get(1), rest.get(2));
        double value = value(measure, seats(seats));
        assertThat(value).isBetween(-1.0, 1.0);
        List<Integer> turned = List.of(rest.get(2), rest.get(1), rest.get(0), first);
        assertThat(value(measure, seats(turned))).isCloseTo(value, within(1e-12));
        Representativeness target = measure.withTarget(Mirror.target(4));
        Representativeness empty = measure.withTarget(Mirror.targetAndNobody(4));
        assertThat(value(empty, seats(seats))).isCloseTo(value(target, seats(seats)), within(1e-12));
    }

    @Property(tries = 100)
    void a_seat_given_by_the_largest_of_equals_to_the_smallest_never_makes_the_mirror_worse(
            @ForAll @Size(4) List<@IntRange(min = 3, max = 20) Integer> seats) {
        assertThat(value(Representativeness.withDefaults(), seats(given(seats))))
                .isLessThanOrEqualTo(value(Representativeness.withDefaults(), seats(seats)) + 1e-12);
    }

    private static Course parties(List<Integer> ofSector, boolean turned) {
        List<Sector> sectors = List.of(Sector.PUBLIC, Sector.PRIVATE, Sector.THIRD, Sector.CITIZEN);
        Course course = new Course();
        for (int i = 0; i < 4; i++) {
            int sector = turned ? 3 - i : i;
            for (int k = 0; k < ofSector.get(sector); k++) {
                course.person("p" + sector + "-" + k, sectors.get(sector), Standpoint.OUTSIDE);
            }
        }
        return course;
    }

    @Property(tries = 100)
    void sectors_are_mixed_as_much_whoever_is_listed_first_and_no_less_if_the_largest_gives_to_the_smallest(
            @ForAll @Size(4) List<@IntRange(min = 1, max = 6) Integer> ofSector) {
        SectorDiversity measure = SectorDiversity.withDefaults();
        double mix = value(measure, parties(ofSector, false));
        assertThat(mix).isBetween(0.0, 1.0);
        assertThat(value(measure, parties(ofSector, true))).isEqualTo(mix);
        assertThat(value(measure, parties(given(ofSector), false))).isGreaterThanOrEqualTo(mix - 1e-12);
    }

    /** One moved from the largest to the smallest, if that is smaller. */
    private static List<Integer> given(List<Integer> numbers) {
        int most = numbers.indexOf(numbers.stream().max(Integer::compare).orElseThrow());
        int least = numbers.indexOf(numbers.stream().min(Integer::compare).orElseThrow());
        List<Integer> given = new ArrayList<>(numbers);
        if (most != least) {
            given.set(most, given.get(most) - 1);
            given.set(least, given.get(least) + 1);
        }
        return given;
    }

    /** Ten who come first, and for each of the two sessions that follow how many of them are still there. */
    private static Course sessions(int second, int third, String prefix) {
        Course course = new Course();
        for (int i = 0; i < 10; i++) {
            course.person(prefix + i, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        for (int i = 0; i < 10; i++) {
            course.present("one", prefix + i, 60);
        }
        for (int i = 0; i < second; i++) {
            course.present("two", prefix + i, 60);
        }
        for (int i = 0; i < third; i++) {
            course.present("three", prefix + i, 60);
        }
        return course;
    }

    @Property(tries = 60)
    void one_more_who_stays_raises_retention_by_a_tenth_and_who_is_called_how_does_not(
            @ForAll @IntRange(min = 1, max = 9) int second, @ForAll @IntRange(min = 1, max = 10) int third) {
        Retention measure = Retention.withDefaults();
        double stayed = value(measure, sessions(second, third, "a"));
        assertThat(stayed).isBetween(0.0, 1.0);
        assertThat(value(measure, sessions(second, third, "z"))).isEqualTo(stayed);
        assertThat(value(measure, sessions(second + 1, third, "a"))).isCloseTo(stayed + 0.1, within(1e-12));
    }

    @Property(tries = 60)
    void newcomers_change_no_retention(
            @ForAll @IntRange(min = 1, max = 10) int second, @ForAll @IntRange(min = 1, max = 9) int newcomers) {
        Course more = sessions(second, 3, "a");
        for (int i = 0; i < newcomers; i++) {
            more.person("new" + i, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        for (int i = 0; i < newcomers; i++) {
            more.present("three", "new" + i, 60);
        }
        assertThat(value(Retention.withDefaults(), more))
                .isEqualTo(value(Retention.withDefaults(), sessions(second, 3, "a")));
    }

    private static Course enrolled(int active, int promising, int idle) {
        Course course = new Course();
        for (int i = 0; i < active + promising + idle; i++) {
            course.person("p" + i, Sector.CITIZEN, Standpoint.OUTSIDE);
        }
        course.person("host", Sector.PUBLIC, Standpoint.INSIDE).speaks("one", "host", 1);
        for (int i = 0; i < active; i++) {
            course.speaks("two", "p" + i, 1, ContributionKind.IDEA);
        }
        for (int i = active; i < active + promising; i++) {
            course.promises(1, "p" + i);
        }
        return course.speaks("two", "host", 1);
    }

    @Property(tries = 60)
    void one_who_gets_up_leaves_the_fence_shorter_and_one_who_joins_and_waits_makes_it_longer(
            @ForAll @IntRange(max = 6) int active,
            @ForAll @IntRange(max = 6) int promising,
            @ForAll @IntRange(min = 1, max = 6) int idle) {
        FenceSitting measure = FenceSitting.withDefaults();
        double sitting = value(measure, enrolled(active, promising, idle));
        assertThat(sitting).isCloseTo(idle / (active + promising + idle + 1.0), within(1e-12));
        assertThat(value(measure, enrolled(active + 1, promising, idle - 1))).isLessThan(sitting);
        assertThat(value(measure, enrolled(active, promising + 1, idle - 1))).isLessThan(sitting);
        assertThat(value(measure, enrolled(active, promising, idle + 1))).isGreaterThan(sitting);
    }

    /** A population in equal parts. */
    private static final class Mirror {
        static Population population(int parts) {
            Breakdown.Builder ages = Breakdown.builder().characteristic(Characteristic.AGE);
            target(parts).forEach(ages::putShare);
            return Population.builder().addBreakdown(ages.build()).build();
        }

        static Map<GroupId, Double> target(int parts) {
            Map<GroupId, Double> shares = new TreeMap<>();
            for (int i = 0; i < parts; i++) {
                shares.put(GroupId.of("part-" + i), 1.0 / parts);
            }
            return shares;
        }

        static Map<GroupId, Double> targetAndNobody(int parts) {
            Map<GroupId, Double> shares = new TreeMap<>(target(parts));
            shares.put(GroupId.of("nobody"), 0.0);
            return shares;
        }
    }
}
