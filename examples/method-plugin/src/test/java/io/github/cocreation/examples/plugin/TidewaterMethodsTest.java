/*
 * Copyright 2026 the cocreation authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package io.github.cocreation.examples.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cocreation.core.check.Violations;
import io.github.cocreation.core.json.JsonFormat;
import io.github.cocreation.core.text.Text;
import io.github.cocreation.core.vocabulary.MethodId;
import io.github.cocreation.methods.agenda.Agenda;
import io.github.cocreation.methods.agenda.AgendaPlanner;
import io.github.cocreation.methods.agenda.MeetingCalendar;
import io.github.cocreation.methods.agenda.Occasion;
import io.github.cocreation.methods.agenda.Timetable;
import io.github.cocreation.methods.catalogue.MethodCatalogue;
import io.github.cocreation.methods.composition.Programme;
import io.github.cocreation.methods.definition.MethodDefinition;
import io.github.cocreation.methods.rules.KnownWords;
import io.github.cocreation.methods.seating.Attendees;
import io.github.cocreation.methods.seating.SeatingPlanner;
import io.github.cocreation.methods.spi.MethodProviderContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Runs twice: on the module path, and on the class path. */
class TidewaterMethodsTest {
    private static final MethodId WALK = MethodId.of("tidewater.walking-conversation");
    private static final Path CARD =
            Path.of("src/main/resources/META-INF/cocreation/methods/walking-conversation.json");

    @Test
    void the_provider_keeps_the_contract_without_a_warning() {
        assertThat(MethodProviderContract.check(new TidewaterMethods()).all()).isEmpty();
    }

    @Test
    void the_card_keeps_the_contract_without_a_warning() throws IOException {
        MethodDefinition walk =
                JsonFormat.withDefaults().read(MethodDefinition.codec(), Files.readString(CARD), CARD.toString());
        KnownWords words = KnownWords.builder()
                .from(KnownWords.builtIn())
                .addGroupingRule(DealtCrews.ID)
                .build();
        Violations violations = MethodProviderContract.check(walk, words);
        assertThat(violations.all()).isEmpty();
    }

    @Test
    void both_methods_and_the_rule_are_found_where_the_plug_in_is() {
        MethodCatalogue catalogue = MethodCatalogue.discover(TidewaterMethods.class.getClassLoader());
        assertThat(catalogue.problems()).isEmpty();
        assertThat(catalogue.method(WALK).name().in(Locale.forLanguageTag("da")))
                .isEqualTo("Gåsamtale");
        assertThat(catalogue.origin(WALK)).endsWith("methods/walking-conversation.json");
        assertThat(catalogue.method(HarbourSupper.ID)).isEqualTo(HarbourSupper.METHOD);
        assertThat(catalogue.origin(HarbourSupper.ID)).isEqualTo(TidewaterMethods.class.getName());
        assertThat(catalogue.method(WALK).steps().get(1).groupingRule().map(catalogue::groupingRule))
                .get()
                .isInstanceOf(DealtCrews.class);
        assertThat(MethodCatalogue.builtIn().find(WALK)).isEmpty();
    }

    @Test
    void an_agenda_seats_people_by_the_rule_that_came_along() {
        MethodCatalogue catalogue = MethodCatalogue.discover();
        Timetable agenda = AgendaPlanner.over(catalogue)
                .plan(
                        Text.of("Supper"),
                        Programme.use(HarbourSupper.ID.value()),
                        Occasion.builder()
                                .people(20)
                                .calendar(MeetingCalendar.from(LocalDate.parse("2026-03-02")))
                                .build());
        assertThat(agenda)
                .isInstanceOfSatisfying(
                        Agenda.class,
                        supper -> assertThat(SeatingPlanner.over(catalogue)
                                        .plan(supper, Attendees.numbered(20))
                                        .steps())
                                .singleElement()
                                .satisfies(step -> assertThat(step.rounds())
                                        .isNotEmpty()
                                        .allSatisfy(round ->
                                                assertThat(round.groupingRule()).contains(DealtCrews.ID))));
    }
}
