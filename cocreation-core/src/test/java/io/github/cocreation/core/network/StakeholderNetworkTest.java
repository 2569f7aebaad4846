/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.json.JsonFormatException;
import io.github.cocreation.core.stakeholder.StakeholderId;
import io.github.cocreation.core.time.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StakeholderNetworkTest {
    private static final StakeholderId CITY = StakeholderId.of("city");
    private static final StakeholderId CLINIC = StakeholderId.of("clinic");
    private static final StakeholderId TENANTS = StakeholderId.of("tenants");
    private static final LayerId CONTACT = LayerId.of("contact");
    private static final LayerId SESSIONS = LayerId.of("sessions");
    private static final AttributeId SPONSOR = AttributeId.of("sponsor");
    private static final AttributeId STAFF = AttributeId.of("staff");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static StakeholderNetworkBuilder three(Layer... layers) {
        StakeholderNetworkBuilder builder = StakeholderNetwork.builder()
                .addStakeholder(TENANTS)
                .addStakeholder(CITY)
                .addStakeholder(CLINIC);
        for (Layer layer : layers) {
            builder.addLayer(layer);
        }
        return builder;
    }

    private static Layer.Builder contact() {
        return Layer.builder().id(CONTACT).direction(Direction.DIRECTED);
    }

    private static Layer weighted() {
        return contact()
                .weightMeaning(WeightMeaning.STRENGTH)
                .weightInWords("conversations a week")
                .build();
    }

    private static Layer sessions() {
        return Layer.builder()
                .id(SESSIONS)
                .direction(Direction.UNDIRECTED)
                .mode(Mode.TWO_MODE)
                .build();
    }

    private static StakeholderNetwork worked() {
        return three(weighted(), sessions())
                .addTie(CONTACT, TENANTS, CITY, 1, Optional.of(Span.between(MARCH, APRIL)))
                .addTie(CONTACT, CITY, TENANTS, 2)
                .addAffiliation(SESSIONS, TENANTS, FocusId.of("kick-off"), 1, Optional.empty())
                .putText(SPONSOR, CITY, "public")
                .putNumber(STAFF, CITY, 0)
                .build();
    }

    @Test
    void who_has_no_tie_belongs_to_it() {
        assertThat(worked().stakeholders()).containsExactly(CITY, CLINIC, TENANTS);
    }

    @Test
    void ends_by_number_are_ends_by_id() {
        StakeholderNetworkBuilder builder = three(weighted());
        int city = builder.numberOf(CITY);
        int tenants = builder.numberOf(TENANTS);
        assertThat(builder.numberOf(CITY)).isEqualTo(city).isNotEqualTo(tenants);
        assertThat(builder.addTie(CONTACT, city, tenants, 3).build())
                .isEqualTo(three(weighted()).addTie(CONTACT, CITY, TENANTS, 3).build());
        assertThatThrownBy(() -> builder.addTie(CONTACT, city, tenants, 0)).hasMessageContaining("weight");
        int stranger = builder.numberOf(StakeholderId.of("stranger"));
        assertThatThrownBy(() -> builder.addTie(CONTACT, city, stranger, 1).build())
                .hasMessageContaining("stranger");
    }

    @Test
    void ties_come_in_the_order_of_their_ends() {
        assertThat(worked().ties(CONTACT))
                .containsExactly(
                        Tie.builder()
                                .layer(CONTACT)
                                .from(CITY)
                                .to(TENANTS)
                                .weight(2)
                                .build(),
                        Tie.builder()
                                .layer(CONTACT)
                                .from(TENANTS)
                                .to(CITY)
                                .span(Span.between(MARCH, APRIL))
                                .build());
        assertThat(worked().ties(CONTACT).from(1)).isEqualTo(2);
        assertThat(worked().ties(CONTACT).to(1)).isZero();
        assertThat(worked().ties(CONTACT).weight(0)).isEqualTo(2);
    }

    @Test
    void ends_of_an_undirected_tie_have_no_order() {
        Layer layer = contact().direction(Direction.UNDIRECTED).build();
        StakeholderNetwork one = three(layer).addTie(CONTACT, CITY, TENANTS).build();
        StakeholderNetwork other = three(layer).addTie(CONTACT, TENANTS, CITY).build();
        assertThat(one).isEqualTo(other);
        assertThat(other.ties(CONTACT).get(0).from()).isEqualTo(CITY);
    }

    @Test
    void self_ties_and_parallel_ties_are_kept() {
        StakeholderNetwork network = three(contact().build())
                .addTie(CONTACT, CITY, CITY)
                .addTie(CONTACT, CITY, CLINIC)
                .addTie(CONTACT, CITY, CLINIC)
                .build();
        assertThat(network.ties(CONTACT)).hasSize(3);
    }

    @Test
    void what_is_not_known_is_neither_zero_nor_an_empty_text() {
        assertThat(worked().textAttribute(SPONSOR).of(CITY)).contains("public");
        assertThat(worked().textAttribute(SPONSOR).of(CLINIC)).isEmpty();
        assertThat(worked().numberAttribute(STAFF).of(CITY)).contains(0.0);
        assertThat(worked().numberAttribute(STAFF).of(TENANTS)).isEmpty();
    }

    @Test
    void a_day_keeps_ties_that_are_not_dated_and_those_that_hold() {
        assertThat(worked().on(MARCH).ties(CONTACT)).hasSize(2);
        assertThat(worked().on(APRIL).ties(CONTACT)).hasSize(1);
        assertThat(worked().on(APRIL).stakeholders()).hasSize(3);
        assertThat(worked().during(Span.since(APRIL)).ties(CONTACT)).hasSize(1);
        assertThat(worked().during(Span.since(APRIL.minusDays(1))).ties(CONTACT))
                .hasSize(2);
    }

    @Test
    void layers_can_be_chosen() {
        StakeholderNetwork chosen = worked().withLayers(Set.of(SESSIONS));
        assertThat(chosen.layers().keySet()).containsExactly(SESSIONS);
        assertThat(chosen.affiliations(SESSIONS).get(0).focus()).isEqualTo(FocusId.of("kick-off"));
        assertThat(chosen.affiliations(SESSIONS).foci()).containsExactly(FocusId.of("kick-off"));
        assertThat(chosen).hasToString("network of 3 stakeholders, sessions: 1 ties");
    }

    @Test
    void empty_equals_what_an_empty_builder_builds() {
        assertThat(StakeholderNetwork.empty())
                .isEqualTo(StakeholderNetwork.builder().build())
                .isNotEqualTo(worked());
    }

    @Test
    void a_tie_is_a_line_of_json() {
        String json = JsonFormat.withDefaults().write(StakeholderNetwork.documentCodec(), worked());
        assertThat(json)
                .startsWith("{\n  \"schema\": \"cocreation/network/1\",\n")
                .contains("\n    [\"contact\", \"city\", \"tenants\", 2.0],\n")
                .contains("\n    [\"contact\", \"tenants\", \"city\", 1.0, \"2026-03-01/2026-04-01\"]\n")
                .contains("\n    [\"sessions\", \"tenants\", \"kick-off\"]\n");
    }

    @Test
    void a_million_ties_load() {
        int people = 10_000;
        StakeholderId[] ids = new StakeholderId[people];
        StakeholderNetworkBuilder builder = StakeholderNetwork.builder().addLayer(weighted());
        for (int i = 0; i < people; i++) {
            ids[i] = StakeholderId.of("s" + i);
            builder.addStakeholder(ids[i]);
        }
        for (int i = 0; i < people; i++) {
            for (int step = 1; step <= 100; step++) {
                builder.addTie(CONTACT, ids[i], ids[(i + step) % people], step);
            }
        }
        Ties ties = builder.build().ties(CONTACT);
        double total = 0;
        for (int i = 0; i < ties.size(); i++) {
            total += ties.weight(i);
        }
        assertThat(ties).hasSize(1_000_000);
        assertThat(total).isEqualTo(10_000 * 5050.0);
        assertThat(ties.get(0).from()).isEqualTo(ids[0]);
    }

    @Test
    void end_that_is_no_stakeholder_is_refused() {
        assertThatThrownBy(() -> three(contact().build())
                        .addTie(CONTACT, CITY, StakeholderId.of("tenant"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The end (tenant) of tie (city - tenant) in layer (contact) must be a stakeholder of the"
                        + " network.\n"
                        + "Maybe add it, or it should be (tenants).");
    }

    @Test
    void layer_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> three(contact().build())
                        .addTie(LayerId.of("contacts"), CITY, CLINIC)
                        .build())
                .hasMessage("The layer (contacts) of a tie is unknown.\nMaybe (contact).");
        assertThatThrownBy(() -> worked().ties(LayerId.of("kontact")))
                .hasMessage("The layer (kontact) of a network is unknown.\nMaybe (contact).");
    }

    @Test
    void weights_follow_the_rules_of_their_layer() {
        assertThatThrownBy(() -> three(weighted()).addTie(CONTACT, CITY, CLINIC, 0))
                .hasMessage("The weight (0.0) of tie (city - clinic) in layer (contact) must not be 0."
                        + "\nMaybe leave the tie out: no tie is what 0 stands for.");
        assertThatThrownBy(() -> three(weighted()).addTie(CONTACT, CITY, CLINIC, Double.NaN))
                .hasMessage("The weight (NaN) of tie (city - clinic) in layer (contact) must be a finite number."
                        + "\nMaybe leave the tie out if its weight is not known.");
        assertThatThrownBy(() ->
                        three(weighted()).addTie(CONTACT, CITY, CLINIC, -2).build())
                .hasMessage("The weight (-2.0) of tie (city - clinic) in layer (contact) must be above 0."
                        + "\nMaybe make the layer SIGNED if its ties can be negative.");
        assertThatThrownBy(() -> three(contact().build())
                        .addTie(CONTACT, CITY, CLINIC, 2)
                        .build())
                .hasMessage("The weight (2.0) of tie (city - clinic) in layer (contact) must be 1 where ties have no"
                        + " weight.\n"
                        + "Maybe say whether a larger weight of the layer is STRENGTH or COST.");
    }

    @Test
    void signed_layer_without_weights_takes_minus_one() {
        Layer signed = contact().sign(Sign.SIGNED).build();
        assertThat(three(signed)
                        .addTie(CONTACT, CITY, CLINIC, -1)
                        .build()
                        .ties(CONTACT)
                        .weight(0))
                .isEqualTo(-1);
        assertThatThrownBy(() -> three(signed).addTie(CONTACT, CITY, CLINIC, -2).build())
                .hasMessageContaining("must be 1 or -1 where ties have no weight");
    }

    @Test
    void a_layer_says_nothing_that_contradicts_itself() {
        assertThatThrownBy(() -> contact()
                        .sign(Sign.SIGNED)
                        .weightMeaning(WeightMeaning.COST)
                        .build())
                .hasMessage("The weight meaning (COST) of layer (contact) must not be COST where ties are signed: a"
                        + " distance has no sign.\n"
                        + "Maybe use STRENGTH, or two unsigned layers.");
        assertThatThrownBy(() -> contact().mode(Mode.TWO_MODE).build())
                .hasMessage("The direction (DIRECTED) of layer (contact) must be UNDIRECTED in a two-mode layer."
                        + "\nMaybe use two layers if there are two ways of taking part.");
        assertThatThrownBy(() -> contact().weightInWords("hours").build())
                .hasMessage(
                        "The meaning of a weight (hours) of layer (contact) must be absent where ties have no weight."
                                + "\nMaybe say whether a larger weight is STRENGTH or COST.");
    }

    @Test
    void ties_and_affiliations_do_not_mix() {
        assertThatThrownBy(() -> worked().ties(SESSIONS))
                .hasMessage(
                        "The mode (TWO_MODE) of layer (sessions) must be ONE_MODE.\nMaybe ask for its affiliations.");
        assertThatThrownBy(() -> worked().affiliations(CONTACT))
                .hasMessage("The mode (ONE_MODE) of layer (contact) must be TWO_MODE.\nMaybe ask for its ties.");
        assertThatThrownBy(
                        () -> three(sessions()).addTie(SESSIONS, CITY, CLINIC).build())
                .hasMessage("The mode (TWO_MODE) of layer (sessions) of a tie must be ONE_MODE."
                        + "\nMaybe add it as an affiliation.");
    }

    @Test
    void two_layers_or_values_of_one_name_must_agree() {
        assertThatThrownBy(() -> three(contact().build(), weighted()))
                .hasMessage("The layer (contact) of a network is there twice, and differs.\nMaybe rename one of them.");
        assertThatThrownBy(() -> three().putText(SPONSOR, CITY, "public").putText(SPONSOR, CITY, "private"))
                .hasMessage(
                        "The value (private) of attribute (sponsor) of stakeholder (city) is there twice, and differs"
                                + " (public).\nMaybe remove one of them.");
        assertThatThrownBy(() -> three().putText(STAFF, CITY, "many")
                        .putNumber(STAFF, CLINIC, 3)
                        .build())
                .hasMessage("The attribute (staff) of a network must hold text or numbers, not both."
                        + "\nMaybe write the numbers as text.");
    }

    @Test
    void attributes_follow_their_rules() {
        assertThatThrownBy(() -> new TextAttribute(SPONSOR, ImmutableSortedMap.of(CITY, " ")))
                .hasMessage("The value ( ) of attribute (sponsor) of stakeholder (city) must not be blank."
                        + "\nMaybe leave it out if it is not known.");
        assertThatThrownBy(() -> new NumberAttribute(STAFF, ImmutableSortedMap.of(CITY, Double.NaN)))
                .hasMessage("The value (NaN) of attribute (staff) of stakeholder (city) must be a finite number."
                        + "\nMaybe leave it out if it is not known.");
        assertThatThrownBy(() ->
                        three().putNumber(STAFF, StakeholderId.of("police"), 3).build())
                .hasMessage("The stakeholder (police) of attribute (staff) must be a stakeholder of the network."
                        + "\nMaybe add it, or it should be one of (city, clinic, tenants).");
        assertThatThrownBy(() -> worked().numberAttribute(SPONSOR))
                .hasMessage("The attribute (sponsor) of a network must hold numbers.\nMaybe ask for it as text.");
        assertThatThrownBy(() -> worked().textAttribute(STAFF))
                .hasMessage("The attribute (staff) of a network must hold text."
                        + "\nMaybe ask for it as a number, or read it in as text.");
    }

    @Test
    void rows_of_json_say_what_is_missing_or_too_much() {
        assertThatThrownBy(() -> JsonFormat.withDefaults().read(Tie.codec(), "[\"contact\", \"city\"]", "tie.json"))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContaining(
                        "The value (to) of a tie is missing.\nMaybe add it: a row has layer, from, to, weight, span.");
        assertThatThrownBy(() -> JsonFormat.withDefaults()
                        .read(Tie.codec(), "[\"contact\",\"a\",\"b\",2,\"2026-03-01/..\",7]", "tie.json"))
                .hasMessageContaining("The row of a tie must have at most (5) values: layer, from, to, weight, span.\n"
                        + "Maybe remove the rest.");
        assertThatThrownBy(() -> JsonFormat.withDefaults()
                        .read(Tie.codec(), "[\"contact\",\"a\",\"b\",2,\"March\"]", "tie.json"))
                .hasMessageContaining(
                        "The span (March) must be two dates, or a date and two dots, with a slash between them."
                                + "\nMaybe write (2026-03-01/2026-04-01), or (2026-03-01/..) where there is no end.");
    }
}
