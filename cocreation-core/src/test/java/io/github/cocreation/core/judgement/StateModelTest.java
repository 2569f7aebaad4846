/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.vocabulary.MethodId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateModelTest {
    private static final StateModel CIRCLE = StateModel.viciousCircle();

    @Test
    void hesitation_leads_through_take_over_to_withdrawal() {
        assertThat(CIRCLE.course(List.of(
                        Set.of("fence-sitting"),
                        Set.of(),
                        Set.of("initiator-share-rises"),
                        Set.of("others-share-falls"),
                        Set.of("initiator-share-rises-again"))))
                .extracting(State::id)
                .containsExactly("hesitating", "hesitating", "taken-over", "withdrawn", "taken-over");
    }

    @Test
    void a_decision_by_others_that_is_honoured_leads_out_and_one_overruled_leads_back() {
        assertThat(CIRCLE.course(
                        List.of(Set.of("fence-sitting"), Set.of("others-decision-honoured"), Set.of("overruled"))))
                .extracting(State::id)
                .containsExactly("hesitating", "owning", "hesitating");
    }

    @Test
    void take_over_wins_over_ownership_when_both_show() {
        assertThat(CIRCLE.after("hesitating", Set.of("others-decision-honoured", "initiator-share-rises"))
                        .id())
                .isEqualTo("taken-over");
    }

    @Test
    void a_signal_of_another_state_changes_nothing() {
        assertThat(CIRCLE.after("owning", Set.of("fence-sitting")).id()).isEqualTo("owning");
    }

    @Test
    void each_state_in_trouble_has_its_responses() {
        assertThat(CIRCLE.state("taken-over").responses())
                .extracting(MethodId::value)
                .containsExactly("manager-coaching", "social-contracting", "co-implementation-rhythm");
        assertThat(CIRCLE.states().stream().filter(state -> !state.responses().isEmpty()))
                .extracting(State::id)
                .containsExactly("hesitating", "taken-over", "withdrawn");
        assertThat(CIRCLE.transitions()).hasSize(7);
    }

    @Test
    void unknown_names_are_answered_with_close_ones() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIRCLE.state("hesitatign"))
                .withMessage("The state (hesitatign) of state model (vicious-circle) is unknown.\nMaybe (hesitating).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIRCLE.after("invited", Set.of("fence-siting")))
                .withMessage(
                        "The signal (fence-siting) of state model (vicious-circle) is unknown.\nMaybe (fence-sitting).");
    }

    @Test
    void a_transition_to_nowhere_is_refused() {
        Transition lost = Transition.builder()
                .start("owning")
                .end("sleeping")
                .signal("bored")
                .statement(io.github.cocreation.core.text.Text.of("nobody comes"))
                .sources(CIRCLE.sources())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CIRCLE.toBuilder().addTransition(lost).build())
                .withMessageStartingWith("The state (sleeping) of state model (vicious-circle) is unknown.");
    }

    @Test
    void what_is_written_is_read() {
        String json = JsonFormat.withDefaults().write(StateModel.codec(), CIRCLE);
        assertThat(JsonFormat.withDefaults().read(StateModel.codec(), json, "model.json"))
                .isEqualTo(CIRCLE);
    }

    @Test
    void readings_show_signals_and_too_few_show_nothing() {
        Transition fence = CIRCLE.transitions().get(0);
        assertThat(fence.shows(Map.of("fence-sitting-rate", List.of(0.5)))).contains(true);
        assertThat(fence.shows(Map.of("fence-sitting-rate", List.of(0.4)))).contains(true);
        assertThat(fence.shows(Map.of("complaints", List.of(1.0, 2.0)))).contains(true);
        assertThat(fence.shows(Map.of("fence-sitting-rate", List.of(0.2), "complaints", List.of(1.0, 1.0))))
                .contains(false);
        assertThat(fence.shows(Map.of("fence-sitting-rate", List.of(0.2)))).isEmpty();
        assertThat(fence.shows(Map.of("fence-sitting-rate", List.of(0.2), "complaints", List.of(1.0))))
                .isEmpty();
        assertThat(CIRCLE.transitions().get(5).shows(Map.of())).isEmpty();
    }

    @Test
    void the_initiator_takes_over_when_the_share_rises_two_periods_in_a_row() {
        assertThat(CIRCLE.shown(Map.of("initiators-decisions", List.of(0.3, 0.4, 0.5))))
                .containsExactly("initiator-share-rises", "initiator-share-rises-again");
        assertThat(CIRCLE.shown(Map.of("initiators-decisions", List.of(0.4, 0.4, 0.5))))
                .containsExactly("initiator-share-rises-again");
        assertThat(CIRCLE.shown(Map.of("initiators-open-promises", List.of(0.1, 0.2, 0.3))))
                .containsExactly("initiator-share-rises");
        assertThat(CIRCLE.shown(Map.of("others-active-share", List.of(0.6, 0.5))))
                .containsExactly("others-share-falls");
    }

    @Test
    void every_number_of_a_signal_says_that_it_is_a_heuristic() {
        assertThat(CIRCLE.transitions().stream().flatMap(t -> t.anyOf().stream()))
                .hasSize(6)
                .allMatch(condition -> condition.source().isHeuristic());
    }
}
