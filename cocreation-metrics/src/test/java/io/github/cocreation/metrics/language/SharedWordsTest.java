/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.metrics.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cocreation.metrics.Course;
import io.github.cocreation.metrics.measure.Band;
import io.github.cocreation.metrics.measure.Measurement;
import io.github.cocreation.metrics.measure.UndefinedReason;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedWordsTest {
    @Test
    void two_of_four_key_terms_are_shared() {
        Talk talk = new Talk().says("u", "user plan budget").says("m", "user plan hope");
        Measurement measurement = SharedTerms.withDefaults().of(talk.process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.sentence()).isEqualTo("Of 4 key terms, 50% are among the key terms of all 2 groups.");
        Measurement glossary = SharedTerms.withDefaults()
                .withGlossary(Set.of("user", "plan", "repair"))
                .of(talk.process());
        assertThat(glossary.value().orElseThrow()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(glossary.sentence()).isEqualTo("All 2 groups use 2 of the 3 terms of the glossary.");
    }

    @Test
    void only_the_terms_used_most_are_looked_at() {
        Talk talk = new Talk().says("u", "user user plan").says("m", "user user hope");
        assertThat(SharedTerms.withDefaults().withTop(1).of(talk.process()).value())
                .contains(1.0);
    }

    @Test
    void one_group_and_no_terms_are_undefined() {
        assertThat(SharedTerms.withDefaults()
                        .of(new Talk().says("u", "user").process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.SINGLE_GROUP);
        assertThat(SharedTerms.withDefaults()
                        .of(new Talk().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    private static Talk users(String first, String last) {
        return new Talk()
                .month(1)
                .says("m", "t0 t1 t2 t3 t4 t5 t6 t7")
                .says("u", first)
                .month(2)
                .says("m", "t0 t1 t2 t3 t4 t5 t6 t7 home fresh")
                .says("u", last);
    }

    @Test
    void eight_of_ten_shared_terms_were_the_managers() {
        Measurement measurement = TermDomination.withDefaults()
                .of(users("home", "t0 t1 t2 t3 t4 t5 t6 t7 home fresh").process());
        assertThat(measurement.value()).contains(0.8);
        assertThat(measurement.part("new joint terms")).contains(0.1);
        assertThat(measurement.part("share of shared terms from: service-user")).contains(0.1);
        assertThat(measurement.part("movement: service-user").orElseThrow())
                .isGreaterThan(measurement.part("movement: manager").orElseThrow());
        assertThat(measurement.part(TermDomination.FLAG)).contains(1.0);
        assertThat(measurement.sentence())
                .isEqualTo("Of 10 terms that groups share in the last period, 80% were one group's in the first and 10%"
                        + " are new; the others have moved to that group's language.");
    }

    @Test
    void nine_shared_terms_are_too_few() {
        assertThat(TermDomination.withDefaults()
                        .of(users("home", "t0 t1 t2 t3 t4 t5 t6 t7 home").process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("2 groups speak in the first and the last period and share 9 terms, at least 2 and 10 are"
                        + " needed");
        assertThat(TermDomination.withDefaults()
                        .of(new Talk().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
    }

    @Test
    void terms_two_groups_used_alike_at_the_start_come_from_neither() {
        Measurement measurement = TermDomination.withDefaults()
                .of(users("t0 t1 t2 t3 t4 t5 t6 t7", "t0 t1 t2 t3 t4 t5 t6 t7 home fresh")
                        .process());
        assertThat(measurement.value()).contains(0.0);
        assertThat(measurement.part("new joint terms")).contains(0.2);
    }

    private static String words(int from, int until) {
        return IntStream.range(from, until)
                .mapToObj(i -> "zz" + (char) ('a' + i))
                .collect(Collectors.joining(" "));
    }

    @Test
    void ten_of_twenty_words_in_common_are_reframed_by_half() {
        Measurement measurement = ReframingDistance.withDefaults()
                .of(new Course().sharedProblem(words(0, 15), words(5, 20)).process());
        assertThat(measurement.value()).contains(0.5);
        assertThat(measurement.part("distance by use of terms").orElseThrow())
                .isCloseTo(Math.sqrt(1 / 3.0), within(1e-9));
        assertThat(measurement.band().map(Band::name)).contains("reframed");
        assertThat(measurement.sentence())
                .isEqualTo("The problem as all see it shares 50% of its words with the challenge as first named: the"
                        + " problem was seen anew together.");
    }

    @Test
    void short_texts_and_no_shared_problem_are_undefined() {
        assertThat(ReframingDistance.withDefaults()
                        .of(new Course()
                                .sharedProblem(words(0, 15), words(5, 19))
                                .process())
                        .undefined()
                        .orElseThrow()
                        .because())
                .isEqualTo("a text has 14 content terms, at least 15 are needed");
        assertThat(ReframingDistance.withDefaults()
                        .of(new Course().process())
                        .undefined()
                        .orElseThrow()
                        .reason())
                .isEqualTo(UndefinedReason.NO_DATA);
        assertThat(ReframingDistance.withDefaults()
                        .withAnalyser(text -> TermCounts.of(Map.of(text, 20)))
                        .of(new Course().sharedProblem("x", "x").process())
                        .value())
                .contains(0.0);
    }
}
