/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.cocreation.core.check.Violation;
import io.github.cocreation.core.framework.Assessment;
import io.github.cocreation.core.framework.Criterion;
import io.github.cocreation.core.framework.CriterionId;
import io.github.cocreation.core.framework.Framework;
import io.github.cocreation.core.framework.FrameworkId;
import io.github.cocreation.core.framework.Frameworks;
import io.github.cocreation.core.framework.Perspective;
import io.github.cocreation.core.framework.QuestionId;
import io.github.cocreation.core.framework.Rating;
import io.github.cocreation.core.source.Figure;
import io.github.cocreation.core.source.Source;
import io.github.cocreation.core.stakeholder.StakeholderId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompassStopCheckTest {
    private static final FrameworkId COMPASS = FrameworkId.of("ethical-compass");

    private static Rating rating(String rater, String question, double value, int day) {
        return Rating.builder()
                .question(QuestionId.of(question))
                .rater(StakeholderId.of(rater))
                .perspective(Perspective.USERS)
                .value(value)
                .on(LocalDate.of(2026, 3, day))
                .build();
    }

    private static List<String> found(Frameworks frameworks, FrameworkId framework, Rating... ratings) {
        CoCreationProcess process = CoCreationProcess.builder()
                .id(ProcessId.of("harbour"))
                .title("A harbour for everybody")
                .challenge("How can the old harbour become a place for all?")
                .addAssessment(new Assessment(framework, ImmutableList.copyOf(ratings)))
                .build();
        return ProcessRules.withDefaults().withFrameworks(frameworks).check(process).all().stream()
                .filter(v -> v.code().equals("compass-stop") || v.code().equals("guard-moved"))
                .map(Violation::toString)
                .toList();
    }

    @Test
    void one_no_on_consent_stops_a_process_whoever_says_yes_and_without_a_name() {
        assertThat(found(
                        Frameworks.builtIn(),
                        COMPASS,
                        rating("ann", "e3", 1, 1),
                        rating("bo", "e3", 1, 1),
                        rating("cy", "e3", 0, 1)))
                .containsExactly(
                        "[compass-stop] assessments[0] (consent, 0.0) should be above (0.0): the process stops until"
                                + " this is mended.\nMaybe stop, mend it with those concerned, and have it rated again.");
    }

    @Test
    void consent_reversibility_and_data_terms_stop_and_nothing_else() {
        Rating[] noes = new Rating[8];
        for (int i = 0; i < noes.length; i++) {
            noes[i] = rating("ann", "e" + (i + 1), 0, 1);
        }
        assertThat(found(Frameworks.builtIn(), COMPASS, noes))
                .extracting(text -> text.substring(text.indexOf('(') + 1, text.indexOf(',')))
                .containsExactly("consent", "reversible", "data-terms");
        assertThat(found(Frameworks.builtIn(), COMPASS)).isEmpty();
    }

    @Test
    void a_no_that_was_mended_and_rated_again_stops_no_more() {
        assertThat(found(Frameworks.builtIn(), COMPASS, rating("ann", "e3", 0, 1), rating("ann", "e3", 1, 2)))
                .isEmpty();
    }

    @Test
    void the_law_and_equal_treatment_are_never_part_of_the_shift() {
        assertThat(found(
                        Frameworks.builtIn(),
                        FrameworkId.of("control-to-trust"),
                        rating("ann", "t1", 4, 1),
                        rating("ann", "t11", 0, 1),
                        rating("ann", "t12", 2, 1)))
                .containsExactly(
                        "[guard-moved] assessments[0] (equal-treatment, 2.0) should stay at (0.0): it is never part of"
                                + " the shift.\nMaybe ask what was given up, and take it back.");
    }

    @Test
    void a_host_says_what_stops() {
        Framework compass = Frameworks.builtIn().framework(COMPASS);
        Criterion answer = compass.criterion(CriterionId.of("answer")).toBuilder()
                .stopAt(new Figure(0, Source.heuristic("our rule")))
                .build();
        Frameworks ours = Frameworks.builtIn().replacing(compass.replacing(answer));
        assertThat(found(Frameworks.builtIn(), COMPASS, rating("ann", "e7", 0, 1)))
                .isEmpty();
        assertThat(found(ours, COMPASS, rating("ann", "e7", 0, 1))).hasSize(1);
    }
}
